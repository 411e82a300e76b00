import type { CheckCode } from '@/domain/checks/catalogue';
import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';
import type { Confusion } from './confusion';
import { CONFUSIONS_OF_FORM } from './confusions-of-form';
import { CONFUSIONS_OF_LETTERS } from './confusions-of-letters';
import { CONFUSIONS_OF_SOUND } from './confusions-of-sound';
import { SET_PHRASES } from './set-phrases';

type Entry = { code: CheckCode; wrong: string; right: string; before: RegExp | null; after: RegExp | null };

/** The entries by the first word of what is wrong: a text is read once, however many there are. */
const ENTRIES = new Map<string, Entry[]>();
for (const [code, list] of [
  ['en/confused-word', CONFUSIONS_OF_SOUND],
  ['en/confused-word', CONFUSIONS_OF_LETTERS],
  ['en/confused-word', CONFUSIONS_OF_FORM],
  ['en/set-phrase', SET_PHRASES],
] as const)
  for (const confusion of list) add(code, confusion);

function add(code: CheckCode, [wrong, right, before, after]: Confusion): void {
  const first = wrong.split(/[ ,]/)[0] ?? wrong;
  const entry = {
    code,
    wrong,
    right,
    before: before === null ? null : new RegExp(endOf(before), flags(before)),
    after: after === null ? null : new RegExp(`^${after}`, flags(after)),
  };
  ENTRIES.set(first, [...(ENTRIES.get(first) ?? []), entry]);
}

/** Names are told by their capitals; all else is the same in either case. */
function flags(source: string): string {
  return source.includes('[A-Z]') ? '' : 'i';
}

/** A bare look-behind or the start of a sentence brings its own space; a list of words has one behind it. */
function endOf(before: string): string {
  return /^\(\?<!\\b/.test(before) || before.includes('^|') ? `${before}$` : `(?:^|[\\s(“"‘'-])${before}[ -]$`;
}

const AROUND = 60;

/** A word in the place of another that sounds or looks alike, or a phrase that English does not use, where the words around make it certain. */
export function confusedWord(block: Block): Found[] {
  const { text } = block;
  let end = 0;
  return block.words.flatMap((word) => {
    const entries = ENTRIES.get(word.lower);
    if (!entries || word.from < end) return [];
    const before = text.slice(Math.max(0, word.from - AROUND), word.from);
    const here = text.slice(word.from, word.from + 2 * AROUND).replaceAll('’', "'");
    const hit = entries.find(({ wrong, before: wants, after }) => {
      const { length } = wrong;
      if (here.slice(0, length).toLowerCase() !== wrong || /[\p{L}\p{N}]/u.test(here[length] ?? '')) return false;
      return (!wants || wants.test(before)) && (!after || after.test(here.slice(length, length + AROUND)));
    });
    if (!hit) return [];
    const to = word.from + hit.wrong.length;
    end = to;
    const instead = cased(text.slice(word.from, to), hit.right);
    return [remark(hit.code, block, { from: word.from, to, values: { word: text.slice(word.from, to), instead }, instead })];
  });
}

function cased(wrong: string, right: string): string {
  if (wrong.length > 1 && wrong === wrong.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
