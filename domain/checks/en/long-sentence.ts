import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';
import { sentencesOf } from './sentences';

/** A sentence with more words than the office wants. */
export function longSentence(block: Block, { office }: Context): Found[] {
  return sentencesOf(block)
    .filter(({ words }) => words.length > office.longSentence)
    .map(({ from, to, words }) =>
      remark('en/long-sentence', block, { from, to, values: { count: words.length, most: office.longSentence } }),
    );
}
