import { expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import { termIndex } from '@/domain/terms/term-index';
import { checkArticle } from './check-article';
import type { CheckedArticle } from './checked-article';
import { DEFAULT_CHECKS } from './office-checks';
import { readable } from './readable';

const { paragraph } = proseSchema.nodes;
const passage = (id: string, text: string) => readable(paragraph.create({ id }, text === '' ? [] : proseSchema.text(text)));

function article(zh: string, en: string | null): CheckedArticle {
  const sides = { zh: [passage('z', zh)], en: en === null ? [] : [passage('e', en)] };
  return {
    direction: 'zh-en',
    day: '2026-05-13',
    rows: [{ key: 'z+e', kind: 'renders', ...sides }],
    passages: sides,
    fields: { zh: null, en: null },
  };
}

const terms = termIndex([
  {
    id: '1',
    kind: 'department',
    note: '',
    forms: [
      { locale: 'zh', text: '老年医学科', status: 'approved' },
      { locale: 'zh', text: '老人科', status: 'forbidden' },
      { locale: 'en', text: 'Department of Geriatric Medicine', status: 'approved' },
    ],
  },
]);
const forbidden = (asked: CheckedArticle) =>
  checkArticle(asked, { office: DEFAULT_CHECKS, terms, day: asked.day }).filter(({ code }) => code === 'terms/forbidden');

it.each([
  ['is missing', null],
  ['is empty', ''],
  ['is white space', ' '],
  ['is written', 'The Department of Geriatric Medicine opens tomorrow.'],
])('tells a forbidden form once where the other side of its row %s', (_, en) => {
  expect(forbidden(article('老人科明天开诊。', en)).map(({ zh, passages }) => [zh, passages])).toEqual([[[0, 3], { zh: 'z', en: null }]]);
});
