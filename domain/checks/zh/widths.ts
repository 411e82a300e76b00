import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

const WIDE = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?％?/g;
const DISTANCE = 0xfee0;

/** Arabic figures and Latin letters are of half width (GB/T 15835-2011 §5.1, CLREQ §3.1.5). */
export function widths({ text }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index, 0: wide } of text.matchAll(WIDE)) {
    const instead = Array.from(wide, (character) => String.fromCharCode(character.charCodeAt(0) - DISTANCE)).join('');
    found.push(inChinese('zh/full-width', text, [index, index + wide.length], { instead }));
  }
  return found;
}
