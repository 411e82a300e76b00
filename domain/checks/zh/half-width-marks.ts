import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { CLOSING, HAN, isHan, OPENING, type Reading } from './reading';

const FULL: Record<string, string> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };
const MARKS = /(?<![.,;:?!])(?:[,.;:]|[?!]{1,3})(?![.,;:?!])/g;
const SPACE = /[ \u00a0]/;
const FAR = 200;
const LONG = new RegExp(`[${HAN}]{8}`);

/** A numeral that counts items: 一. 二. at the start of a line. */
const ITEM = /(?:^|\n)\s*[（(]?[一二三四五六七八九十\d]{1,3}$/;
const ABBREVIATION =
  /(?:^|[^A-Za-z])(?:[A-Za-z]|al|etc|vs|Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Ms|Mrs|St|No|Vol|Fig|Prof|spp|sp|var|pp|ed|eds|approx|dept|univ)$/i;

/** Commas, full stops and their like of half width where Chinese is written (GB/T 15834-2011 §5.1). */
export function halfWidthMarks({ text, isReference, isAddress }: Reading): Found[] {
  if (isReference) return [];
  const found: Found[] = [];
  for (const { index, 0: marks } of text.matchAll(MARKS)) {
    if (isAddress(index)) continue;
    const before = trimmedBefore(text, index);
    const after = trimmedAfter(text, index + marks.length);
    const left = text.charAt(before - 1);
    const right = text.charAt(after);
    if (!isChinese(text, { index, marks, before, after, left, right })) continue;
    // Between two characters a full stop may stand for the dot of a name: 乔治.华盛顿.
    const isCertain =
      !(marks === '.' && isHan(left) && isHan(right)) || (after > index + 1 && LONG.test(text.slice(Math.max(0, before - 8), before)));
    const keep = after === text.length || right === '\n' ? index + marks.length : after;
    const span = [isCertain ? before : index, isCertain ? keep : index + marks.length] as const;
    const instead = isCertain ? Array.from(marks, (mark) => FULL[mark] ?? mark).join('') : undefined;
    found.push(inChinese('zh/half-width-mark', text, span, { values: { text: marks }, instead }));
  }
  return found;
}

type Place = { index: number; marks: string; before: number; after: number; left: string; right: string };

function isChinese(text: string, { index, marks, before, after, left, right }: Place): boolean {
  const isEnd = right === '' || right === '\n';
  const isOn = isEnd || isHan(right) || `${OPENING}”’）》`.includes(right);
  if ((before < index && !isEnd) || '，。、；：？！'.includes(right || ' ')) return false;
  if (isHan(left) || '”’）》」'.includes(left || ' ') || (left === ')' && closesChinese(text, before - 1))) {
    if (marks === '.') return isOn && !ITEM.test(text.slice(Math.max(0, before - 12), before));
    if (marks === ':') return !/\d/.test(left);
    return isOn || after > index + marks.length || !/[\w.]/.test(right) || marks === ',';
  }
  if (!/[A-Za-z0-9%)\]℃]/.test(left || ' ')) return false;
  if (marks === ',' || marks === ';') return isHan(right) && isShortForeign(text, before);
  if (marks === ':') return false;
  if (marks === '.')
    return (
      (isEnd || (isHan(right) && !/\d/.test(left))) &&
      !ABBREVIATION.test(text.slice(Math.max(0, before - 8), before)) &&
      isShortForeign(text, before)
    );
  return isOn && isShortForeign(text, before);
}

/** A bracket that closes a Chinese remark. */
function closesChinese(text: string, at: number): boolean {
  const open = text.slice(Math.max(0, at - 122), at).lastIndexOf('(');
  return open !== -1 && CHINESE.test(text.slice(Math.max(0, at - 122) + open, at));
}

/** True where at most three foreign words stand between the place and the Chinese of the same clause. */
function isShortForeign(text: string, end: number): boolean {
  let words = 0;
  for (let at = end - 1; at >= 0 && end - at < FAR; at -= 1) {
    const character = text.charAt(at);
    if (isHan(character)) return words <= 3;
    if (BOUNDARY.test(character)) return false;
    if (WORD.test(character) && !WORD.test(text.charAt(at - 1))) words += 1;
  }
  return false;
}

const WORD = /[A-Za-z0-9]/;
const BOUNDARY = new RegExp(`[\\n"(（${OPENING}${CLOSING}]`);

function trimmedBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 4 && SPACE.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function trimmedAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 4 && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

const CALL = /(?<![A-Za-z])[a-z_$][\w$.]*$/;
const BRACKETED = /\(([^()（）\n]{1,120})\)/g;
const CHINESE = new RegExp(`[${HAN}]`);

/** A Chinese remark in brackets of half width. */
export function halfWidthBrackets({ text, isReference, isAddress }: Reading): Found[] {
  if (isReference) return [];
  const found: Found[] = [];
  for (const { index, 0: whole, 1: inner = '' } of text.matchAll(BRACKETED)) {
    if (!CHINESE.test(inner) || isAddress(index)) continue;
    const before = trimmedBefore(text, index);
    const end = index + whole.length;
    const after = trimmedAfter(text, end);
    // A call or a formula: push(元素)
    if (CALL.test(text.slice(Math.max(0, index - 40), index))) continue;
    const from = isHan(text.charAt(before - 1)) ? before : index;
    const to = isHan(text.charAt(after)) || CLOSING.includes(text.charAt(after) || ' ') ? after : end;
    found.push(
      inChinese('zh/half-width-bracket', text, [from, to], { values: { text: whole.slice(0, 60) }, instead: `（${inner.trim()}）` }),
    );
  }
  return found;
}
