import type { Locale } from '@/domain/locale';
import type { Concept } from './concept';
import { plain, type Word } from './english-words';
import type { TermHit } from './form-entry';
import type { Kin } from './kin';
import { isNearChinese, isNearEnglish, keysIn } from './near';
import type { SideTerms } from './side-terms';

/**
 * A term of one side that the other side does not name, or names less often (`scarce`). `near`: the other side has something of it, so that it
 * may well be there in other words; `touched`: at least a little of it. Forbidden forms name their concept too.
 */
export type Unmet = { hit: TermHit; near: boolean; touched: boolean; scarce: boolean };

/** How much of a Chinese form has to be there: of a long one, what it shares with its neighbours is not much, and yet something. */
const PART = 0.4;
const SOMETHING = 0.01;

type Read = { sides: Readonly<Record<Locale, string>>; terms: Readonly<Record<Locale, SideTerms>>; words: readonly Word[]; kin: Kin };

export function unmetTerms({ sides, terms, words, kin }: Read): Record<Locale, Unmet[]> {
  const zh = rarer(terms.zh.outer, { own: terms.zh.named, other: terms.en.named });
  const en = rarer(terms.en.outer, { own: terms.en.named, other: terms.zh.named });
  if (zh.length === 0 && en.length === 0) return { zh: [], en: [] };
  const keys = keysIn(words);
  const english = plain(sides.en);
  const chinese = sides.zh.toLowerCase();
  const isNear = (hit: TermHit, part: number) => hit.entries.some(({ concept }) => isNearChinese(concept, sides.zh, { kin, part }));
  return {
    zh: zh
      .filter(({ hit: { from, to } }) => to - from > 1 && !isLatinIn(english, sides.zh.slice(from, to).toLowerCase()))
      .map((each) => ({ ...each, near: each.hit.entries.some(({ concept }) => isNearEnglish(concept, keys, kin)) }))
      .map((each) => ({ ...each, touched: each.near })),
    en: en
      .filter(({ hit: { from, to } }) => !chinese.includes(plain(sides.en.slice(from, to))))
      .map((each) => ({ ...each, near: isNear(each.hit, PART), touched: isNear(each.hit, SOMETHING) })),
  };
}

/** True for a term in Latin letters that the English has as it is, whatever else it may be called. */
function isLatinIn(english: string, term: string): boolean {
  return !/\p{Script=Han}/u.test(term) && english.includes(term);
}

type Counts = ReadonlyMap<Concept, number>;

/** Of a text that misses more than this, nobody wants to read more. */
const MOST = 50;

function rarer(hits: readonly TermHit[], { own, other }: { own: Counts; other: Counts }): { hit: TermHit; scarce: boolean }[] {
  const found: { hit: TermHit; scarce: boolean }[] = [];
  for (const hit of hits) {
    if (hit.inflected) continue;
    const there = most(hit, other);
    if (there < most(hit, own)) found.push({ hit, scarce: there > 0 });
    if (found.length === MOST) break;
  }
  return found;
}

function most({ entries }: TermHit, counts: Counts): number {
  return entries.reduce((sum, { concept }) => Math.max(sum, counts.get(concept) ?? 0), 0);
}
