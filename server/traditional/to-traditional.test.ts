import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { qrSvg } from '@/exchange/qr-svg';
import { loadConvertText } from './convert-text';
import { elementsOf } from './html-tree';
import { convertPage, toTraditional } from './to-traditional';

const convert = await loadConvertText();
const ORIGIN = 'https://news.example.org';
const means = {
  convert,
  origin: ORIGIN,
  mark: { words: { converted: '由机器转换。', original: '阅读简体版' }, path: '/zh/news/first' },
};

/** What becomes of a part of the body that stands behind the mark. */
function inPage(part: string): string {
  const page = convertPage(`<!DOCTYPE html><html lang="zh-CN"><head></head><body><main></main>${part}</body></html>`, means);
  return page.slice(page.indexOf('</main>') + '</main>'.length, page.indexOf('</body>'));
}

test.each([
  ['<p>头发</p>', '<p>頭髮</p>'],
  ['<p>皇后后来在里面理发</p>', '<p>皇后後來在裡面理髮</p>'],
  ['<p>头<em>发</em>，出<strong>发</strong></p>', '<p>頭<em>髮</em>，出<strong>發</strong></p>'],
  ['<p>头</p><p>发</p>', '<p>頭</p><p>發</p>'],
  ['<p>眼镜、钟、日历；<em>钟</em>医生挂上了那口钟</p>', '<p>眼鏡、鐘、日曆；<em>鍾</em>醫生掛上了那口鐘</p>'],
  ['<p>用软件处理信息</p>', '<p>用軟件處理信息</p>'],
  ['<p>“惊‘喜’”，<em>‘头</em>发’</p>', '<p>「驚『喜』」，<em>『頭</em>髮』</p>'],
  ['<p>报道“Children’s ward”</p>', '<p>報道「Children’s ward」</p>'],
  ['<p>A &amp; B：&lt;复查&gt;</p>', '<p>A &amp; B：&lt;複查&gt;</p>'],
])('%s becomes %s', (part, expected) => {
  expect(inPage(part)).toBe(expected);
});

test.each([
  '<p lang="en">First Affiliated Hospital</p>',
  '<p lang="en" title="复查">复查</p>',
  '<code>复查</code>',
  '<p lang="ja">医学</p>',
  '<a href="/zh/news/first" hreflang="zh-CN" lang="zh-CN">阅读简体版</a>',
  '<a href="/en/news/first" hreflang="en" lang="en">English</a>',
  '<a href="/zh/feed.xml">RSS</a>',
  '<p lang="zh-CN" translate="no"><a href="https://other.example/">备12号</a></p>',
  '<p lang="en">“No ‘single’ quotes”</p>',
  '<img src="/media/a/800.webp" alt="">',
  '<a href="mailto:news@example.org">x</a>',
  '<a href="https://other.example/zh/news/first">x</a>',
  '<p data-for="/zh/后">1</p>',
])('%s stays as it is', (part) => {
  expect(inPage(part)).toBe(part);
});

test.each([
  ['<p lang="zh-CN">复</p>', '<p lang="zh-Hant">復</p>'],
  ['<p lang="en">by <span lang="zh-CN">刘医师</span></p>', '<p lang="en">by <span lang="zh-Hant">劉醫師</span></p>'],
  ['<img src="/media/a/800.webp" alt="护士站的灯">', '<img src="/media/a/800.webp" alt="護士站的燈">'],
  ['<nav aria-label="网站导航"></nav>', '<nav aria-label="網站導航"></nav>'],
  ['<button data-done="已复制" title="复制">复制</button>', '<button data-done="已複製" title="複製">複製</button>'],
  ['<a href="/zh">a</a>', '<a href="/zh-hant">a</a>'],
  ['<a href="/zh/news/first?with=en#p3">a</a>', '<a href="/zh-hant/news/first?with=en#p3">a</a>'],
  [`<a href="${ORIGIN}/zh/news/page/2">a</a>`, `<a href="${ORIGIN}/zh-hant/news/page/2">a</a>`],
  ['<img src="/zh/news/first/qr.svg" alt="">', '<img src="/zh-hant/news/first/qr.svg" alt="">'],
  [`<p>${ORIGIN}/zh/news/first</p>`, `<p>${ORIGIN}/zh-hant/news/first</p>`],
  ['<input type="search" name="q" value="护士">', '<input type="search" name="q" value="護士">'],
  ['<form action="/zh/search"></form>', '<form action="/zh-hant/search"></form>'],
  [
    '<a href="/zh-hant/news/first" hreflang="zh-Hant" lang="zh-Hant">繁體</a>',
    '<a href="/zh/news/first" hreflang="zh-CN" lang="zh-CN">简体</a>',
  ],
  [
    '<ul><li><span lang="zh-CN" aria-current="true">简体</span></li><li><a href="/zh-hant" hreflang="zh-Hant" lang="zh-Hant">繁體</a></li></ul>',
    '<ul><li><a href="/zh" hreflang="zh-CN" lang="zh-CN">简体</a></li><li><span lang="zh-Hant" aria-current="true">繁體</span></li></ul>',
  ],
])('of %s comes %s', (part, expected) => {
  expect(inPage(part)).toBe(expected);
});

test('a letter about the page names its Traditional form', () => {
  const letter = new URLSearchParams({ subject: '复查', body: `复查\n${ORIGIN}/zh/news/first` }).toString().replaceAll('+', '%20');
  const [, href = ''] = /href="([^"]*)"/.exec(inPage(`<a href="mailto:?${letter.replaceAll('&', '&amp;')}">x</a>`)) ?? [];
  const told = new URLSearchParams(href.replaceAll('&amp;', '&').replace('mailto:?', ''));
  expect(Object.fromEntries(told)).toEqual({ subject: '複查', body: `複查\n${ORIGIN}/zh-hant/news/first` });
});

test('the code to be photographed is that of the Traditional page', () => {
  const rendered = { status: 200, contentType: 'image/svg+xml', location: null, topics: [], body: Buffer.from('<svg/>') };
  const page = toTraditional(rendered, { ...means, mark: { ...means.mark, path: '/zh/news/first/qr.svg' } });
  expect(page.body.toString()).toBe(qrSvg(`${ORIGIN}/zh-hant/news/first`));
});

test('the head names the page itself, and the same forms as the Simplified page', () => {
  const alternates = [
    '<link rel="alternate" hreflang="zh-CN" href="https://news.example.org/zh/news/first">',
    '<link rel="alternate" hreflang="zh-Hant" href="https://news.example.org/zh-hant/news/first">',
    '<link rel="alternate" hreflang="en" href="https://news.example.org/en/news/first">',
    '<link rel="alternate" hreflang="x-default" href="https://news.example.org/zh/news/first">',
    '<link rel="alternate" type="application/rss+xml" href="/zh/feed.xml">',
  ];
  const head = `<title>复查</title><meta name="description" content="复查"><link rel="canonical" href="${ORIGIN}/zh/news/first">${alternates.join('')}<meta property="og:locale" content="zh_CN"><meta property="og:url" content="${ORIGIN}/zh/news/first">`;
  const page = convertPage(`<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body></body></html>`, means);
  expect(page).toContain('<html lang="zh-Hant">');
  expect(page).toContain('<title>複查</title><meta name="description" content="複查">');
  expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/zh-hant/news/first">`);
  for (const alternate of alternates) expect(page).toContain(alternate);
  expect(page).toContain('<meta property="og:locale" content="zh_TW">');
  expect(page).toContain(`<meta property="og:url" content="${ORIGIN}/zh-hant/news/first">`);
});

test('structured data follows: its words, its language and its addresses, but nothing that is in English', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${ORIGIN}/zh/news/first`,
    headline: '复查</script>',
    inLanguage: 'zh-CN',
    image: [`${ORIGIN}/media/a/1200.webp`],
    workTranslation: { '@id': `${ORIGIN}/en/news/first`, inLanguage: 'en', headline: '复 check' },
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
  const page = inPage(script);
  const found: unknown = JSON.parse(page.replace(/^<script[^>]*>|<\/script>$/g, ''));
  expect(found).toEqual({ ...data, '@id': `${ORIGIN}/zh-hant/news/first`, headline: '複查</script>', inLanguage: 'zh-Hant' });
});

test('says in Traditional characters that it was converted, first of all, with a link to the Simplified page', () => {
  const page = convertPage('<html lang="zh-CN"><body><header></header><main id="content"><h1>题</h1></main></body></html>', means);
  expect(page).toContain(
    '<main id="content"><p class="converted" role="note">由機器轉換。 <a href="/zh/news/first" hreflang="zh-CN">閱讀簡體版</a></p><h1>題</h1>',
  );
});

test.each([404, 410])('a page that answers %i does so in Traditional characters', (status) => {
  const rendered = {
    status,
    contentType: 'text/html; charset=utf-8',
    location: null,
    topics: ['article:1'],
    body: Buffer.from('<p>没有</p>'),
  };
  const page = toTraditional(rendered, means);
  expect(page).toMatchObject({ status, topics: ['article:1'] });
  expect(page.body.toString()).not.toContain('href');
});

test('a redirect leads to the Traditional form of where it led', () => {
  const rendered = { status: 308, contentType: 'text/html', location: '/zh/news/new', topics: [], body: Buffer.alloc(0) };
  expect(toTraditional(rendered, means).location).toBe('/zh-hant/news/new');
});

test('every element of a page is there once, in its order', () => {
  const page =
    '<html lang="zh-CN"><body><ul><li>一<li>二</ul><table><tr><td>复</table><pre>\n\n 复</pre><noscript><p>复</p></noscript></body></html>';
  const names = (html: string) => [...elementsOf(parse(html, { scriptingEnabled: false }))].map(({ tagName }) => tagName);
  const after = names(convertPage(page, means));
  expect(after.filter((name, place) => !(name === 'p' && place === 3) && name !== 'a')).toEqual(names(page));
});
