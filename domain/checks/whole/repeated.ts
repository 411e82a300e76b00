import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { trimmed } from './clauses';
import { lengthsAgree } from './likelihood';
import { quoted } from './quoted';
import type { ReadSides } from './reading';

/** The length in English letters of the shortest clause that nobody writes twice by intent. */
const LEAST_SIZE = 24;

const NEXT = 2;

/** A clause or sentence that stands twice on one side, and is not said twice on the other. */
export function repeated(sides: Sides, read: ReadSides): Found[] {
  const twice = { zh: repetitions(sides.zh, read, 'zh'), en: repetitions(sides.en, read, 'en') };
  return LOCALES.flatMap((side) => (twice[otherLocale(side)].length > 0 ? [] : twice[side].slice(0, 3)));
}

function repetitions(text: string, read: ReadSides, side: Locale): Found[] {
  const seen = new Map<string, number>();
  const lengths = { zh: read.zh.size, en: read.en.size };
  return read[side].clauses.flatMap((clause, at) => {
    if (clause.size < LEAST_SIZE) return [];
    const words = text
      .slice(clause.from, clause.to)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const before = seen.get(words);
    seen.set(words, at);
    // Further on, a clause comes back by intent; a whole sentence hardly does.
    if (before === undefined || (at - before > NEXT && !isSentence(read[side].clauses, at))) return [];
    // What the other side says twice in other words is missed where it stands only once.
    const once = lengthsAgree({ ...lengths, [side]: lengths[side] - clause.size });
    if (once < lengthsAgree(lengths)) return [];
    const span = trimmed(text, [clause.from, clause.to]);
    return [{ code: 'whole/repeated' as const, zh: null, en: null, [side]: span, values: { side, text: quoted(text, span) }, fix: null }];
  });
}

/** True where the clause is a sentence by itself. */
function isSentence(clauses: ReadSides['zh']['clauses'], at: number): boolean {
  return clauses[at]?.level === 'sentence' && clauses[at - 1]?.level !== 'clause';
}
