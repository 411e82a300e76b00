import type { Locale } from '@/domain/locale';
import { leaksIn } from './leaks-in';
import type { Leak } from './private-text';

const MASK = '•';
const WRITTEN = /[\p{L}\p{N}]/u;
const FIGURE = /[A-Za-z\p{N}]/u;

/**
 * What is private, told so that its place is found again and not more: of a long number two characters at either end, of a shorter one
 * one, of a name the first. Every other place keeps its length in UTF-16 units.
 */
export function masked(words: string, code: Leak['code']): string {
  // A bed is told with the word for it: 12床.
  const hidden = code === 'privacy/medical-record' ? FIGURE : WRITTEN;
  const characters = Array.from(words);
  const total = characters.filter((character) => hidden.test(character)).length;
  const [first, last] = code === 'privacy/patient-name' ? [1, 0] : keptOf(total);
  let place = 0;
  return characters
    .map((character) => {
      if (!hidden.test(character)) return character;
      place += 1;
      return place <= first || place > total - last ? character : MASK.repeat(character.length);
    })
    .join('');
}

function keptOf(total: number): readonly [first: number, last: number] {
  if (total < 6) return [0, 0];
  return total < 8 ? [1, 1] : [2, 2];
}

/** A text as it may be quoted in reports, forms and mails: whatever is private in it is masked, and every place stays where it was. */
export function maskedText(text: string, locale: Locale): string {
  const leaks = leaksIn({ text, locale }).sort((a, b) => a.from - b.from);
  let quoted = '';
  for (const { code, from, to } of leaks) {
    const start = Math.max(from, quoted.length);
    if (start >= to) continue;
    quoted += text.slice(quoted.length, start) + masked(text.slice(start, to), code);
  }
  return quoted + text.slice(quoted.length);
}
