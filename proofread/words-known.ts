import type { Context } from '@/domain/checks/context';
import type { Text } from '@/domain/checks/sides';
import type { TermIndex } from '@/domain/terms/term-index';

/** True for words that are meant as they stand, whatever a dictionary says: of the term base, or often in this article. */
export type KnowsWord = (word: string) => boolean;

/** A word that stands so often in one article is no slip. */
const OFTEN = 3;

const WORD = /[\p{L}\p{M}]+/gu;
const ofTerms = new WeakMap<TermIndex, ReadonlySet<string>>();

export function wordsKnown(texts: readonly Text[], { terms }: Context): KnowsWord {
  const times = new Map<string, number>();
  for (const { text } of texts) for (const [word] of text.matchAll(WORD)) times.set(word, (times.get(word) ?? 0) + 1);
  const ours = wordsOf(terms);
  return (word) => ours.has(word.toLowerCase()) || (times.get(word) ?? 0) >= OFTEN;
}

function wordsOf(terms: TermIndex): ReadonlySet<string> {
  const before = ofTerms.get(terms);
  if (before) return before;
  const forms = terms.concepts.flatMap((concept) => concept.forms);
  const written = forms
    .filter(({ locale, status }) => locale === 'en' && status !== 'forbidden')
    .flatMap(({ text }) => text.match(WORD) ?? []);
  const words = new Set(written.map((word) => word.toLowerCase()));
  ofTerms.set(terms, words);
  return words;
}
