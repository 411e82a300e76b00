import type { Context } from '@/domain/checks/context';
import type { Block, Word } from './block';
import { type InBlock, inBlock } from './in-block';
import { AMERICAN, BRITISH, WITH_S, WITH_Z } from './variety-words';

type Use = { block: Block; word: Word; instead: string };
type Uses = { british: Use[]; american: Use[] };

/** British and American spellings in one text: the rarer; or, where the office writes one of the two, the other. Names keep theirs. */
export function variety(blocks: readonly Block[], { office }: Context): InBlock[] {
  const words = uses(blocks, BRITISH, AMERICAN);
  const endings = uses(blocks, WITH_S, WITH_Z);
  return [...wrong(words, office.english), ...wrongEndings({ words, endings }, office.english)].map(({ block, word, instead }) =>
    inBlock('en/variety', block, {
      from: word.from,
      to: word.to,
      values: { word: word.text, instead },
      instead: cased(word.text, instead),
    }),
  );
}

function uses(blocks: readonly Block[], british: ReadonlyMap<string, string>, american: ReadonlyMap<string, string>): Uses {
  const found: Uses = { british: [], american: [] };
  for (const block of blocks) {
    for (const [at, word] of block.words.entries()) {
      const [b, a] = [british.get(word.lower), american.get(word.lower)];
      if ((b === undefined && a === undefined) || isName(block, at)) continue;
      if (b !== undefined) found.british.push({ block, word, instead: b });
      if (a !== undefined) found.american.push({ block, word, instead: a });
    }
  }
  return found;
}

/** With a capital within a sentence it is part of a name: «Pearl Harbor», «Labour Party». */
function isName(block: Block, at: number): boolean {
  const word = block.words[at];
  return !!word && /^\p{Lu}/u.test(word.text) && (at > 0 || block.kind !== 'prose');
}

function wrong({ british, american }: Uses, english: Context['office']['english']): Use[] {
  if (english === 'american') return british;
  if (english === 'british') return american;
  if (british.length === 0 || american.length === 0) return [];
  return british.length <= american.length ? british : american;
}

function wrongEndings({ words, endings }: { words: Uses; endings: Uses }, english: Context['office']['english']): Use[] {
  if (english === 'american') return endings.british;
  if (english === 'british' || endings.british.length === 0) return [];
  if (endings.american.length > 0) return endings.british.length <= endings.american.length ? endings.british : endings.american;
  return words.american.length > 0 && words.british.length === 0 ? endings.british : [];
}

function cased(word: string, instead: string): string {
  return /^\p{Lu}/u.test(word) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
