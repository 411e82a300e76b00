import { pinyin } from 'pinyin-pro';
import type { Locale } from '@/domain/locale';
import type { Form } from './concept';
import { editDistance } from './edit-distance';
import { englishWords, plain, type Word } from './english-words';
import { type Folded, foldChinese } from './fold-chinese';
import { type FormEntry, isName, type TermHit } from './form-entry';
import { coveredBy, type SideTerms } from './side-terms';
import { singular } from './stem';
import type { Unmet } from './unmet';

/** A form that is written almost right on the side where it is missing: where it stands, what mends it, and the term that asks for it. */
export type NearMiss = {
  hit: TermHit;
  entry: FormEntry;
  side: Locale;
  from: number;
  to: number;
  fix: { from: number; to: number; text: string };
  form: string;
};

type Read = {
  sides: Readonly<Record<Locale, string>>;
  terms: Readonly<Record<Locale, SideTerms>>;
  words: readonly Word[];
  unmet: Readonly<Record<Locale, readonly Unmet[]>>;
};

export function nearMisses({ sides, terms, words, unmet }: Read): NearMiss[] {
  return [
    ...englishMisses({ words, unmet: unmet.zh, covered: unmet.zh.length > 0 ? coveredBy(terms.en, sides.en.length) : null }),
    ...chineseMisses({ sides, terms, unmet: unmet.en }),
  ];
}

function englishMisses({
  words,
  unmet,
  covered,
}: {
  words: readonly Word[];
  unmet: readonly Unmet[];
  covered: Uint8Array | null;
}): NearMiss[] {
  const misses = new Map<number, NearMiss>();
  if (!covered) return [];
  for (const { hit, scarce } of oneOfEach(unmet)) {
    const miss = firstOf(hit, 'en', (entry, form) => inEnglish({ entry, form, hit, words, covered, scarce }));
    if (miss && !misses.has(miss.fix.from)) misses.set(miss.fix.from, miss);
  }
  return [...misses.values()];
}

function chineseMisses({ sides, terms, unmet }: Pick<Read, 'sides' | 'terms'> & { unmet: readonly Unmet[] }): NearMiss[] {
  const misses = new Map<number, NearMiss>();
  if (unmet.length === 0) return [];
  const folded = foldChinese(sides.zh);
  const covered = coveredBy(terms.zh, sides.zh.length);
  for (const { hit } of oneOfEach(unmet)) {
    const miss = firstOf(hit, 'zh', (entry, form) => inChinese({ entry, form, hit, folded, covered }));
    if (miss && !misses.has(miss.fix.from)) misses.set(miss.fix.from, miss);
  }
  return [...misses.values()];
}

/** A term that is missing several times is looked for once. */
function oneOfEach(unmet: readonly Unmet[]): Unmet[] {
  return [...new Map(unmet.toReversed().map((each) => [each.hit.entries, each])).values()].reverse();
}

function firstOf(hit: TermHit, locale: Locale, search: (entry: FormEntry, form: Form) => NearMiss | null): NearMiss | null {
  for (const entry of hit.entries) {
    for (const form of entry.concept.forms) {
      const miss = form.locale === locale && form.status !== 'forbidden' ? search(entry, form) : null;
      if (miss) return miss;
    }
  }
  return null;
}

type InEnglish = { entry: FormEntry; form: Form; hit: TermHit; words: readonly Word[]; covered: Uint8Array; scarce: boolean };

function inEnglish({ entry, form, hit, words, covered, scarce }: InEnglish): NearMiss | null {
  const wanted = englishWords(form.text);
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const window = words.slice(at, at + wanted.length);
    const wrong = oneWrong(window, { wanted, named: isName(entry), scarce });
    const [first] = window;
    const last = window.at(-1);
    if (!wrong || !first || !last || covered[wrong.word.from]) continue;
    const fix = { from: wrong.word.from, to: wrong.word.to, text: wrong.text };
    return { hit, entry, side: 'en', from: first.from, to: last.to, fix, form: form.text };
  }
  return null;
}

/** The one word of the window that is not as wanted, and as it should be. Null where there is none, or more. */
function oneWrong(window: readonly Word[], { wanted, named, scarce }: { wanted: readonly Word[]; named: boolean; scarce: boolean }) {
  let wrong: { word: Word; text: string } | null = null;
  for (const [at, word] of window.entries()) {
    const right = wanted[at];
    if (!right || (at > 0 && word.gap !== '' && word.gap !== right.gap)) return null;
    if (named ? plain(word.text) === plain(right.text) : word.key === right.key) continue;
    const text: string | null = wrong
      ? null
      : mended(word.text, right.text, { named, sure: wanted.length > 1 || !scarce, alone: wanted.length === 1 });
    if (!text) return null;
    wrong = { word, text };
  }
  return wrong;
}

/** Endings that make another word of the family rather than a slip: contagion, contagious. */
const FAMILY_ENDING = /(?:s|es|ed|ing|er|or|al|ic|ous|y|ly|ity|ion|ive|able|ible|an|ian|ant|ent|ance|ence|ist|ism|ary|ory|th|man|men)$/u;

/** A slip seldom is in the first letter; where it is, the rest is right. Cheap, because most words are not near. */
function startsAlike(is: string, should: string): boolean {
  if (is.charAt(0) === should.charAt(0)) return true;
  return (
    is.slice(1, 3) === should.slice(1, 3) ||
    is.slice(1, 3) === should.slice(0, 2) ||
    is.slice(0, 2) === should.slice(1, 3) ||
    is.charAt(1) === should.charAt(0)
  );
}

/** A name; a word that other words or the absence of the term vouch for; a word that is the whole form. */
type Slip = { named: boolean; sure: boolean; alone: boolean };

/** Endings that make of a place its people. */
const DEMONYM = /(?:n|ese|ish|i|er|ic)$/u;

/** The right word, inflected as the wrong one is. Null where the words are not a slip apart. */
function mended(word: string, right: string, { named, sure, alone }: Slip): string | null {
  const is = plain(word);
  if (!startsAlike(is, plain(right))) return null;
  const forms = named ? [right] : inflections(right);
  const best = forms.toSorted((a, b) => editDistance(is, plain(a), 3) - editDistance(is, plain(b), 3))[0];
  if (!best || /\P{L}/u.test(word) || word.length < 4) return null;
  const should = plain(best);
  const distance = editDistance(is, should, 2);
  if (distance === 0 || (distance > 1 && best !== right) || distance > allowed(should.length, { named, sure, alone })) return null;
  if (is.charAt(0) !== should.charAt(0) && (alone || distance > 1)) return null;
  if (endsDifferently(is, should) && (named ? DEMONYM : FAMILY_ENDING).test(singular(is))) return null;
  if (named && alone && (distance > 1 || endsDifferently(is, should))) return null;
  return /^\p{Lu}/u.test(word) ? best.charAt(0).toUpperCase() + best.slice(1) : best;
}

function inflections(word: string): string[] {
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  return [word, /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`, `${bare}ed`, `${bare}ing`];
}

/** True where the words part at their ends, the plural aside. */
function endsDifferently(is: string, should: string): boolean {
  return singular(is).at(-1) !== singular(should).at(-1);
}

/** Letters that may be wrong in a word. Short ones are soon other words, unless the rest of a name stands beside them. */
function allowed(length: number, { named, sure, alone }: Slip): number {
  if (length >= 9) return 2;
  if (length >= 6 || (length >= 5 && sure)) return 1;
  return length >= 4 && named && !alone ? 1 : 0;
}

type InChinese = { entry: FormEntry; form: Form; hit: TermHit; folded: Folded; covered: Uint8Array };

/** Characters that part one body or place from its neighbour: 第一医院 is not 第二医院 with a slip. */
const PARTS = /[\d一二三四五六七八九十两东南西北中上下左右前后内外男女大小新老高低省市县区]/u;

function inChinese({ entry, form, hit, folded, covered }: InChinese): NearMiss | null {
  const wanted = foldChinese(form.text).text;
  if (!/^\p{Script=Han}{3,}$/u.test(wanted)) return null;
  for (let at = 0; at + wanted.length <= folded.text.length; at += 1) {
    const wrong = oneDiffers(folded.text, at, wanted);
    if (wrong === null) continue;
    const [is, should] = [folded.text.charAt(wrong), wanted.charAt(wrong - at)];
    const place = folded.at[wrong] ?? 0;
    if (!isSlip({ is, should, length: wanted.length, named: isName(entry) }) || covered[place]) continue;
    const [from, to] = [folded.at[at] ?? 0, (folded.at[at + wanted.length - 1] ?? 0) + 1];
    return { hit, entry, side: 'zh', from, to, fix: { from: place, to: place + 1, text: should }, form: form.text };
  }
  return null;
}

/** The place of the one character in which the text differs from what is wanted. Null where it differs in none, or in more. */
function oneDiffers(text: string, at: number, wanted: string): number | null {
  let place: number | null = null;
  for (let offset = 0; offset < wanted.length; offset += 1) {
    if (text.charCodeAt(at + offset) === wanted.charCodeAt(offset)) continue;
    if (place !== null) return null;
    place = at + offset;
  }
  return place;
}

function isSlip({ is, should, length, named }: { is: string; should: string; length: number; named: boolean }): boolean {
  if (!/\p{Script=Han}/u.test(is) || PARTS.test(is) || PARTS.test(should)) return false;
  if (length >= (named ? 5 : 7)) return true;
  return pinyin(is, { toneType: 'none' }) === pinyin(should, { toneType: 'none' });
}
