import type { Sheet } from '@/domain/checks/facts/sheet';
import { type CalendarItem, dated } from './calendar-item';

const YEAR = '(?:1\\d|20|21)\\d\\d';
const NOT_YEAR =
  "(?![\\d多余]|[,.]\\d|[- ]?(?:%|percent|per cent|people|patients|cases|km|kilomet|meters?\\b|metres?\\b|yuan|dollars|euros|pounds|million|billion|thousand|mg|kg|ml|mm|hours?|days?|weeks?|months?|years?|o[’']clock|times|deaths|points)|[ 多余]{0,2}[万亿千百例人名个元公米吨次])";
/** 2020; 2018–2020; 2007–08; 2019/20. */
const BARE = new RegExp(`(?<![\\d$£€¥#A-Za-z]|\\d[.,:/-])(${YEAR})(?: ?([-–—/]) ?(${YEAR}|\\d\\d))?(?!\\d)${NOT_YEAR}`, 'g');
const CUE =
  /(?:\b(?:in|since|until|till|during|circa|year|FY|fiscal|early|late|mid|spring|summer|autumn|fall|winter|season)[ -]|^in |\()$/i;
const ERA = /\b(AD ?|A\.D\. ?)?(\d{1,4}) ?(BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.)?(?![A-Za-z\d])/g;
const FISCAL = /\b(?:FY|fiscal(?: year)?) ?['’]?(\d\d|(?:19|20)\d\d)(?:[-/](\d\d))?\b/gi;

/** Years that stand alone. Only those behind «in», «since» and the like are surely years. */
export function readEnglishYears(page: Sheet<CalendarItem>): void {
  for (const { 0: whole, 1: before = '', 2: figures = '', 3: after = '', index } of page.text.matchAll(ERA)) {
    if (!before && !after) continue;
    const year = after.startsWith('B') ? -Number(figures) : Number(figures);
    page.put({ span: [index, index + whole.length], standing: 'hard', says: dated({ year }) });
  }
  for (const { 0: whole, 1: year = '', index } of page.text.matchAll(FISCAL)) {
    page.put({ span: [index, index + whole.length], standing: 'hard', says: dated({ year: Number(year) }) });
  }
  for (const match of page.text.matchAll(BARE)) putYears(page, match);
}

function putYears(page: Sheet<CalendarItem>, { 0: whole, 1: first = '', 2: join = '', 3: second = '', index }: RegExpExecArray): void {
  const from = Number(first);
  const sure = from >= 1800 && CUE.test(page.text.slice(Math.max(0, index - 12), index));
  const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
  const end = index + whole.length;
  const ranged = second !== '' && (to > from || to === (Math.floor(from / 100) + 1) * 100) && to - from <= 400;
  // «1500-2000» may count anything; «2007–08» and «2018–2020» in this century hardly do.
  const standing = sure ? 'hard' : 'possible';
  const middle = ranged ? index + first.length + whole.slice(first.length).indexOf(join) : index + first.length;
  page.put({ span: [index, middle], standing, says: dated({ year: from }) });
  if (ranged) page.put({ span: [end - second.length, end], standing, says: dated({ year: to }) });
}
