import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

const BETWEEN = /(?<=》)、(?=[ ]?《)|(?<=”)、(?=[ ]?“)/g;
const CONJUNCTION =
  /、(?=[ ]?(?:以及|和(?![平谐睦解约好气服田县静顺煦蔼弦声尚硕面缓龙暖牌合他她它我你别人家大同朋孩父母])|或者|及(?![时其格早第物])|等等?(?:[，。；、]|$)))/gm;
const AT_START = /^[ \u3000]*([，。、；：？！）》」』】〕])/gm;

/**
 * Between quotations or titles that follow each other no 、 is usual, before 和 or 等 it is wrong (GB/T 15834-2011 §4.5.3.5, §4.5.3), and
 * no line begins with a mark that ends something (§5.1.1).
 */
export function pauseMarks({ text }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index } of text.matchAll(BETWEEN))
    found.push(inChinese('zh/pause-between-titles', text, [index, index + 1], { instead: '' }));
  for (const { index } of text.matchAll(CONJUNCTION))
    found.push(inChinese('zh/pause-before-and', text, [index, index + 1], { instead: '' }));
  return found;
}

export function marksAtStart({ text }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole } of text.matchAll(AT_START)) {
    if (text.length === whole.length) continue;
    found.push(inChinese('zh/mark-at-start', text, [index, index + whole.length]));
  }
  return found;
}
