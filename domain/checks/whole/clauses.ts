import type { Span } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';

/** A stretch between two marks. `level`: what ends it. `aside`: it stands in brackets. */
export type Clause = { from: number; to: number; level: 'sentence' | 'clause'; aside: boolean };

const STOPS: Record<Locale, ReadonlySet<string>> = { zh: new Set('。！？!?\n…'), en: new Set('.!?\n…') };
const PAUSES: Record<Locale, ReadonlySet<string>> = { zh: new Set('，；：,;:—'), en: new Set(',;:—–') };
const OPENING = new Set('（(［[【');
const CLOSING = new Set('）)］]】');
const AFTER_STOP = new Set('”’"\'」』）)】]》');
/** Six dots are one mark. */
const ELLIPSIS = /^……$/u;
/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|vs|etc|al|Jr|Sr|Gen|Gov|Sen|Rep|Fig|approx|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/**
 * Who speaks, between two parts of a speech: “……。”王芳说，“……。” It goes with the part before, as in «“…,” said Wang Fang. “…”».
 */
const BETWEEN_QUOTES =
  /[^。！？!?\n“”「」]{1,60}(?:说|道|表示|称|指出|介绍|认为|回忆|坦言|强调|补充|解释|问|回答|告诉[\p{Script=Han}]{1,6})[，,](?=[“「])/uy;
const CLOSED_QUOTE = /[”」]$/u;

/** The clauses of a text in order; together they cover it. A mark belongs to the clause that it ends. */
export function clausesOf(text: string, locale: Locale): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let depth = 0;
  let spoken = -1;
  const cut = (to: number, level: Clause['level'], aside: boolean) => {
    if (text.slice(from, to).trim() !== '') clauses.push({ from, to, level, aside });
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.has(character)) {
      if (depth === 0) cut(at, 'clause', false);
      depth += 1;
    } else if (CLOSING.has(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) cut(at + 1, 'clause', true);
    } else if (STOPS[locale].has(character) && endsSentence(text, at)) {
      let end = at + 1;
      while (end < text.length && (AFTER_STOP.has(text.charAt(end)) || ELLIPSIS.test(text.slice(end - 1, end + 1)))) end += 1;
      const speaker = speakerEnd(text, locale, end);
      spoken = speaker ?? spoken;
      // An unclosed bracket ends with its sentence.
      cut(end, speaker === null ? 'sentence' : 'clause', depth > 0);
      depth = 0;
      at = end - 1;
    } else if (depth === 0 && PAUSES[locale].has(character) && parts(text, at))
      cut(at + 1, at + 1 === spoken ? 'sentence' : 'clause', false);
  }
  cut(text.length, 'sentence', false);
  return clauses;
}

function speakerEnd(text: string, locale: Locale, at: number): number | null {
  if (locale !== 'zh' || !CLOSED_QUOTE.test(text.charAt(at - 1))) return null;
  BETWEEN_QUOTES.lastIndex = at;
  return BETWEEN_QUOTES.test(text) ? BETWEEN_QUOTES.lastIndex : null;
}

function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.') return true;
  const next = text[at + 1];
  // A space may be missing: «… of the pandemic.The first …».
  if (next !== undefined && !/[\s”’"')\]]/u.test(next) && !/\p{Ll}{2}\.\p{Lu}\p{Ll}/u.test(text.slice(at - 2, at + 3))) return false;
  if (/\d\. \d/u.test(text.slice(at - 1, at + 3))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

/** A comma or colon in a figure parts nothing. */
function parts(text: string, at: number): boolean {
  return !(/\d/u.test(text[at + 1] ?? '') && /\d/u.test(text[at - 1] ?? ''));
}

/** Without the white space around it. */
export function trimmed(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}
