import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { type Locale, otherLocale } from '@/domain/locale';
import type { Align, Bead, Sentence } from './align-sentences';

/** Sentences that render each other with less evidence than this may be others. In natural logarithms. */
const LEAST_SCORE = 5;
const NO_GAPS = -1e6;

type Check = (sides: Sides) => Found[];

/**
 * What a check finds in sentences that render each other, one by one: in a long passage something always denies or rises. Nothing in a
 * passage of one sentence.
 */
export function sentenceBySentence(sides: Sides, align: Align, check: Check): Found[] {
  const { beads, sentences } = align(NO_GAPS);
  if (beads.length < 2) return [];
  return beads.flatMap((bead) => {
    const [zh, en] = [spanOf(sentences.zh, bead.zh), spanOf(sentences.en, bead.en)];
    if (!zh || !en || bead.score < LEAST_SCORE) return [];
    return check(cut(sides, { zh, en }))
      .filter((finding) => isSure(bead) || holds(finding, { sides, bead, sentences, check }))
      .map((finding) => ({ ...finding, zh: moved(finding.zh, zh[0]), en: moved(finding.en, en[0]) }));
  });
}

/** One sentence for one; among several, the first or last may belong to those before or after. */
function isSure({ zh, en }: Bead): boolean {
  return zh[1] - zh[0] === 1 && en[1] - en[0] === 1;
}

type Around = { sides: Sides; bead: Bead; sentences: Readonly<Record<Locale, readonly Sentence[]>>; check: Check };

/** True where the sentences before and after change nothing. */
function holds(finding: Found, { sides, bead, sentences, check }: Around): boolean {
  const side: Locale = finding.en ? 'en' : 'zh';
  const other = otherLocale(side);
  if (finding[other]) return true;
  const wide: readonly [number, number] = [Math.max(0, bead[other][0] - 1), Math.min(sentences[other].length, bead[other][1] + 1)];
  const own = spanOf(sentences[side], bead[side]);
  const around = spanOf(sentences[other], wide);
  if (!own || !around) return false;
  const pair = side === 'en' ? { zh: around, en: own } : { zh: own, en: around };
  return check(cut(sides, pair)).some(({ code, ...places }) => code === finding.code && places[side]?.[0] === finding[side]?.[0]);
}

function cut(sides: Sides, { zh, en }: Readonly<Record<Locale, Span>>): Sides {
  return { zh: sides.zh.slice(...zh), en: sides.en.slice(...en) };
}

function spanOf(sentences: readonly Sentence[], [first, end]: readonly [number, number]): Span | null {
  const [one, last] = [sentences[first], sentences[end - 1]];
  return one && last && first < end ? [one.from, last.to] : null;
}

function moved(span: Span | null, by: number): Span | null {
  return span && [span[0] + by, span[1] + by];
}
