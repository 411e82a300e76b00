import { expect, it } from 'vitest';
import { isSlug } from '@/domain/slug';
import { slugOfNames } from './slug-of-names';

const free = { taken: [], fallback: 'tag' };

it.each([
  [{ zh: '科研', en: 'Research & Teaching' }, 'research-teaching'],
  [{ zh: '访谈', en: 'Café talks' }, 'cafe-talks'],
  [{ zh: '科研', en: '科研' }, 'ke-yan'],
  [{ zh: '女性CT', en: '——' }, 'nv-xing-ct'],
  [{ zh: '！', en: '！' }, 'tag'],
])('%j stands under %s', (names, slug) => {
  expect(slugOfNames(names, free)).toBe(slug);
});

it('never gives two the same address', () => {
  expect(slugOfNames({ zh: '新闻', en: 'News' }, { taken: ['news', 'news-2'], fallback: 'tag' })).toBe('news-3');
});

it('keeps the longest names within an address', () => {
  const slug = slugOfNames({ zh: '新'.repeat(80), en: '新'.repeat(80) }, free);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(isSlug(slug)).toBe(true);
});
