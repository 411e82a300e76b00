import { stem } from './stem';

/**
 * A word of an English text: its place, how it is written, the key under which all its inflections are found, and the punctuation that
 * parts it from the word before (spaces and hyphens are none).
 */
export type Word = { from: number; to: number; text: string; key: string; gap: string };

/** Letters and digits, with apostrophes between letters; a hyphen parts words, so that «self-test» and «self test» are one. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ＇]\p{L}+)*|&/gu;

/** Words that names take on and lose without becoming others. */
const ARTICLES = new Set(['the', 'The', 'THE', 'a', 'an', 'An']);

const ASCII = /^[\u0020-\u007E]*$/u;
const NO_GAP = /[\s\-‐‑‒–]+/gu;

const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The words of a text in their order, articles left out. */
export function englishWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    const from = match.index;
    const to = from + word.length;
    const gap = from - before < 2 ? text.slice(before, from).trim() : text.slice(before, Math.min(from, before + 9));
    before = to;
    if (!ARTICLES.has(word)) words.push({ from, to, text: word, key: keyOf(word), gap: gap.replace(NO_GAP, '') });
  }
  return words;
}

/** The key of a word as it is written. Kept for the next time, because texts repeat their words. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = word === '&' ? 'and' : stem(plain(/^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word));
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

/** In lower case, without accents, with straight apostrophes. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ＇]/gu, "'")
    .toLowerCase();
}
