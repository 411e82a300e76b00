import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';
import { MONTH } from './function-words';

const OPENING_DATE = new RegExp(
  `(?:^|[.!?]["”’)]? +)(?:On|In|Since|By|Until|From) ${MONTH}\\.? ?\\d{1,2}, ?(?:19|20)\\d\\d(?= (?!to\\b|and\\b|at\\b|in\\b|as\\b|or\\b|through\\b|until\\b|by\\b|after\\b|when\\b|from\\b|before\\b)[A-Za-z“])`,
  'g',
);
const NO_COMMA = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?= (?:19|20)\\d\\d\\b)`, 'g');
const MONTH_COMMA = new RegExp(`(?<!\\d )\\b${MONTH}, (?=(?:19|20)\\d\\d\\b)`, 'g');
const DAY_MONTH_COMMA = new RegExp(`\\b\\d{1,2} ${MONTH}, (?=(?:19|20)\\d\\d\\b)`, 'g');
const ON_MONTH = new RegExp(`\\b[Oo]n(?= ${MONTH},? (?:19|20)\\d\\d\\b)`, 'g');
const IN_DAY = new RegExp(`\\b[Ii]n(?= (?:${MONTH} \\d{1,2}(?!\\d)|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b))`, 'g');
const ON_YEAR = /\b[Oo]n(?= (?:19|20)\d\d(?:[,.]| (?:the|it|he|she|they|we|SRRSH|hospital)\b))/g;
const VERB_MONTH = new RegExp(
  `\\b(?:begun|began|founded|established|built|completed|opened|launched|started)(?= ${MONTH},? (?:19|20)\\d\\d\\b)`,
  'g',
);

/** The commas and prepositions of dates. */
export function dates(block: Block): Found[] {
  const { text } = block;
  const insert = (rule: RegExp, put: string, want: string): Found[] =>
    [...text.matchAll(rule)].map((match) => {
      const lead = match[0].match(/^[^A-Za-z0-9]*/)?.[0].length ?? 0;
      const to = match.index + match[0].length;
      const from = match.index + lead;
      return remark('en/date', block, { from, to, values: { date: text.slice(from, to).trim(), want }, instead: put, at: [to, to] });
    });
  const drop = (rule: RegExp): Found[] =>
    [...text.matchAll(rule)].map((match) => {
      const to = match.index + match[0].length;
      return remark('en/date', block, {
        from: match.index,
        to: to - 1,
        values: { date: match[0].trim(), want: 'nocomma' },
        instead: '',
        at: [to - 2, to - 1],
      });
    });
  const swap = (rule: RegExp, right: string): Found[] =>
    [...text.matchAll(rule)].map((match) => {
      const to = match.index + match[0].length;
      const instead = /^[A-Z]/.test(match[0]) ? right : right.toLowerCase();
      return remark('en/date', block, { from: match.index, to, values: { date: match[0], want: right.toLowerCase() }, instead });
    });
  return [
    ...insert(OPENING_DATE, ',', 'comma'),
    ...insert(NO_COMMA, ',', 'comma'),
    ...drop(MONTH_COMMA),
    ...drop(DAY_MONTH_COMMA),
    ...swap(ON_MONTH, 'In'),
    ...swap(ON_YEAR, 'In'),
    ...swap(IN_DAY, 'On'),
    ...insert(VERB_MONTH, ' in', 'in'),
  ];
}
