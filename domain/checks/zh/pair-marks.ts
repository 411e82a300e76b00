import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { isHan, type Reading } from './reading';

const PARTNER: Record<string, string> = { '（': '）', '(': ')', '[': ']', '【': '】', '〔': '〕', '［': '］' };
const BRACKETS = /[（）()[\]【】〔〕［］]/g;
const CLOSERS = new Set(Object.values(PARTNER));

/** The number of an item, which one bracket closes: 1) a) 三） ① */
const ITEM = /(?:^|[\s，。；：、（(])[0-9A-Za-zＡ-Ｚ一二三四五六七八九十]{1,3}$/;

/** Brackets that nothing closes or opens, and pairs of two widths (GB/T 15834-2011 §4.9). */
export function brackets({ text, isReference, isAddress }: Reading): Found[] {
  const found: Found[] = [];
  let open: { at: number; mark: string }[] = [];
  const unclosed = () => {
    for (const { at, mark } of open)
      if (mark !== '[' && !isFace(text, at)) found.push(inChinese('zh/bracket-pair', text, [at, at + 1], { values: { kind: 'open' } }));
    open = [];
  };
  let line = 0;
  for (const { index, 0: mark } of text.matchAll(BRACKETS)) {
    if (isAddress(index)) continue;
    const end = text.indexOf('\n', line);
    if (end !== -1 && end < index) {
      unclosed();
      line = text.lastIndexOf('\n', index) + 1;
    }
    if (!CLOSERS.has(mark)) {
      open.push({ at: index, mark });
      continue;
    }
    const last = open.at(-1);
    if (last && PARTNER[last.mark] === mark) open.pop();
    else if (last && isOtherWidth(last.mark, mark)) {
      open.pop();
      if (!isReference) found.push(mixed(text, last.at, index));
    } else if (mark !== ']' && !ITEM.test(text.slice(Math.max(0, index - 4), index)) && !isFace(text, index)) {
      found.push(inChinese('zh/bracket-pair', text, [index, index + 1], { values: { kind: 'close' } }));
    }
  }
  unclosed();
  return found;
}

function isOtherWidth(open: string, close: string): boolean {
  return (open === '（' && close === ')') || (open === '(' && close === '）');
}

function mixed(text: string, open: number, close: number): Found {
  const inner = text.slice(open + 1, close);
  return inChinese('zh/bracket-pair', text, [open, close + 1], { values: { kind: 'mixed' }, instead: `（${inner}）` });
}

/** Faces made of marks: :) (^_^ */
function isFace(text: string, at: number): boolean {
  return /[:;=^_\-'TＴ￣▽]/.test(`${text.charAt(at - 1)}${text.charAt(at + 1)}`);
}

const TITLES = /[《》〈〉\n]/g;

/** Title marks: each opens and closes, outside 《 》, inside 〈 〉 (GB/T 15834-2011 §4.15). */
export function titleMarks({ text }: Reading): Found[] {
  const found: Found[] = [];
  let open: { at: number; mark: string }[] = [];
  const add = (at: number, kind: 'open' | 'close') => found.push(inChinese('zh/title-marks', text, [at, at + 1], { values: { kind } }));
  const unclosed = () => {
    for (const { at } of open) add(at, 'open');
    open = [];
  };
  for (const { index, 0: mark } of text.matchAll(TITLES)) {
    const last = open.at(-1);
    if (mark === '\n') unclosed();
    else if (mark === '《' || mark === '〈') open.push({ at: index, mark });
    else if (!last || (last.mark === '《') !== (mark === '》')) add(index, 'close');
    else {
      open.pop();
      if (mark === '》' && open.at(-1)?.mark === '《') found.push(innerTitle(text, last.at, index));
    }
  }
  unclosed();
  for (const { index, 0: whole, 1: title = '' } of text.matchAll(DOUBLED))
    if (isHan(title.charAt(0)))
      found.push(inChinese('zh/title-marks', text, [index, index + whole.length], { values: { kind: 'form' }, instead: `《${title}》` }));
  return found;
}

const DOUBLED = /<<([^<>\n]{1,60})>>/g;

function innerTitle(text: string, open: number, close: number): Found {
  const inner = text.slice(open + 1, close);
  const instead = /[《》〈〉]/.test(inner) ? undefined : `〈${inner}〉`;
  return inChinese('zh/title-marks', text, [open, close + 1], { values: { kind: 'inner' }, instead });
}

/** What is no work: papers that somebody carries, meetings, brands (GB/T 15834-2011 Annex A.13.1). */
const NO_WORKS =
  /《([^《》\n]{0,30}(?:身份证|居住证|驾驶证|行驶证|学生证|工作证|敬老证|老年证|退休证|残疾证|结婚证|离婚证|资格证|健康证|营业执照|研讨会|学术会议))》|《([\u4e00-\u9fff]{2,6})》(?=牌[^匾坊子照楼])/g;

export function titleMarksMisused({ text }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole, 1: plain, 2: brand } of text.matchAll(NO_WORKS)) {
    const instead = brand === undefined ? plain : `“${brand}”`;
    found.push(inChinese('zh/title-marks-misused', text, [index, index + whole.length], { instead }));
  }
  return found;
}
