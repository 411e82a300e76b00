import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { HAN, isHan, type Reading } from './reading';

const BESIDE_MARKS =
  /(?<=\S)[ \u00a0\u3000]+(?=[，。、；：？！”’）》〉」』】〕])|(?<=[，。、；：？！（《〈“‘「『【〔])[ \u00a0\u3000]+(?=\S)/g;
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])[ \\u00a0\\u3000]+(?=[${HAN}])`, 'g');
const INDENT = /^[ \u00a0\u3000]+(?=\S)/gm;

/** Who took part, in a line of credits: 记者 张三 通讯员 李四. */
const CREDITS = /记者|通讯员|摄影|作者|编辑|文字|图片|来源|供稿|撰稿|审核|责编|校对|单位|电话|地址|时间|地点/;

/** Chinese is written without spaces; those beside a Chinese mark, inside a sentence and before its beginning are left-overs. */
export function spaces({ text, isProse }: Reading): Found[] {
  const found: Found[] = [];
  const add = (index: number, blank: string) => found.push(inChinese('zh/space', text, [index, index + blank.length], { instead: '' }));
  for (const { index, 0: blank } of text.matchAll(BESIDE_MARKS)) add(index, blank);
  if (!isProse) return found;
  for (const { index, 0: blank } of text.matchAll(INDENT)) add(index, blank);
  let start = 0;
  for (const line of text.split('\n')) {
    const between = Array.from(line.matchAll(BETWEEN_HAN));
    // A sentence has one or two such slips; where there are more, or no marks, something is set in columns.
    if (between.length > 0 && between.length <= 2 && /[，。；]/.test(line) && !CREDITS.test(line)) {
      for (const { index, 0: blank } of between) if (!isSpacedName(line, index)) add(start + index, blank);
    }
    start += line.length + 1;
  }
  return found;
}

/** A name of two characters that was set as wide as one of three: 王 芳. */
function isSpacedName(line: string, at: number): boolean {
  return !isHan(line.charAt(at - 2));
}

const TIGHT = new RegExp(`(?<=[${HAN}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[${HAN}])`, 'g');
const SPACED = new RegExp(`(?<=[${HAN}])[ \\u00a0]+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])[ \\u00a0]+(?=[${HAN}])`, 'g');

/** Between Chinese and Latin or figures: a space or none, as the office has it. */
export function hanLatin({ text, isAddress }: Reading, { office: { hanLatin } }: Context): Found[] {
  if (hanLatin === 'either') return [];
  const [pattern, instead] = hanLatin === 'spaced' ? ([TIGHT, ' '] as const) : ([SPACED, ''] as const);
  const found: Found[] = [];
  for (const { index, 0: blank } of text.matchAll(pattern)) {
    if (isAddress(index) || isAddress(index - 1)) continue;
    // A place without width would show nothing: the two characters beside it are meant.
    const [from, to] = blank === '' ? [index - 1, index + 1] : [index, index + blank.length];
    const text_ = blank === '' ? `${text.charAt(index - 1)} ${text.charAt(index)}` : instead;
    found.push(inChinese('zh/han-latin', text, [from, to], { values: { wanted: hanLatin }, instead: text_ }));
  }
  return found;
}
