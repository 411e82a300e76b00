import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import type { Word } from '@/domain/terms/english-words';
import { coveredBy, type SideTerms } from '@/domain/terms/side-terms';
import { type PossibleName, possibleNames } from './chinese-names';
import { SURNAME_READINGS } from './surnames';

type Run = { words: readonly Word[]; letters: readonly string[] };
type Spelt = { run: Run; name: PossibleName; surname: string; given: string; order: boolean };

const LONGEST = 4;

/**
 * Chinese names that are not written by GB/T 28039-2011: family name first, given name in one word with one capital. The Chinese must
 * have a name that is read so. What the term base lists is somebody's own usage and stays.
 */
export function personForms(sides: Sides, { words, listed }: { words: readonly Word[]; listed: SideTerms }): Found[] {
  const runs = runsOf(words);
  if (runs.length === 0) return [];
  const wanted = new Set(runs.flatMap(({ letters }) => letters.filter((part) => SURNAME_READINGS.has(part))));
  const names = possibleNames(sides.zh, wanted);
  if (names.size === 0) return [];
  const covered = coveredBy(listed, sides.en.length);
  const found: Found[] = [];
  let end = -1;
  for (const run of runs) {
    const [first] = run.words;
    const last = run.words.at(-1);
    if (!first || !last || first.from < end) continue;
    if (covered.subarray(first.from, last.to).includes(1)) continue;
    const spelt = speltBy(run, names);
    if (!spelt) continue;
    end = last.to;
    const finding = findingOf(spelt, { sides, from: first.from, to: last.to });
    if (finding) found.push(finding);
  }
  return found;
}

/** Two to four words on end that could spell a name, one of them a family name; the longest of a place first. */
function runsOf(words: readonly Word[]): Run[] {
  const letters = words.map(({ text }) => text.toLowerCase().replace(/['’ü]/gu, (sign) => (sign === 'ü' ? 'v' : '')));
  const runs: Run[] = [];
  for (const [at, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word.text)) continue;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const part = words.slice(at, at + length);
      const parts = letters.slice(at, at + length);
      const ends = SURNAME_READINGS.has(parts[0] ?? '') || SURNAME_READINGS.has(parts.at(-1) ?? '');
      if (part.length === length && ends && part.every(isPart)) runs.push({ words: part, letters: parts });
    }
  }
  return runs;
}

/** No punctuation before it but the first, and nothing but letters. */
function isPart(word: Word, at: number): boolean {
  return (at === 0 || word.gap === '') && /^[A-Za-zü'’]{1,12}$/u.test(word.text);
}

function speltBy(run: Run, names: ReadonlyMap<string, PossibleName>): Spelt | null {
  const { letters } = run;
  const [first = ''] = letters;
  const last = letters.at(-1) ?? '';
  const rest = letters.slice(1).join('');
  const before = letters.slice(0, -1).join('');
  // Which of two family names is the given one, nobody can tell: then the order stays.
  const inOrder = names.get(`${first} ${rest}`);
  if (inOrder) return { run, name: inOrder, surname: first, given: rest, order: true };
  const turned = names.get(`${last} ${before}`);
  return turned ? { run, name: turned, surname: last, given: before, order: false } : null;
}

function findingOf(
  { run, name, surname, given, order }: Spelt,
  { sides, from, to }: { sides: Sides; from: number; to: number },
): Found | null {
  const written = sides.en.slice(from, to);
  if (order && (isStandard(run.words) || written === written.toUpperCase())) return null;
  // Without capitals in order, two words on end may be a sentence that goes on.
  if (!order && run.words.some(({ text }, at) => at !== 1 && !/^\p{Lu}/u.test(text))) return null;
  const wanted = `${capitalized(surname)} ${capitalized(given)}`;
  return {
    code: order ? 'names/given-name' : 'names/order',
    zh: [name.from, name.to],
    en: [from, to],
    values: { zh: sides.zh.slice(name.from, name.to), written, wanted },
    fix: { side: 'en', from, to, text: wanted },
  };
}

/** «Wang Xiaofang», «WANG Xiaofang». */
function isStandard(words: readonly Word[]): boolean {
  const [surname, given, more] = words;
  if (!surname || !given || more) return false;
  return /^(?:\p{Lu}\p{Ll}+|\p{Lu}+)$/u.test(surname.text) && /^\p{Lu}[\p{Ll}'’]+(?:['’]\p{Ll}+)?$/u.test(given.text);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
