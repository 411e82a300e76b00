import { expect, it } from 'vitest';
import type { CheckedArticle, CheckedPassage } from '@/domain/checks/checked-article';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import type { LinkFate } from './link-fate';
import { checkOnline } from './online';

const passage = (id: string, href: string): CheckedPassage => ({
  id,
  type: 'paragraph',
  text: 'see the guideline',
  level: null,
  links: [{ span: [8, 17], href }],
  pictures: [],
  parts: 0,
  cells: [],
});
const zh = passage('甲', 'https://a.example/');
const en = passage('a', 'https://b.example/');
const article: CheckedArticle = {
  direction: 'zh-en',
  day: null,
  rows: [{ key: '甲+a', kind: 'renders', zh: [zh], en: [en] }],
  passages: { zh: [zh], en: [en] },
  fields: { zh: null, en: null },
};
const now = new Date('2026-11-22T08:00:00Z');
const check = (fates: Record<string, LinkFate>, publishedAt = now, office = DEFAULT_CHECKS) =>
  checkOnline(article, { fates: new Map(Object.entries(fates)), publishedAt, now, office });

it.each<[LinkFate, string | undefined]>([
  [{ is: 'fine', status: 200 }, undefined],
  [{ is: 'declined', status: 403 }, undefined],
  [{ is: 'not-followed' }, undefined],
  [{ is: 'gone', status: 404 }, 'online/link-gone'],
  [{ is: 'strange', at: 'https://c.example/' }, 'online/link-strange'],
  [{ is: 'elsewhere', at: 'https://c.example/' }, 'online/link-elsewhere'],
  [{ is: 'silent', why: 'certificate' }, 'online/link-silent'],
])('says of a link that is %o: %s', (fate, code) => {
  expect(check({ 'https://b.example/': fate })[0]?.code).toBe(code);
});

it('points at the words of the link, in its own language', () => {
  expect(check({ 'https://b.example/': { is: 'gone', status: 410 } })).toEqual([
    expect.objectContaining({ zh: null, en: [8, 17], row: '甲+a', passages: { zh: null, en: 'a' } }),
  ]);
});

it.each([
  ['2024-11-22T08:00:00Z', 24, ['online/stale']],
  ['2024-11-23T08:00:00Z', 24, []],
  ['2014-01-01T08:00:00Z', 0, []],
])('a page of %s, where %i months make one old: %j', (publishedAt, staleMonths, codes) => {
  const found = check({}, new Date(publishedAt), { ...DEFAULT_CHECKS, staleMonths });
  expect(found.map(({ code }) => code)).toEqual(codes);
});
