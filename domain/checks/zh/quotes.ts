import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { isHan, type Reading } from './reading';

type Mark = { at: number; opens: boolean };
type Pair = { open: number; close: number; depth: number };

const LATIN = /[A-Za-z0-9]/;

/**
 * Quotation marks of a text: each opens and closes, outside “ ”, inside ‘ ’ (GB/T 15834-2011 §4.8). A quotation of several paragraphs
 * opens every one and closes the last, so a line may begin with a mark that nothing closes.
 */
export function quotes(reading: Reading): Found[] {
  const found: Found[] = [];
  let start = 0;
  for (const line of reading.text.split('\n')) {
    found.push(...curly(reading.text, start, line), ...single(reading.text, start, line), ...straight(reading, start, line));
    if (!reading.isTraditional) found.push(...corners(reading.text, start, line));
    start += line.length + 1;
  }
  return found;
}

function curly(text: string, start: number, line: string): Found[] {
  const marks: Mark[] = [];
  for (const { index, 0: mark } of line.matchAll(/[“”]/g)) marks.push({ at: start + index, opens: mark === '“' });
  if (marks.length === 0) return [];
  const { pairs, loose } = paired(marks);
  if (loose.length === 0) return pairs.filter(({ depth }) => depth === 1).map(({ open, close }) => nested(text, open, close));
  const turned = marks.filter(({ opens }, position) => opens !== (position % 2 === 0));
  if (marks.length % 2 === 0 && turned.length * 2 <= marks.length && turned.every(({ at, opens }) => couldTurn(text, at, opens)))
    return turned.map(({ at, opens }) =>
      inChinese('zh/quote-pair', text, [at, at + 1], { values: { kind: 'turned' }, instead: opens ? '”' : '“' }),
    );
  return loose
    .filter((at) => at !== start)
    .map((at) => inChinese('zh/quote-pair', text, [at, at + 1], { values: { kind: text.charAt(at) === '“' ? 'open' : 'close' } }));
}

/** Pairs by nesting, and the places of marks without a partner. */
function paired(marks: readonly Mark[]): { pairs: Pair[]; loose: number[] } {
  const open: number[] = [];
  const pairs: Pair[] = [];
  const loose: number[] = [];
  for (const { at, opens } of marks) {
    if (opens) open.push(at);
    else {
      const from = open.pop();
      if (from === undefined) loose.push(at);
      else pairs.push({ open: from, close: at, depth: open.length });
    }
  }
  return { pairs, loose: [...loose, ...open] };
}

/** What closes may not stand where only something can begin, and the other way round. */
function couldTurn(text: string, at: number, opens: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return opens ? before !== '' && !'：，、（《 \n'.includes(before) : after !== '' && !'，。、；：？！）》 \n'.includes(after);
}

function nested(text: string, open: number, close: number): Found {
  const inner = text.slice(open + 1, close);
  const instead = /[‘’“”]/.test(inner) ? undefined : `‘${inner}’`;
  return inChinese('zh/quote-nesting', text, [open, close + 1], { values: { kind: 'inner' }, instead });
}

/** Single marks with Chinese around them: one that stands outside, where double ones belong. Apostrophes are left alone. */
function single(text: string, start: number, line: string): Found[] {
  const found: Found[] = [];
  let depth = 0;
  let open: { at: number; outside: boolean } | null = null;
  for (const { index, 0: mark } of line.matchAll(/[“”‘’]/g)) {
    if (mark === '“') depth += 1;
    else if (mark === '”') depth = Math.max(0, depth - 1);
    else if (mark === '‘') open = { at: start + index, outside: depth === 0 };
    else if (!LATIN.test(line.charAt(index - 1)) || open) {
      if (open?.outside && depth === 0) found.push(...outer(text, open.at, start + index));
      open = null;
    }
  }
  return found;
}

function outer(text: string, open: number, close: number): Found[] {
  const inner = text.slice(open + 1, close);
  if (inner.length > 100 || !isHan(inner.charAt(0)) || !isHan(inner.at(-1)) || /[“”]/.test(inner)) return [];
  return [inChinese('zh/quote-nesting', text, [open, close + 1], { values: { kind: 'outer' }, instead: `“${inner}”` })];
}

const STRAIGHT = /"([^"\n]{1,200})"|(?<![A-Za-z0-9])'([^'\n]{1,60})'(?![A-Za-z0-9])/g;

function straight({ text, isAddress }: Reading, start: number, line: string): Found[] {
  if (/\d"/.test(line) && (line.split('"').length - 1) % 2 === 1) return [];
  const found: Found[] = [];
  for (const { index, 0: whole, 1: double, 2: single } of line.matchAll(STRAIGHT)) {
    const inner = double ?? single ?? '';
    const before = line.slice(0, index).trimEnd().at(-1);
    const after = line
      .slice(index + whole.length)
      .trimStart()
      .at(0);
    const isCode = single !== undefined || /[/:{}<>=_$\\]|\.\w/.test(inner);
    const inChineseText =
      /[\u4e00-\u9fff]/.test(inner) || (!isCode && isHan(before) && (isHan(after) || '，。；：、！？'.includes(after ?? '，')));
    if (!inChineseText || isAddress(start + index)) continue;
    const instead = /[“”‘’]/.test(inner) ? undefined : isInside(line, index) ? `‘${inner.trim()}’` : `“${inner.trim()}”`;
    found.push(inChinese('zh/quote-form', text, [start + index, start + index + whole.length], { instead }));
  }
  return found;
}

const CORNERS = /「([^「」『』\n]{1,200})」|『([^「」『』\n]{1,200})』/g;

/** Corner quotes belong to vertical and traditional text. */
function corners(text: string, start: number, line: string): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole, 1: first, 2: second } of line.matchAll(CORNERS)) {
    const inner = first ?? second ?? '';
    const instead = /[“”‘’]/.test(inner) ? undefined : isInside(line, index) ? `‘${inner.trim()}’` : `“${inner.trim()}”`;
    found.push(inChinese('zh/quote-form', text, [start + index, start + index + whole.length], { instead }));
  }
  return found;
}

function isInside(line: string, at: number): boolean {
  return line.lastIndexOf('“', at) > line.lastIndexOf('”', at);
}
