import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** Before a closing mark, with the reading aloud of the mark decided by what follows: « .5», « ...», «1 : 3» and «10 %» are left alone. */
const BEFORE_MARK = /(?<=[^\s.,;:!?([{“‘—–-])[ \u00a0\u3000\t]+(?=[,;!?)\]}](?!\S*\/)|\.(?![\w.])|:(?!\S|\s+\d))/gu;
const BEFORE_CLOSING = /(?<=\S)[ \u00a0\u3000\t]+(?=”)/gu;
const AFTER_OPENING = /(?<=[(“[])[ \u00a0\u3000\t]+(?=\S)/gu;
const BEFORE_APOSTROPHE = /(?<=\p{L})[ \u00a0\t]+(?=['’]s(?![\p{L}\p{N}'’]))/gu;
const IN_NUMBER = /(?<=(?<![\d,.])\d{1,3},)[ \u00a0]+(?=000(?![\d,]))/g;
const BEFORE_HYPHEN = /(?<=\p{Ll}{2})[ \u00a0]+(?=-\p{Ll}{2})/gu;
const AFTER_HYPHEN = /(?<=\p{L}\p{Ll}-)[ \u00a0]+(?=\p{Ll}{2})(?!\s*(?:and|or|to|but|nor|through|versus|vs)\b)/gu;

/** Spaces where English has none: before a comma, a full stop, an apostrophe or a closing mark, after an opening one. */
export function extraSpace(block: Block): Found[] {
  const { text } = block;
  const rules = [BEFORE_MARK, BEFORE_CLOSING, AFTER_OPENING, BEFORE_APOSTROPHE, IN_NUMBER, BEFORE_HYPHEN, AFTER_HYPHEN];
  const taken = new Set<number>();
  return rules.flatMap((rule) =>
    [...text.matchAll(rule)].flatMap((match) => {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.has(from) || isMeant(text, { rule, from, to })) return [];
      taken.add(from);
      const values = {
        mark: text[rule === AFTER_OPENING || rule === IN_NUMBER || rule === AFTER_HYPHEN ? from - 1 : to] ?? '',
        place: rule === AFTER_OPENING || rule === IN_NUMBER || rule === AFTER_HYPHEN ? 'after' : 'before',
      };
      return [remark('en/extra-space', block, { from, to, values, instead: '' })];
    }),
  );
}

type Place = { rule: RegExp; from: number; to: number };

function isMeant(text: string, { rule, from, to }: Place): boolean {
  if (rule === BEFORE_APOSTROPHE) return /['‘]\s*s['’]/.test(text.slice(to, to + 4)) || isOpeningQuote(text, to);
  if (rule === BEFORE_MARK)
    return (
      /^[:;]-?[()]/.test(text.slice(to, to + 3)) || (/^\)/.test(text.slice(to)) && /\(\s*$/.test(text.slice(Math.max(0, from - 8), from)))
    );
  if (rule === BEFORE_CLOSING) return text.lastIndexOf('“', from) <= text.lastIndexOf('”', from - 1);
  return false;
}

/** A straight mark that stands after a space and has a partner further on opens a quotation: «'s' stands for …», «the 's is short' sign». */
function isOpeningQuote(text: string, at: number): boolean {
  return text[at] === "'" && /^'s[^']{0,40}\w'(?!\p{L})/u.test(text.slice(at, at + 50));
}
