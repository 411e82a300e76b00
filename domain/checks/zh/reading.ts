import type { Text } from '@/domain/checks/sides';
import { simplifiedOf } from './simplified-of';

/** Inside a character class: the Chinese characters of the basic planes, with 〇. */
export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff〇';

/** Chinese marks after which, and before which, something ends or begins. */
export const CLOSING = '，。、；：？！”’）》〉」』】〕…';
export const OPENING = '“‘（《〈「『【〔';

/** A Chinese text made ready for its rules. */
export type Reading = {
  text: string;
  type: string;
  /** Sentences, as against a title, a heading, a caption, a list or a table. */
  isProse: boolean;
  /** Written in traditional characters throughout. */
  isTraditional: boolean;
  /** An entry of a list of references, which has marks of its own (GB/T 7714-2015). */
  isReference: boolean;
  /** True within an address, where no rule of Chinese holds. */
  isAddress: (at: number) => boolean;
};

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'blockquote', 'pullQuote']);
const REFERENCE = /\[(?:[JMDCNRSPG]|EB|DB)(?:\/OL)?\]/;
const ADDRESSES =
  /(?<![A-Za-z])(?:https?|ftp):\/\/[!#-'*-~]+|(?<![\w.])www\.[!#-'*-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<!\d)10\.\d{4,9}\/[!#-'*-~]+/g;

export function readChinese({ text, type }: Text): Reading {
  return {
    text,
    type,
    isProse: PROSE.has(type),
    isTraditional: isTraditional(text),
    isReference: REFERENCE.test(text),
    isAddress: addressesIn(text),
  };
}

export function isHan(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
}

function addressesIn(text: string): (at: number) => boolean {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(ADDRESSES)) spans.push([match.index, match.index + match[0].length]);
  if (spans.length === 0) return () => false;
  return (at) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [from, to] = spans[middle] ?? [0, 0];
      if (at < from) high = middle;
      else if (at >= to) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** At least every eighth Chinese character exists in traditional writing only. */
function isTraditional(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!isHan(character)) continue;
    han += 1;
    if (simplifiedOf(character) !== null) traditional += 1;
  }
  return traditional > 1 && traditional * 8 >= han;
}
