import { isNumeralStart, readNumeral } from '@/domain/checks/facts/chinese/numeral';
import type { Span } from '@/domain/checks/finding';

/** The numbers inside places that other readers have understood, in digits or Han numerals. */
export function numbersWithin(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const [from, to] of spans) {
    for (let at = from; at < to; at++) {
      if (!isNumeralStart(text.charAt(at))) continue;
      const numeral = readNumeral(text, at);
      if (!numeral || numeral.end > to) continue;
      numbers.add(numeral.low);
      at = numeral.end - 1;
    }
  }
  return numbers;
}
