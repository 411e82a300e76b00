import { isNumeralStart, readNumeral } from '@/domain/checks/facts/chinese/numeral';
import { readEnglish } from '@/domain/checks/facts/english/read-english';
import type { Span } from '@/domain/checks/finding';

/** The numbers inside places of an English text that other readers have understood. */
export function numbersWithinEnglish(text: string, spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap((span) => readEnglish(text.slice(...span), []).map(({ low }) => low)));
}

/** The same of a Chinese text, in digits or Han numerals. */
export function numbersWithinChinese(text: string, spans: readonly Span[]): ReadonlySet<number> {
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
