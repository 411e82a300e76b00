import { expect, it } from 'vitest';
import { isSlug } from '@/domain/slug';
import { proposeSlug } from './propose-slug';

it.each([
  ['en', 'St Mary’s opens a café', 'st-marys-opens-a-cafe'],
  ['zh', '医院启用CT室', 'yi-yuan-qi-yong-ct-shi'],
  ['zh', '！？', 'fallback'],
] as const)('gives a title in %s an address of its own: %s', async (locale, title, slug) => {
  expect(await proposeSlug({ title, locale, fallback: 'fallback' })).toBe(slug);
});

it('keeps a long title within an address, cut between words', async () => {
  const slug = await proposeSlug({ title: 'word '.repeat(60), locale: 'en', fallback: 'fallback' });
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(isSlug(slug)).toBe(true);
  expect(slug.endsWith('word')).toBe(true);
});
