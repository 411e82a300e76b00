import type { Quantity } from '@/domain/checks/facts/quantity';
import { wordAt } from '@/domain/checks/facts/word-index';
import type { Span } from '@/domain/checks/finding';
import { boundAfter, boundBefore } from './bound-around';
import { HINTS, type Hint } from './hints';
import { NOT_QUANTITIES } from './not-quantities';
import { isNumeralStart, NUMERAL_STARTS } from './numeral';
import { halfUnitAt, quantityAt } from './quantity-at';
import { ROMAN_STARTS, romanRank } from './roman-rank';

/** Marks the characters that a numeral, a word of the lexicon or a hint begins with: everything else is passed over at once. */
const STARTS = new Uint8Array(0x10000);
for (const code of [...NOT_QUANTITIES.keys(), ...HINTS.keys()]) STARTS[code] = 1;
for (const char of [...NUMERAL_STARTS, ...ROMAN_STARTS]) STARTS[char.charCodeAt(0)] = 1;

/** The quantities of a Chinese text, in reading order. Text is in its plain form (`sameLengthForm`). */
export function readChinese(text: string, claimed: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const span = claimed[next];
    if (span && at >= span[0]) {
      at = Math.max(at, span[1]);
      next++;
      continue;
    }
    if (STARTS[text.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    const split = isSplit(text, at);
    const hint = split ? null : wordAt(HINTS, text, at);
    const word = split || text.startsWith('分之', at + 1) ? null : wordAt(NOT_QUANTITIES, text, at);
    const half = hint?.word === '半' && !word ? halfUnitAt(text, at) : null;
    if (half) {
      found.push(half);
      at = half.span[1];
      continue;
    }
    if (hint && hint.word.length >= (word?.word.length ?? 0)) {
      found.push(hinted(text, hint.value, [at, at + hint.word.length]));
      at += hint.word.length;
      continue;
    }
    if (word) {
      for (const number of word.value) found.push(inName(number, [at, at + word.word.length]));
      at += word.word.length;
      continue;
    }
    const rank = romanRank(text, at);
    if (rank) {
      found.push(hinted(text, { ...ofRank(rank.rank), weight: 'soft' }, [at, rank.end]));
      at = rank.end;
      continue;
    }
    const read = isNumeralStart(text.charAt(at)) ? quantityAt(text, at, span ? span[0] : text.length) : null;
    if (read) found.push(...read.quantities);
    at = Math.max(at + 1, read?.end ?? 0);
  }
  return found;
}

/** 第一 is read as a numeral, 第二中级法院 has no 二中 and 身高一米 no 高一. */
function isSplit(text: string, at: number): boolean {
  if (text.charAt(at - 1) === '第') return true;
  return text.charAt(at) === '高' && (/[身增提升]/.test(text.charAt(at - 1)) || /[米倍度成个点层头分]/.test(text.charAt(at + 2)));
}

function inName(number: number, span: Span): Quantity {
  return { ...PLAIN, low: number, high: number, also: [], kind: 'count', sense: 'name', weight: 'hint', bound: null, span, core: span };
}

const PLAIN = { unit: null, rounded: false, scale: 1, lent: false, loose: true } as const;

function ofRank(rank: number): Hint {
  return { low: rank, high: rank, kind: 'count', also: [], sense: 'rank' };
}

/** 减少一半 says plainly that it is a half. */
const CUT = /(?:减少|下降|降低|缩减|削减|缩短|减|降|跌)[了掉]?(?:近|约|超过)?$/;

function hinted(text: string, hint: Hint, span: Span): Quantity {
  const bound = boundAfter(text, span[1])?.bound ?? boundBefore(text, span[0])?.bound ?? null;
  const half = hint.kind === 'percent' && (bound !== null || CUT.test(text.slice(Math.max(0, span[0] - 4), span[0])));
  return { ...PLAIN, weight: half ? 'soft' : 'hint', ...hint, bound, span, core: span };
}
