import type { Context } from '@/domain/checks/context';
import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { aligner } from './align-sentences';
import { trimmed } from './clauses';
import { foreign } from './foreign';
import { type Gap, gapsIn } from './gaps';
import { negation } from './negation';
import { places } from './places';
import { polarity } from './polarity';
import { quoted } from './quoted';
import { readSides } from './reading';
import { repeated } from './repeated';
import { sentenceBySentence } from './sentence-by-sentence';
import { question, speech } from './speech';
import { areUnrelated } from './unrelated';

/** What is missing on one side of a row, what stands there in the wrong language, and what says the opposite. */
export function checkWhole(sides: Sides, _context: Context): Found[] {
  const language = foreign(sides);
  // What is not in its language can't be compared.
  if (language.some(({ code }) => code !== 'whole/untranslated')) return language;
  const read = readSides(sides);
  if (areUnrelated(read)) return [...language, unrelated(sides)];
  const align = aligner(read);
  const gaps = gapsIn(read, align);
  const opposed = [...negation(sides), ...polarity(sides)];
  return [
    ...language,
    ...gaps.map((gap) => missing(sides, gap)),
    ...repeated(sides, read),
    ...(opposed.length > 0 ? opposed : sentenceBySentence(sides, align, (pair) => [...negation(pair), ...polarity(pair)])),
    ...places(sides),
    ...question(sides),
    ...speech(sides),
  ];
}

function unrelated(sides: Sides): Found {
  const [zh, en]: Span[] = [trimmed(sides.zh, [0, sides.zh.length]), trimmed(sides.en, [0, sides.en.length])];
  const values = { zh: quoted(sides.zh, zh ?? [0, 0]), en: quoted(sides.en, en ?? [0, 0]) };
  return { code: 'whole/unrelated', zh: zh ?? null, en: en ?? null, values, fix: null };
}

function missing(sides: Sides, { side, span }: Gap): Found {
  const place = trimmed(sides[side], span);
  const values = { side, text: quoted(sides[side], place) };
  // What was added or left out depends on which side is the original; the check does not know it, so it names the side that has it.
  return { code: side === 'zh' ? 'whole/omitted' : 'whole/added', zh: null, en: null, [side]: place, values, fix: null };
}
