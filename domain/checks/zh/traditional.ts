import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';
import { simplifiedOf } from './simplified-of';

/**
 * Traditional characters in a simplified text, a run at a time. A text that is traditional throughout is another matter; titles and
 * quotations that are traditional throughout keep the writing of their origin.
 */
export function traditional({ text, isTraditional, isAddress }: Reading): Found[] {
  if (isTraditional) return [];
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    let instead = '';
    for (let one = simplifiedOf(text.charAt(at)); one !== null; one = simplifiedOf(text.charAt(at))) {
      instead += one;
      at += 1;
    }
    if (instead === '') at += 1;
    else if (!isAddress(from) && !isQuoted(text, from)) found.push(inChinese('zh/traditional', text, [from, at], { instead }));
  }
  return found;
}

const FAR = 60;

/** Within a title, a quotation or a remark that is traditional itself. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FAR), at);
  const open = Math.max(
    before.lastIndexOf('《'),
    before.lastIndexOf('“'),
    before.lastIndexOf('「'),
    before.lastIndexOf('（'),
    before.lastIndexOf('('),
  );
  if (open === -1 || /[》”」）)\n]/.test(before.slice(open))) return false;
  const from = Math.max(0, at - FAR) + open + 1;
  const inner = /^[^》”」）)\n]{0,60}/.exec(text.slice(from, from + FAR))?.[0] ?? '';
  let traditional = 0;
  for (const character of inner) if (simplifiedOf(character) !== null) traditional += 1;
  return traditional === inner.length || (traditional >= 2 && traditional * 8 >= inner.length);
}
