import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import type { Align, Sentence } from './align-sentences';

/** Sentences that render each other with less evidence than this may be others. In natural logarithms. */
const LEAST_SCORE = 5;
const NO_GAPS = -1e6;

/**
 * What a check finds in sentences that render each other, one by one: in a long passage something always denies or rises. Nothing in a
 * passage of one sentence.
 */
export function sentenceBySentence(sides: Sides, align: Align, check: (sides: Sides) => Found[]): Found[] {
  const { beads, sentences } = align(NO_GAPS);
  if (beads.length < 2) return [];
  return beads.flatMap(({ zh, en, score }) => {
    const spans = { zh: spanOf(sentences.zh, zh), en: spanOf(sentences.en, en) };
    if (!spans.zh || !spans.en || score < LEAST_SCORE) return [];
    const from = { zh: spans.zh[0], en: spans.en[0] };
    return check({ zh: sides.zh.slice(...spans.zh), en: sides.en.slice(...spans.en) }).map((finding) => ({
      ...finding,
      zh: moved(finding.zh, from.zh),
      en: moved(finding.en, from.en),
    }));
  });
}

function spanOf(sentences: readonly Sentence[], [first, end]: readonly [number, number]): Span | null {
  const [one, last] = [sentences[first], sentences[end - 1]];
  return one && last && first < end ? [one.from, last.to] : null;
}

function moved(span: Span | null, by: number): Span | null {
  return span && [span[0] + by, span[1] + by];
}
