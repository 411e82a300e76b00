import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { facingRows } from '@/domain/site/facing-rows';
import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };
import { ArticleView, type ShownArticle } from './article-view';
import { FacingView } from './facing-view';

const { nodes } = proseSchema;
const ferry: Picture = { id: '0f0f0f0f-0000-4000-8000-000000000001', width: 1600, height: 1067, widths: [480, 960, 1440, 1600] };
const at = new Date('2026-11-22T08:05:00Z');

const passage = (id: string, node: Parameters<typeof canonical>[0]) => ({ id, canonical: canonical(node) });
const paragraph = (id: string, words: string) => passage(id, nodes.paragraph.create(null, proseSchema.text(words)));
const image = (id: string, caption: string) => passage(id, nodes.image.create({ media: ferry.id, alt: 'A ferry', caption, credit: '' }));

const article: ShownArticle = {
  title: 'A ferry',
  standfirst: '',
  credits: [
    {
      role: 'by',
      names: [
        { role: 'by', name: 'Su Yan', contributor: 'su-yan' },
        { role: 'by', name: 'Gu Qinghe', contributor: null },
      ],
    },
  ],
  passages: [paragraph('p1', 'It leaves at six.')],
  pictures: [],
  lead: null,
  leadAlt: '',
  firstPublishedAt: at,
  publishedAt: at,
  minutes: 2,
  corrections: [],
  revisingSince: null,
  tags: [],
  facing: null,
  code: '/en/news/ferry/qr.svg',
};

function shownIn(locale: Locale, page: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'zh' ? zh : en} timeZone="Asia/Shanghai">
      {page}
    </NextIntlClientProvider>,
  );
}

const shown = (changed: Partial<ShownArticle> = {}) =>
  shownIn(
    'en',
    <ArticleView article={{ ...article, ...changed }} locale="en" address="https://news.example.org/en/news/ferry" seal="望湖" />,
  );

describe('ArticleView', () => {
  it.each<[string, Partial<ShownArticle>, string]>([
    ['people with a page as links to it', {}, '<a href="/en/people/su-yan">Su Yan</a> and Gu Qinghe'],
    ['its date for machines', {}, '<time dateTime="2026-11-22T16:05:00+08:00">22 November 2026</time>'],
    ['how long it takes', { minutes: 4 }, '4-minute read'],
    ['what it is about', { tags: [{ name: 'Lake', path: '/en/tags/lake' }] }, '<a href="/en/tags/lake">Lake</a>'],
    ['the way to both languages', { facing: '/en/news/ferry?with=zh' }, 'href="/en/news/ferry?with=zh"'],
    ['what was put right', { corrections: [{ at, text: 'It leaves at six, not at five.' }] }, 'It leaves at six, not at five.'],
    ['that it was put right, at its head', { corrections: [{ at, text: 'x' }] }, '<a href="#corrections">'],
    ['that it is being revised', { revisingSince: at }, 'under revision since 22 November 2026'],
    ['its lead picture with its words', { lead: ferry, leadAlt: 'A ferry at dawn' }, 'alt="A ferry at dawn" loading="eager"'],
    ['a lead picture without words as an ornament', { lead: ferry }, 'alt="" loading="eager"'],
  ])('shows %s', (_, changed, html) => {
    expect(shown(changed)).toContain(html);
  });

  it.each<[string, Partial<ShownArticle>, RegExp]>([
    ['a way to a language that is not there', {}, /with=zh/],
    ['tags, corrections or a revision that there are none of', {}, /class="(?:tags|corrections|revising)"/],
    ['a large view of pictures where there is no more than one', {}, /<dialog/],
  ])('does not show %s', (_, changed, html) => {
    expect(shown(changed)).not.toMatch(html);
  });

  it('does not show its lead picture twice', () => {
    const html = shown({ lead: ferry, pictures: [ferry], passages: [image('p1', ''), ...article.passages] });
    expect(html.match(/<figure/g)).toHaveLength(1);
    expect(html).toContain('alt="A ferry" loading="eager"');
  });

  it('lets a picture wait that stands further down', () => {
    const html = shown({ pictures: [ferry], passages: [...article.passages, image('p2', '')] });
    expect(html).toContain('alt="A ferry" loading="lazy"');
  });
});

describe('FacingView', () => {
  const texts = {
    zh: [paragraph('z1', '六点开船。'), image('z2', '渡轮。'), paragraph('z3', '只有中文。')],
    en: [paragraph('e1', 'It leaves at six.'), image('e2', 'The ferry.')],
    links: [
      { kind: 'renders', zh: ['z1'], en: ['e1'] },
      { kind: 'renders', zh: ['z2'], en: ['e2'] },
    ] as const,
  };

  const facing = (locale: Locale) => {
    const heads = {
      zh: { title: '渡轮', standfirst: '', path: '/zh/news/du' },
      en: { title: 'A ferry', standfirst: '', path: '/en/news/ferry' },
    };
    const rows = facingRows({ ...texts, first: locale });
    const both = { heads, rows, pictures: [ferry], firstPublishedAt: at, credits: [], corrections: [], revisingSince: null };
    return shownIn(locale, <FacingView article={both} locale={locale} address="https://news.example.org/zh/news/du" />);
  };

  it('sets each text in its language, that of the reader first', () => {
    expect(facing('zh')).toContain(
      '<div class="prose" lang="zh-CN"><p>六点开船。</p></div><div class="prose" lang="en"><p>It leaves at six.</p></div>',
    );
    expect(facing('en')).toContain(
      '<div class="prose" lang="en"><p>It leaves at six.</p></div><div class="prose" lang="zh-CN"><p>六点开船。</p></div>',
    );
  });

  it('shows a picture of both once, with both captions', () => {
    expect(facing('zh').match(/<img/g)).toHaveLength(1);
    expect(facing('zh')).toContain('渡轮。');
    expect(facing('zh')).toContain('<span class="facing-caption" lang="en">The ferry.</span>');
  });

  it('says where the other language is silent', () => {
    expect(facing('zh')).toContain('<p class="facing-silent">英文版没有这一段</p>');
    expect(facing('en')).toContain('<p class="facing-silent">Not in the English version</p>');
  });
});
