import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** Two marks where one is enough: «,,», «..», «,.», «;;». An ellipsis and «etc.,» are right. */
export function doubledMark(block: Block): Found[] {
  return [
    ...block.text.matchAll(
      /(?<![.,;:!?])(?:([,;:])[ ]?\1|\.\.|,[ ]?\.|;[ ]?[,.]|[,.][ ]?;(?<!\.;)|\?[ ]?\.|![ ]?\.(?!\d))(?![.,;:!?/\w\\])/g,
    ),
  ].map((match) => {
    const marks = match[0];
    const from = match.index;
    return remark('en/doubled-mark', block, { from, to: from + marks.length, values: { marks } });
  });
}
