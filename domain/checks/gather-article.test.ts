import { expect, it } from 'vitest';
import type { CheckedPassage } from './checked-article';
import { gatherArticle } from './gather-article';

const passage = (id: string): CheckedPassage => ({
  id,
  type: 'paragraph',
  text: id,
  level: null,
  links: [],
  pictures: [],
  parts: 0,
  cells: [],
});
const texts = { zh: ['甲', '乙', '丙'].map(passage), en: ['a', 'b', 'c'].map(passage) };
const fields = { zh: null, en: null };

function keys(direction: 'zh-en' | 'en-zh'): string[] {
  const links = [
    { kind: 'renders' as const, zh: ['丙'], en: ['a', 'b'] },
    { kind: 'left-out' as const, zh: ['甲'], en: [] },
  ];
  return gatherArticle({ direction, day: null, texts, links, fields }).rows.map(({ kind, key }) => `${kind} ${key}`);
}

it('puts rows in the order of the source, and what only the other text has at the end', () => {
  expect(keys('zh-en')).toEqual(['left-out 甲', 'none 乙', 'renders 丙+a+b', 'none c']);
  expect(keys('en-zh')).toEqual(['renders 丙+a+b', 'none c', 'left-out 甲', 'none 乙']);
});

it('leaves out of a row what is gone from the text', () => {
  const links = [{ kind: 'renders' as const, zh: ['甲', 'gone'], en: ['a'] }];
  const [row] = gatherArticle({ direction: 'zh-en', day: null, texts, links, fields }).rows;
  expect(row?.zh.map(({ id }) => id)).toEqual(['甲']);
});
