import { type ChineseTerms, chineseTerms } from './chinese-terms';
import type { Concept } from './concept';
import { type EnglishTerms, englishTerms } from './english-terms';
import type { FormEntry } from './form-entry';
import { type Kin, kinOf } from './kin';

/** A term base made ready for looking up: built once, used for every passage. */
export type TermIndex = { concepts: readonly Concept[]; zh: ChineseTerms; en: EnglishTerms; kin: Kin };

export function termIndex(concepts: readonly Concept[]): TermIndex {
  const entries: FormEntry[] = concepts.flatMap((concept) => concept.forms.map((form) => ({ concept, form })));
  const zh = chineseTerms(entries.filter(({ form }) => form.locale === 'zh'));
  const en = englishTerms(entries.filter(({ form }) => form.locale === 'en'));
  return { concepts, zh, en, kin: kinOf(entries, { zh, en }) };
}

export const NO_TERMS = termIndex([]);
