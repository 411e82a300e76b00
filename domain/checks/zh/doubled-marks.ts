import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

const SAME = /([，。、；：,])\1(?!\1)(?<!\1{3})/g;
const HOSTILE = /[，、；：,][ \u3000]?[，。、；：？！]|[。？！][ \u3000]?[，、；：。]/g;
const SHOUTED = /[！？]{4,}/g;
const CLOSED_TWICE = /(?<=。[”’])。/g;

/** Marks that stand twice, that exclude each other, or that close a sentence that is closed already (GB/T 15834-2011 §4). */
export function doubledMarks({ text, isAddress }: Reading): Found[] {
  const found: Found[] = [];
  const add = (index: number, marks: string, instead?: string) => {
    if (!isAddress(index)) found.push(inChinese('zh/doubled-mark', text, [index, index + marks.length], { instead }));
  };
  for (const { index, 0: marks, 1: mark = '' } of text.matchAll(SAME))
    if (mark !== ',' || isAmongChinese(text, index)) add(index, marks, mark === ',' ? '，' : mark);
  for (const { index, 0: marks } of text.matchAll(HOSTILE)) if (marks.at(0) !== marks.at(-1)) add(index, marks);
  // A mark of surprise stands three times at most (§4.3.3).
  for (const { index, 0: marks } of text.matchAll(SHOUTED)) add(index, marks, marks.slice(0, 3));
  for (const { index, 0: marks } of text.matchAll(CLOSED_TWICE)) add(index, marks, '');
  return found;
}

function isAmongChinese(text: string, at: number): boolean {
  return /[\u4e00-\u9fff”）》]$/.test(text.slice(Math.max(0, at - 1), at));
}
