import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { isHan, type Reading } from './reading';

const DOTS = /。{3,}|(?<!\.)\.{3,}(?!\.)|…+|[·・]{3,}|，{3,}|、{3,}/g;

/** An ellipsis is …… : six dots in two places (GB/T 15834-2011 §4.11). */
export function ellipses({ text, isAddress }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index, 0: dots } of text.matchAll(DOTS)) {
    if (dots === '……' || dots === '…………' || isAddress(index)) continue;
    const end = index + dots.length;
    const isLatin = dots.startsWith('.') || dots === '…';
    if (isLatin && !isChinese(text.charAt(index - 1)) && !(index === 0 && isHan(text.charAt(end)))) continue;
    if (isLatin && /[A-Za-z]/.test(text.charAt(end))) continue;
    found.push(inChinese('zh/ellipsis', text, [index, end], { instead: '……' }));
  }
  for (const { index, 0: words } of text.matchAll(ETC)) {
    found.push(inChinese('zh/ellipsis-etc', text, [index, index + words.length], { instead: '等等' }));
  }
  return found;
}

/** Both say «and so on»: one is enough (§4.11.3.3). */
const ETC = /、?……等等|等等……/g;

const DASHES = /[ \u00a0]{0,2}(?:-{2,3}|－{2,}|─{2}|―{2}|—{3}|–{2}|――)[ \u00a0]{0,2}|[ \u00a0]{1,2}[—–][ \u00a0]{1,2}/g;

/** A dash is —— : one stroke of two places (GB/T 15834-2011 §4.10). One place long, it joins (§4.13) and is left alone. */
export function dashes({ text, isProse, isAddress }: Reading): Found[] {
  if (!isProse) return [];
  const found: Found[] = [];
  for (const { index, 0: dash } of text.matchAll(DASHES)) {
    const end = index + dash.length;
    if (!isChinese(text.charAt(index - 1)) || !(isHan(text.charAt(end)) || '“‘《（'.includes(text.charAt(end) || ' ')) || isAddress(index))
      continue;
    found.push(inChinese('zh/dash', text, [index, end], { values: { text: dash.trim() }, instead: '——' }));
  }
  return found;
}

function isChinese(character: string): boolean {
  return isHan(character) || (character !== '' && '，。、；：？！”’）》'.includes(character));
}

const NUMBER = '\\d[\\d,]{0,15}(?:\\.\\d{1,8})?';
const RANGES = new RegExp(
  `(?<![\\w.\\-/:：—~～第])(${NUMBER})(%|℃|万|亿)?(--|——|~|-|–)(${NUMBER})(?![\\w\\-~～—/]|\\.\\d)(%|℃|万|亿)?`,
  'g',
);
const MEASURED =
  /^(?:[%℃‰]|[万亿]|个|名|人|天|日|周|年|岁|小时|分钟|秒|次|例|倍|米|厘米|毫米|公里|千米|公斤|千克|克|毫克|毫升|升|元|度|页|月|mg|ml|mL|cm|mm|kg|g\b)/;

/** Ranges are joined by — or ～ (GB/T 15834-2011 §4.13.3), and both ends keep a unit that changes the value (GB/T 15835-2011 §5.1.4). */
export function ranges({ text, isReference, isAddress }: Reading): Found[] {
  if (isReference) return [];
  const found: Found[] = [];
  for (const { index, 0: whole, 1: low = '', 2: first = '', 3: joint = '', 4: high = '', 5: second = '' } of text.matchAll(RANGES)) {
    const end = index + whole.length;
    if (isAddress(index) || !MEASURED.test(second || text.slice(end, end + 3))) continue;
    const code = joint === '--' || joint === '——' ? 'zh/dash' : 'zh/range-mark';
    const mark = joint === '--' || joint === '——' || joint === '-' || joint === '–' ? '—' : '～';
    found.push(inChinese(code, text, [index, end], { instead: `${low}${first}${mark}${high}${second}` }));
  }
  for (const { index, 0: whole, 1: low = '', 2: joint = '', 3: high = '', 4: unit = '' } of text.matchAll(BARE)) {
    if (isAddress(index)) continue;
    found.push(inChinese('zh/range-unit', text, [index, index + whole.length], { instead: `${low}${unit}${joint}${high}${unit}` }));
  }
  return found;
}

const BARE = new RegExp(`(?<![\\w.\\-/:：—~～第])(${NUMBER})([-–—~～至到])(${NUMBER})(%|万|亿)(?!分点)`, 'g');
