import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** A mark of the keyboard that got stuck to a word: «negatively_ impacted», «the^ composition». Addresses, code and chemistry have theirs. */
export function strayMarks(block: Block): Found[] {
  return [
    ...block.text.matchAll(
      /(?<=(?:^|[\s(“"])\p{L}[\p{L}'’-]*)[~^_`|\\]+(?=[\s,.;:)”"]|$)|(?<=^|[\s(“"])[~^_`|\\](?=\p{Ll}{2,}[\s,.;:)])/gu,
    ),
  ].map((match) =>
    remark('en/stray-mark', block, { from: match.index, to: match.index + match[0].length, values: { mark: match[0] }, instead: '' }),
  );
}
