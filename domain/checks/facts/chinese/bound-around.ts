import { MONEY_BEFORE } from '@/domain/checks/facts/money-before';
import type { Bound } from '@/domain/checks/facts/quantity';
import { wordAt, wordBefore } from '@/domain/checks/facts/word-index';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './bound-words';

/** Words between a bound and its number that say nothing of it: 至少要有三年, 超过了三成. */
const FILLERS = new Set(['了', '有', '要', '需', '为', '在', '达', '是', '到', '其', '这', '那']);
const NOT = [
  '不',
  '没',
  '未',
  '没有',
  '不能',
  '不得',
  '不会',
  '不可',
  '不应',
  '不再',
  '并未',
  '不要',
  '不许',
  '不准',
  '从未',
  '不宜',
  '不可能',
  '不允许',
  '切勿',
  '勿',
  '不该',
  '不应该',
  '禁止',
  '难以',
];
const OPPOSITE: Readonly<Record<Bound, Bound>> = { over: 'under', under: 'over', near: 'near', about: 'about', reach: 'under' };
/** 超过剧场座位数的30%: the bound stands before what the share is taken of. */
const FAR = /(?<word>不超过|超过|不到|不足|超出|不低于|低于|高于|至少|最多)[\p{sc=Han}]{1,9}的$/u;
/** 至少保持1米: a verb between. */
const LEAST = /(?:(?<least>至少|最少|起码)|最多|至多|顶多)[\p{sc=Han}]{1,4}$/u;
const FAR_WINDOW = 16;

export type BoundBefore = { bound: Bound; from: number };

export function boundBefore(text: string, at: number): BoundBefore | null {
  let end = solidEnd(text, at);
  const money = wordBefore(MONEY_BEFORE, text, end);
  if (money) end = solidEnd(text, end - money.word.length);
  if (text.charAt(end - 1) === '第') return null;
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = wordBefore(BOUNDS_BEFORE, text, end);
    if (word) return denied(text, { bound: word.value, from: end - word.word.length });
    if (!FILLERS.has(text.charAt(end - 1))) break;
    end = solidEnd(text, end - 1);
  }
  if (text.charAt(end - 1) === '的') return farBefore(text, end);
  const least = LEAST.exec(text.slice(Math.max(0, end - 6), end));
  if (!least?.groups) return null;
  return { bound: least.groups.least ? 'over' : 'under', from: Math.max(0, end - 6) + least.index };
}

function denied(text: string, found: BoundBefore): BoundBefore {
  if (found.bound === 'about' || found.bound === 'near') return found;
  for (const not of NOT) {
    if (!text.startsWith(not, found.from - not.length) || found.from < not.length) continue;
    return { bound: OPPOSITE[found.bound], from: found.from - not.length };
  }
  return found;
}

function farBefore(text: string, end: number): BoundBefore | null {
  const from = Math.max(0, end - FAR_WINDOW);
  const word = FAR.exec(text.slice(from, end))?.groups?.word;
  if (!word) return null;
  const at = text.lastIndexOf(word, end);
  const bound = wordBefore(BOUNDS_BEFORE, text, at + word.length)?.value;
  return bound ? denied(text, { bound, from: at }) : null;
}

const AFTER_MANY = '种样次个元年少于数位';
const CLAUSE_ENDS = '，。、,;；）)：:！？ ';

/** 以上, 左右, 多 behind a number and its unit. */
export function boundAfter(text: string, end: number): { bound: Bound; end: number } | null {
  let from = end;
  while (text.charCodeAt(from) === 32) from++;
  const word = wordAt(BOUNDS_AFTER, text, from);
  if (!word) return null;
  const next = text.charAt(from + word.word.length);
  // 三分之一强 is slightly more than a third.
  if ((word.word === '强' || word.word === '弱') && !/(?:分之.{1,3}|成)$/.test(text.slice(Math.max(0, from - 6), from))) return null;
  if (word.word === '内' && next !== '' && !CLAUSE_ENDS.includes(next)) return null;
  if (word.word === '多' && from !== end && next !== '' && AFTER_MANY.includes(next)) return null;
  return { bound: word.value, end: from + word.word.length };
}

function solidEnd(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === 32) at--;
  return at;
}
