import type { Concept } from './concept';
import { plain, type Word } from './english-words';
import { hanPairs, type Kin } from './kin';

const HAN = /\p{Script=Han}/u;

/** Letters that two words must begin with to be of one family: infect, infection, infectious. */
const FAMILY = 4;

/** The keys of a text, and the same by their first letters. */
export type Keys = { all: ReadonlySet<string>; families: ReadonlyMap<string, readonly string[]> };

export function keysIn(words: readonly Word[]): Keys {
  const all = new Set(words.map(({ key }) => key));
  const families = new Map<string, string[]>();
  for (const key of all) {
    if (key.length < FAMILY) continue;
    const family = key.slice(0, FAMILY);
    families.set(family, [...(families.get(family) ?? []), key]);
  }
  return { all, families };
}

/** True where the English has a word of the concept, or one of its family. */
export function isNearEnglish(concept: Concept, keys: Keys, kin: Kin): boolean {
  for (const mark of kin.get(concept)?.en ?? []) {
    if (keys.all.has(mark)) return true;
    const family = mark.length < FAMILY ? [] : (keys.families.get(mark.slice(0, FAMILY)) ?? []);
    if (family.some((key) => sharedLength(key, mark) >= 0.6 * Math.min(key.length, mark.length))) return true;
  }
  return false;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/**
 * True where the Chinese has so great a part of a form's pairs of characters, or one of a relative's; one character is enough for a form of
 * two; Latin letters as they are.
 */
export function isNearChinese(concept: Concept, text: string, { kin, part }: { kin: Kin; part: number }): boolean {
  for (const mark of kin.get(concept)?.zh ?? []) if (text.includes(mark)) return true;
  return concept.forms.some((form) => {
    if (form.locale !== 'zh') return false;
    const han = [...form.text].filter((sign) => HAN.test(sign));
    const pairs = hanPairs(form.text);
    if (pairs.length > 0 && pairs.filter((pair) => text.includes(pair)).length >= part * pairs.length) return true;
    if (han.length === 0) return plain(text).includes(plain(form.text));
    return han.length <= 2 && han.some((sign) => text.includes(sign));
  });
}
