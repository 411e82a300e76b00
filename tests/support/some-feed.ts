import fc from 'fast-check';
import { entryId } from '@/exchange/feeds/entry-id';
import type { Feed, FeedEntry } from '@/exchange/feeds/feed';

const ARTICLE = '0b6f4b1e-6c0d-4c53-9a3e-0d7f3c9a1b22';

export const someEntry: FeedEntry = {
  id: entryId(ARTICLE, 'en'),
  address: 'https://news.example.org/en/news/night-clinic',
  title: 'Night clinic & more',
  summary: 'What <people> do at night',
  html: '<p>Tom &amp; <strong>Lin</strong></p>',
  publishedAt: new Date('2026-11-20T08:00:00Z'),
  updatedAt: new Date('2026-11-22T08:30:00.250Z'),
  authors: ['Lin Yao', 'Zhou Min'],
  translators: ['Ann Lee'],
  categories: [
    { scheme: 'https://news.example.org/en/sections', term: 'clinic', label: 'In the clinic' },
    { scheme: 'https://news.example.org/en/tags', term: 'night', label: 'Night' },
  ],
  picture: { url: 'https://news.example.org/media/a/1440.webp', type: 'image/webp', width: 1440, height: 960, bytes: 81_000 },
  twin: { language: 'zh-CN', address: 'https://news.example.org/zh/news/ye-jian' },
};

const FORMS = (base: string) => ({ rss: `${base}/feed.xml`, atom: `${base}/atom.xml`, json: `${base}/feed.json` });

export const someFeed: Feed = {
  title: 'Lakeside Hospital',
  subtitle: 'News from the lake',
  language: 'en',
  home: 'https://news.example.org/en',
  forms: FORMS('https://news.example.org/en'),
  twin: { language: 'zh-CN', title: '湖畔医院', forms: FORMS('https://news.example.org/zh') },
  publisher: 'Lakeside Hospital',
  logo: { url: 'https://news.example.org/media/b/480.webp', type: 'image/webp', width: 480, height: 120, bytes: null },
  hubs: ['https://hub.example.org/'],
  entries: [someEntry],
};

/** Anything that a string can hold: control characters, halves of pairs, the ends of sections of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(']]>', '<![CDATA[', '&amp;', '<script>', '\u0000', '\ufffe', '\ud800', '\u0085', '\r\n\t', '" onload="'),
);

/** Names and titles always say something. */
const anyWords = anyText.map((text) => `对联 ${text}`);

const anyEntry = fc.record({
  ...Object.fromEntries(Object.entries(someEntry).map(([key, value]) => [key, fc.constant(value)])),
  id: fc.tuple(fc.uuid(), fc.constantFrom('zh', 'en')).map(([id, locale]) => entryId(id, locale)),
  title: anyWords,
  summary: anyText,
  html: anyText,
  authors: fc.array(anyWords, { maxLength: 3 }),
  translators: fc.array(anyWords, { maxLength: 2 }),
  categories: fc.array(fc.record({ scheme: fc.constant('https://news.example.org/en/tags'), term: anyWords, label: anyWords }), {
    maxLength: 3,
  }),
});

export const anyFeed = fc
  .record({ title: anyWords, subtitle: anyText, publisher: anyWords, entries: fc.array(anyEntry, { maxLength: 4 }) })
  .map(({ title, subtitle, publisher, entries }): Feed => {
    return { ...someFeed, title, subtitle, publisher, entries: entries.map((entry) => ({ ...someEntry, ...entry })) };
  });
