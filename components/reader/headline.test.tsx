import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Headline } from './headline';

describe('Headline', () => {
  it('lets a Chinese line end after a clause and between words, and nowhere inside one', () => {
    const html = renderToStaticMarkup(<Headline text="渡船上的门诊：一位医生" locale="zh" />);
    expect(html.match(/class="clause"/g)).toHaveLength(2);
    expect(html).toContain('<wbr/>医生');
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe('渡船上的门诊：一位医生');
  });

  it('leaves an English headline to the browser', () => {
    expect(renderToStaticMarkup(<Headline text="A Couplet & More" locale="en" />)).toBe('A Couplet &amp; More');
  });
});
