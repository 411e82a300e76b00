import { pinyin } from 'pinyin-pro';
import { SURNAMES } from './surnames';

/** Where something stands in a Chinese text that may be a name. */
export type PossibleName = { from: number; to: number };

const HAN = /\p{Script=Han}/u;

/** Family names that most often are parts of words must not make the search long: readings of a character are kept. */
const readings = new Map<string, readonly string[]>();

/**
 * By their readings («wang xiaofang»), the first places where a family name of such a reading stands with one or two characters after it. Most are no names: only English that spells
 * one of them out makes it one.
 */
export function possibleNames(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, PossibleName> {
  const names = new Map<string, PossibleName>();
  for (let at = 0; at < text.length; at += 1) {
    for (const length of [2, 1]) {
      const surname = SURNAMES.get(text.slice(at, at + length));
      if (!surname?.some((reading) => wanted.has(reading))) continue;
      for (const given of [2, 1]) {
        const from = at + length;
        const characters = text.slice(from, from + given);
        if (characters.length === given && [...characters].every((sign) => HAN.test(sign))) {
          const name = { from: at, to: from + given };
          for (const second of combined([...characters].map(readingsOf))) {
            for (const first of surname) if (!names.has(`${first} ${second}`)) names.set(`${first} ${second}`, name);
          }
        }
      }
    }
  }
  return names;
}

function combined(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((all, part) => all.flatMap((start) => part.map((end) => start + end)), ['']);
}

function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const found = [
    ...new Set(
      all.flatMap((reading) => (reading.includes('v') ? [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')] : [reading])),
    ),
  ];
  readings.set(character, found);
  return found;
}
