import type { Context } from '@/domain/checks/context';
import type { Block, Word } from './block';
import { type InBlock, inBlock } from './in-block';
import { KNOWN_ACRONYMS } from './known-acronyms';
import { pinyinSyllables } from './pinyin';

type Use = { block: Block; word: Word; place: number };

/**
 * Acronyms that readers may not know: never written out in this text, or only after their first use. «Full Name (FN)» and «FN (full name)»
 * explain; a term base that has the acronym does too. Words in lines of capitals are no acronyms.
 */
export function acronyms(blocks: readonly Block[], { terms }: Context): InBlock[] {
  const ours = new Set(terms.concepts.flatMap(({ forms }) => forms.map(({ text }) => text)));
  return [...Map.groupBy(usesIn(blocks), ({ word }) => word.text.replace(/s$/, ''))].flatMap(([acronym, uses]) => {
    const [first] = uses;
    if (!first || ours.has(acronym)) return [];
    const explained = uses.find((use) => explains(use, acronym));
    if (explained && explained.place === first.place) return [];
    const isLater = explained !== undefined;
    if (isLater && !uses.some(({ place, block }) => place < explained.place && block.kind === 'prose')) return [];
    const at = isLater ? (uses.find(({ block }) => block.kind === 'prose') ?? first) : first;
    return [inBlock(isLater ? 'en/acronym-late' : 'en/acronym', at.block, { from: at.word.from, to: at.word.to, values: { acronym } })];
  });
}

function usesIn(blocks: readonly Block[]): Use[] {
  let place = 0;
  return blocks.flatMap((block) => {
    const isShouted = block.words.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length * 2 > block.words.length;
    return block.words.flatMap((word, at) => {
      place += 1;
      // Family names in capitals: «ZHANG Weiguo».
      if (pinyinSyllables(word.text) > 0 && pinyinSyllables(block.words[at + 1]?.text ?? '') > 0) return [];
      if (isShouted || !/^[A-Z]{3,7}s?$/.test(word.text) || KNOWN_ACRONYMS.has(word.text.replace(/s$/, ''))) return [];
      // Parts of codes and of names with hyphens: SARS-CoV-2, MEC-R4X.
      if (
        /[-\d./@_]/.test(block.text[word.to] ?? '') &&
        !/^[.](?:\s|$)/.test(block.text.slice(word.to, word.to + 2)) &&
        !/^-[a-z]/.test(block.text.slice(word.to, word.to + 2))
      )
        return [];
      if (/[-./@_]$/.test(block.text.slice(0, word.from).slice(-1))) return [];
      return [{ block, word, place }];
    });
  });
}

const BEFORE = 120;
const LONGEST = 10;

/** True where the full name stands before the acronym in brackets, or in brackets behind it. */
function explains({ block, word }: Use, acronym: string): boolean {
  const { text } = block;
  const before = text.slice(Math.max(0, word.from - BEFORE), word.from);
  const after = text.slice(word.to, word.to + BEFORE);
  if (/[([]\s*(?:[“"‘]|hereinafter(?: referred to as)? [“"]?|or |the |formerly |abbreviated as |short for )?\s*$/i.test(before))
    return /^\s*[)\],;”"’]/.test(after) && isSpelledBy(before, acronym);
  return /^\s*\(/.test(after) && isSpelledBy(after.slice(0, after.indexOf(')') + 1), acronym);
}

/** The words there begin with the first letter of the acronym, or with most of its letters in their order. */
function isSpelledBy(words: string, acronym: string): boolean {
  const initials = (words.match(/\p{L}+/gu) ?? []).slice(-LONGEST).map((word) => word.charAt(0).toUpperCase());
  if (initials.includes(acronym.charAt(0))) return true;
  let at = acronym.length - 1;
  for (const initial of initials.toReversed()) if (initial === acronym[at]) at -= 1;
  return (acronym.length - 1 - at) * 2 >= acronym.length;
}
