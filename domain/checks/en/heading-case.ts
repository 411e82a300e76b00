import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { type Block, remark, type Word } from './block';

const SMALL = new Set(
  'a an the and but or nor for of to in on at by as with from into onto over per via vs than up off out so yet if'.split(' '),
);

/** A heading that is not written as the office writes headings: every word but the small ones with a capital, or only the first and names. */
export function headingCase(block: Block, { office }: Context): Found[] {
  if (block.kind !== 'heading' || office.headings === 'either') return [];
  const words = block.words.filter(({ text }) => /^\p{L}/u.test(text));
  const found = office.headings === 'title' ? lowInTitle(block, words) : titled(words);
  if (!found) return [];
  const lead = block.text.length - block.text.trimStart().length;
  return [
    remark('en/heading-case', block, { from: lead, to: block.text.trimEnd().length, values: { word: found.text, style: office.headings } }),
  ];
}

function lowInTitle(block: Block, words: readonly Word[]): Word | undefined {
  return words.find(({ text, lower, from }, at) => {
    if (!/^\p{Ll}+$/u.test(text)) return false;
    const isEdge = at === 0 || at === words.length - 1 || /[:!?—–] ?$/.test(block.text.slice(0, from));
    return isEdge || !SMALL.has(lower);
  });
}

/** All words of four letters and more have a capital, though a heading that long has hardly only names. */
function titled(words: readonly Word[]): Word | undefined {
  const long = words.slice(1).filter(({ lower }) => !SMALL.has(lower) && lower.length > 2);
  return long.length > 3 && long.every(({ text }) => /^\p{Lu}/u.test(text)) ? long[0] : undefined;
}
