import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** Chinese within an English text. A name or a term in brackets or quotation marks is meant to be there. */
export function chineseText(block: Block): Found[] {
  const { text } = block;
  if (!/[A-Za-z]{3}/.test(text)) return [];
  return [...text.matchAll(/\p{Script=Han}(?:[\p{Script=Han}，、：；·\s]*\p{Script=Han})?/gu)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const isMeant = isInside(text.slice(Math.max(0, from - BEFORE), from));
    return isMeant ? [] : [remark('en/chinese-text', block, { from, to, values: { words: match[0].slice(0, 30) } })];
  });
}

const BEFORE = 80;

/** True behind an opening bracket or quotation mark that nothing has closed. */
function isInside(before: string): boolean {
  let depth = 0;
  let quotes = 0;
  for (const mark of before) {
    if (/[(（[“‘《「]/.test(mark)) depth += 1;
    else if (/[)）\]”’》」]/.test(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '"') quotes += 1;
  }
  return depth > 0 || quotes % 2 === 1;
}
