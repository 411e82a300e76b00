import type { CheckedArticle, CheckedPassage, Placed } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { HAN } from './reading';

const SPACED = new RegExp(`(?<=[${HAN}])[ \\u00a0]+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])[ \\u00a0]+(?=[${HAN}])`, 'g');
const TIGHT = new RegExp(`[${HAN}](?=[A-Za-z0-9])|[A-Za-z0-9%](?=[${HAN}])`, 'g');
const IN_CHARACTERS = /[一二三四五六七八九两]?[十百千][一二三四五六七八九十百]{0,3}[多余](?=[名人例岁年天家项个位次台种篇])/g;
const IN_FIGURES = /\d+[多余](?=[名人例岁年天家项个位次台种篇])/g;

type Place = { passage: CheckedPassage; found: Found };

/** One article writes alike what is alike: spaces between Chinese and Latin, and numbers with 多 or 余. What is rarer is told. */
export function checkEvenness(article: CheckedArticle, { office }: Context): Placed<Found>[] {
  const passages = article.passages.zh;
  const numerals = rarer(places(passages, IN_CHARACTERS, 'zh/uneven-numerals'), places(passages, IN_FIGURES, 'zh/uneven-numerals'));
  const spacing =
    office.hanLatin === 'either' ? rarer(places(passages, SPACED, 'zh/uneven-spacing'), places(passages, TIGHT, 'zh/uneven-spacing')) : [];
  if (numerals.length + spacing.length === 0) return [];
  const rows = new Map(article.rows.flatMap(({ key, zh }) => zh.map(({ id }) => [id, key] as const)));
  return [...spacing, ...numerals].map(({ passage, found }) => ({
    ...found,
    row: rows.get(passage.id) ?? null,
    passages: { zh: passage.id, en: null },
  }));
}

function places(passages: readonly CheckedPassage[], pattern: RegExp, code: 'zh/uneven-spacing' | 'zh/uneven-numerals'): Place[] {
  return passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(pattern), ({ index, 0: written }) => {
      const to = Math.min(index + written.length + (code === 'zh/uneven-spacing' ? 1 : 0), passage.text.length);
      return { passage, found: inChinese(code, passage.text, [index, to]) };
    }),
  );
}

/** The fewer of the two, where both are there and one is clearly the habit. */
function rarer(some: readonly Place[], others: readonly Place[]): readonly Place[] {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  return few.length * 3 <= many.length ? few : [];
}
