import type { Block, Word } from './block';
import { ABBREVIATION } from './capitals';

export type Sentence = { from: number; to: number; words: readonly Word[] };

/** The sentences of a block. A full stop behind an abbreviation or before a small letter ends none. */
export function sentencesOf(block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let at = 0;
  const take = (to: number): void => {
    const words: Word[] = [];
    for (let word = block.words[at]; word && word.to <= to; word = block.words[at]) {
      words.push(word);
      at += 1;
    }
    if (words.length > 0) sentences.push({ from, to, words });
  };
  for (const match of block.text.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(block.text.slice(Math.max(from, match.index - 14), match.index))) continue;
    const to = match.index + match[0].trimEnd().length;
    take(to);
    from = match.index + match[0].length;
  }
  take(block.text.trimEnd().length);
  return sentences;
}
