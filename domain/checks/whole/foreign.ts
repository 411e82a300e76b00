import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { quoted } from './quoted';

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}'’-]*/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTERS = /\p{L}/gu;
/** Scripts of neither language. */
const OTHER_SCRIPT = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu;

/** Without these a run of English words is a name or a title. */
const SENTENCE_WORD =
  /^(?:is|are|was|were|has|have|had|be|been|will|would|can|could|should|may|must|that|which|who|we|they|it|this|these|not|their|our|its|he|she|his|her|also)$/u;
const SMALL_WORD = /^(?:the|of|and|to|in|a|an|for|with|by|on|as|at|from|or|but|than)$/u;
/** A reference to a publication stands in both languages as it is. */
const REFERENCE = /\bet al\b|\bdoi\b|https?:|www\.|\b(?:19|20)\d\d\s*[;,:]\s*\d|\bvol\.|\bpp\.|\bISBN\b|[©®]|@/iu;

/** One side that says nothing, that is not in its language, or that has a stretch of the other. */
export function foreign({ zh, en }: Sides): Found[] {
  const silent = { zh: !LETTER_OR_DIGIT.test(zh), en: !LETTER_OR_DIGIT.test(en) };
  if (silent.zh || silent.en) return silent.zh && silent.en ? [] : emptySide({ zh, en }, silent.zh ? 'zh' : 'en');
  return wrongLanguage({ zh, en }) ?? [...hanInEnglish(en), ...englishInChinese(zh)];
}

/** A dash or a tick may stand for a word in a table. */
const LEAST_SAID = 4;

function emptySide(sides: Sides, side: 'zh' | 'en'): Found[] {
  const other = side === 'zh' ? 'en' : 'zh';
  if (count(sides[other], LETTERS) < LEAST_SAID) return [];
  const spans = { [side]: [0, sides[side].length], [other]: [0, sides[other].length] } as const;
  return [
    {
      code: 'whole/empty',
      zh: null,
      en: null,
      ...spans,
      values: { side, other: quoted(sides[other], [0, sides[other].length]) },
      fix: null,
    },
  ];
}

const LEAST_HAN = 4;
const LEAST_WORDS = 5;

function wrongLanguage({ zh, en }: Sides): Found[] | null {
  const english = { han: count(en, HAN), words: count(en, LATIN_WORD) };
  if (english.han >= LEAST_HAN && english.han > english.words * 2) return [wrong('en', en)];
  const chinese = { han: count(zh, HAN), words: [...zh.matchAll(LATIN_WORD)].map(([word]) => word) };
  const prose = chinese.words.length >= LEAST_WORDS && isProse(chinese.words);
  if (prose && chinese.han * 4 < chinese.words.length && !REFERENCE.test(zh)) return [wrong('zh', zh)];
  if (count(zh, OTHER_SCRIPT) * 2 > count(zh, LETTERS)) return [wrong('zh', zh)];
  if (count(en, OTHER_SCRIPT) * 2 > count(en, LETTERS)) return [wrong('en', en)];
  return null;
}

function wrong(side: 'zh' | 'en', text: string): Found {
  const span = [0, text.length] as const;
  return { code: 'whole/wrong-language', zh: null, en: null, [side]: span, values: { side, text: quoted(text, span) }, fix: null };
}

function count(text: string, characters: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(characters)) found += 1;
  return found;
}

function isProse(words: readonly string[]): boolean {
  const small = words.filter((word) => SMALL_WORD.test(word)).length;
  return words.some((word) => SENTENCE_WORD.test(word)) && small + words.filter((word) => SENTENCE_WORD.test(word)).length >= 3;
}

/** A sentence to its stop: words of grammar, and others that no title would write small. */
function isSentence(words: readonly string[], end: string): boolean {
  if (!/[.!?]/u.test(end)) return false;
  const grammar = words.filter((word) => SMALL_WORD.test(word) || SENTENCE_WORD.test(word)).length;
  return grammar >= 2 && words.filter((word) => /^[a-z]{4,}$/u.test(word) && !SMALL_WORD.test(word)).length >= 3;
}

/** Chinese characters and the marks between them. */
const HAN_RUN = /[\p{Script=Han}〇](?:[\p{Script=Han}〇，。、；：！？·\d\s]*[\p{Script=Han}〇])?/gu;
/** What announces an original: in Chinese 清明, pinyin …, literally …, «the character 福». */
const ANNOUNCED =
  /\b(?:chinese|mandarin|cantonese|japanese|pinyin|characters?|literally|traditional|simplified|written|called|name[ds]?|meaning|means|hanzi|kanji)\b[^.]{0,12}$/iu;

const MOST_RUNS = 5;
const LOOK_BACK = 40;

function hanInEnglish(text: string): Found[] {
  const found: Found[] = [];
  const inside = insideOf(text);
  for (const match of text.matchAll(HAN_RUN)) {
    if (inside(match.index) || ANNOUNCED.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index))) continue;
    const span: Span = [match.index, match.index + match[0].length];
    found.push({ code: 'whole/untranslated', zh: null, en: span, values: { side: 'en', text: quoted(text, span) }, fix: null });
    if (found.length === MOST_RUNS) break;
  }
  return found;
}

const OPENING = '(（[［【“「『《〈';
const CLOSING = ')）]］】”」』》〉';

/** Tells of places in rising order whether they stand in brackets or quotation marks. */
function insideOf(text: string): (place: number) => boolean {
  let [at, depth, straight] = [0, 0, false];
  return (place) => {
    for (; at < place; at += 1) {
      const character = text.charAt(at);
      if (character === '"') straight = !straight;
      else if (OPENING.includes(character)) depth += 1;
      else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    }
    return depth > 0 || straight;
  };
}

/** English words with what stands between them in a sentence. */
const ENGLISH_RUN = /(?<![A-Za-z0-9'’-])[A-Za-z][A-Za-z'’-]*(?:[ ,;:]+[A-Za-z0-9][A-Za-z0-9'’-]*)+/gu;

function englishInChinese(text: string): Found[] {
  const found: Found[] = [];
  const inside = insideOf(text);
  for (const match of text.matchAll(ENGLISH_RUN)) {
    const words = match[0].split(/[ ,;:]+/u);
    if (words.length < LEAST_WORDS || !(isProse(words) || isSentence(words, text.charAt(match.index + match[0].length)))) continue;
    const around = text.slice(Math.max(0, match.index - LOOK_BACK), match.index + match[0].length + LOOK_BACK);
    if (inside(match.index) || REFERENCE.test(around)) continue;
    const span: Span = [match.index, match.index + match[0].length];
    found.push({ code: 'whole/untranslated', zh: span, en: null, values: { side: 'zh', text: quoted(text, span) }, fix: null });
    if (found.length === MOST_RUNS) break;
  }
  return found;
}
