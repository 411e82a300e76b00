import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';

/**
 * English: 238 words a minute, read silently (Brysbaert 2019, a meta-analysis of 190 studies, doi:10.1016/j.jml.2019.104047). Chinese: the
 * characters in which the same content is told. In ten texts of matched content, readers took 255 characters in the time of 228 words
 * (Trauzettel-Klosinski & Dietz 2012, IReST, doi:10.1167/iovs.11-8284): 255 / 228 × 238.
 */
const A_MINUTE = { words: 238, characters: 266 };

const CHARACTER = /\p{Script=Han}/gu;
const WORD = /[\p{Script=Latin}\p{N}]+(?:[’'.,:-][\p{Script=Latin}\p{N}]+)*/gu;

/** How much there is to read: Chinese characters, and words or figures of Latin script. Punctuation is nothing to read. */
export function countWords(text: string): { characters: number; words: number } {
  return { characters: text.match(CHARACTER)?.length ?? 0, words: text.match(WORD)?.length ?? 0 };
}

/** Whole minutes that a text takes, whatever it mixes; at least one. */
export function readingTime(text: string): number {
  const { characters, words } = countWords(text);
  return Math.max(1, Math.round(characters / A_MINUTE.characters + words / A_MINUTE.words));
}

/** What there is to read of an article: its passages as plain text, captions included. */
export function wordsOf(passages: readonly { id: string; canonical: string }[]): string {
  return passages.map(({ id, canonical }) => plainText(fromCanonical(canonical, id))).join('\n');
}
