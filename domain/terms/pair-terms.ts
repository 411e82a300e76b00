import type { Locale } from '@/domain/locale';
import { chineseHits } from './chinese-terms';
import { englishHits } from './english-terms';
import { englishWords, type Word } from './english-words';
import { type NearMiss, nearMisses } from './near-misses';
import { type SideTerms, sideTerms } from './side-terms';
import type { TermIndex } from './term-index';
import { type Unmet, unmetTerms } from './unmet';

/** The terms of both sides of a row, the words of the English one, which terms the other side lacks, and which of these are misspelt there. */
export type PairTerms = Readonly<Record<Locale, SideTerms>> & {
  words: readonly Word[];
  unmet: Readonly<Record<Locale, readonly Unmet[]>>;
  misses: readonly NearMiss[];
};

/** What was read last: the checks of names and of terms read the same row one after the other. */
let last: { sides: object; index: TermIndex; terms: PairTerms } | null = null;

export function pairTerms(sides: Readonly<Record<Locale, string>>, index: TermIndex): PairTerms {
  if (last?.sides === sides && last.index === index) return last.terms;
  const words = englishWords(sides.en);
  const terms = { zh: sideTerms(chineseHits(index.zh, sides.zh)), en: sideTerms(englishHits(index.en, words)) };
  const unmet = unmetTerms({ sides, terms, words, kin: index.kin });
  const misses = nearMisses({ sides, terms, words, unmet });
  last = { sides, index, terms: { ...terms, words, unmet, misses } };
  return last.terms;
}
