import type { Span } from './finding';
import type { OfficeChecks } from './office-checks';
import type { Text } from './sides';

type Wording = OfficeChecks['wordings'][number];
export type Unwanted = { span: Span; wording: Wording; instead: string | null };

const known = new WeakMap<OfficeChecks['wordings'], Readonly<Record<Text['locale'], ReadonlyMap<string, readonly Wording[]>>>>();

/**
 * Where a text has a wording that the office does not want, and what it wants instead. English words match as wholes; those without a
 * capital match any beginning of a sentence too. The wanted wording itself is never meant, even where it contains the other one.
 */
export function unwantedWordings({ text, locale }: Text, { wordings }: OfficeChecks): Unwanted[] {
  if (wordings.length === 0) return [];
  const byStart = madeReady(wordings)[locale];
  if (byStart.size === 0) return [];
  const found: Unwanted[] = [];
  let at = 0;
  while (at < text.length) {
    const wording = byStart.get(text.charAt(at).toLowerCase())?.find((one) => stands(text, at, one));
    if (wording) found.push({ span: [at, at + wording.text.length], wording, instead: insteadOf(text, at, wording) });
    at += wording ? wording.text.length : 1;
  }
  return found;
}

function madeReady(wordings: OfficeChecks['wordings']) {
  const before = known.get(wordings);
  if (before) return before;
  const made = { zh: byStart(wordings, 'zh'), en: byStart(wordings, 'en') };
  known.set(wordings, made);
  return made;
}

function byStart(wordings: readonly Wording[], locale: Text['locale']): Map<string, Wording[]> {
  const map = new Map<string, Wording[]>();
  for (const wording of wordings) {
    if (wording.locale !== locale || wording.text === '') continue;
    const start = wording.text.charAt(0).toLowerCase();
    map.set(start, [...(map.get(start) ?? []), wording]);
  }
  for (const some of map.values()) some.sort((a, b) => b.text.length - a.text.length);
  return map;
}

function stands(text: string, at: number, { text: wording, instead, locale }: Wording): boolean {
  const end = at + wording.length;
  const here = text.slice(at, end);
  if (here !== wording && (locale === 'zh' || !isLowerCase(wording) || here.toLowerCase() !== wording)) return false;
  if (isWordCharacter(wording.at(0)) && isWordCharacter(text.at(at - 1)) && at > 0) return false;
  if (isWordCharacter(wording.at(-1)) && isWordCharacter(text.at(end))) return false;
  return !isWithin(text, at, { wording, wanted: instead ?? '' });
}

/** True where the place belongs to the wanted wording: 复旦大学附属中山医院 has 附属中山医院 in it. */
function isWithin(text: string, at: number, { wording, wanted }: { wording: string; wanted: string }): boolean {
  for (let offset = wanted.indexOf(wording); offset !== -1; offset = wanted.indexOf(wording, offset + 1)) {
    if (at >= offset && text.startsWith(wanted, at - offset)) return true;
  }
  return wanted !== '' && text.startsWith(wanted, at);
}

function insteadOf(text: string, at: number, { text: wording, instead, locale }: Wording): string | null {
  if (instead === null || instead === '') return null;
  const isCapital = locale === 'en' && isLowerCase(wording) && text.charAt(at) !== wording.charAt(0);
  return isCapital ? `${instead.charAt(0).toUpperCase()}${instead.slice(1)}` : instead;
}

function isLowerCase(words: string): boolean {
  return words === words.toLowerCase();
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9\u00c0-\u024f]/.test(character);
}
