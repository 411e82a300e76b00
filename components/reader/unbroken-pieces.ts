import type { Locale } from '@/domain/locale';

/** Part of a text; no line ends in it where it is `whole`. */
export type Piece = { word: string; whole: boolean };

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

// A number stays with 第 before it and with what it counts: 第3000个, 760米.
const BEGUN = /(?:第|\d[\d.,:%]*)$/u;
const LONGEST = 8;

// Characters that the segmenter leaves alone may be a word that it does not know, such as 谵妄. No word begins or goes on behind a particle.
const CHARACTER = /^\p{Script=Han}$/u;
const PARTICLE = /^[的地得了着过们]$/u;
const LONGEST_UNKNOWN = 4;

// Addresses and names of substances: the narrowest screen has to be able to part them.
const TOO_LONG = /[!-~\p{Script=Latin}]{17,}/gu;

const HYPHENATED = /([^\s]*[\p{L}\d][-‑]\p{L}[^\s]*)/u;
const LONGEST_HYPHENATED = 20;

/** What must not be parted at the end of a line: Chinese words, and English ones that a hyphen joins. Joined, the pieces are the text. */
export function unbrokenPieces(text: string, locale: Locale): Piece[] {
  if (locale === 'zh') return chinesePieces(text);
  return text
    .split(HYPHENATED)
    .filter(Boolean)
    .map((word) => ({ word, whole: word.length <= LONGEST_HYPHENATED && HYPHENATED.test(word) }));
}

function chinesePieces(text: string): Piece[] {
  const long = [...text.matchAll(TOO_LONG)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
  let at = 0;
  return wordsOf(text).map((word) => {
    const from = at;
    at += word.length;
    return { word, whole: word.length > 1 && !long.some((run) => from < run.to && at > run.from) };
  });
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let goesOn = false;
  for (const { segment } of WORDS.segment(text)) {
    const last = words.at(-1) ?? '';
    const isCharacter = CHARACTER.test(segment);
    const counted = BEGUN.test(last) && last.length + segment.length <= LONGEST;
    const unknown = goesOn && isCharacter && last.length < LONGEST_UNKNOWN;
    if (counted || unknown) words[words.length - 1] = last + segment;
    else words.push(segment);
    goesOn = isCharacter && !PARTICLE.test(segment);
  }
  return words;
}
