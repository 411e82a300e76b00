import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Headline } from './headline';

const shown = (text: string) => renderToStaticMarkup(<Headline text={text} locale="zh" />);
const bare = (html: string) => html.replaceAll(/<[^>]+>/g, '');

describe('Headline', () => {
  it('lets a Chinese line end after a clause and between words, and nowhere inside one', () => {
    const html = shown('渡船上的门诊：一位医生');
    expect(html.match(/class="clause"/g)).toHaveLength(2);
    expect(html).toContain('<span>医生</span>');
    expect(bare(html)).toBe('渡船上的门诊：一位医生');
  });

  it('keeps a number with what it counts', () => {
    expect(shown('葛春枝的第3000个夜班')).toContain('<span>第3000个</span>');
    expect(shown('看一次病，少走760米')).toContain('<span>760米</span>');
  });

  it('lets a run of English break at its spaces, and marks it', () => {
    const html = shown('与Loma Linda University合作');
    expect(html).toContain('<span lang="en">Loma Linda University</span>');
    expect(bare(html)).toBe('与Loma Linda University合作');
  });

  it('shows what could be taken for HTML as it was written', () => {
    expect(shown('血压<90，脉搏>120：R&D <b>如何</b>应对')).not.toContain('<b>');
    expect(bare(shown('血压<90，脉搏>120：R&D与“<script>”'))).toBe('血压&lt;90，脉搏&gt;120：R&amp;D与“&lt;script&gt;”');
  });

  const shownInEnglish = (text: string) => renderToStaticMarkup(<Headline text={text} locale="en" />);

  it('leaves an English headline to the browser, but for what a hyphen joins', () => {
    expect(shownInEnglish('A Couplet & More')).toBe('A Couplet &amp; More');
    expect(shownInEnglish('A twelve-week exchange')).toBe('<span class="words">A <span>twelve-week</span> exchange</span>');
  });

  it('turns an English headline at its colon, where that leaves no word alone', () => {
    const html = shownInEnglish('Glasses on, curtains open: seven small things');
    expect(html).toBe('<span class="clause">Glasses on, curtains open:</span> <span class="clause">seven small things</span>');
    expect(shownInEnglish('Night clinic: open until ten')).toBe('Night clinic: open until ten');
  });
});
