import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

const PAIRS = [
  { opening: '(', closing: ')', wideOpening: '（', wideClosing: '）' },
  { opening: '[', closing: ']', wideOpening: '［', wideClosing: '］' },
] as const;

/** A bracket without its partner, of either width, in the same block. «1)» and «a)» before an item, and faces, are left alone. */
export function brackets(block: Block): Found[] {
  return PAIRS.flatMap(({ opening, closing, wideOpening, wideClosing }) => {
    const open: number[] = [];
    const alone: number[] = [];
    for (let at = 0; at < block.text.length; at += 1) {
      const mark = block.text[at];
      if (mark === opening || mark === wideOpening) open.push(at);
      if (mark === wideClosing) open.pop();
      if (mark === closing && open.pop() === undefined && !isMarker(block.text, at)) alone.push(at);
    }
    return [...alone, ...open.filter((at) => block.text[at] === opening && !isFace(block.text, at))].map((at) =>
      remark('en/bracket-alone', block, { from: at, to: at + 1, values: { mark: block.text[at] ?? '' } }),
    );
  });
}

function isMarker(text: string, at: number): boolean {
  return /(?:^|[\s,;:(])(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(text.slice(Math.max(0, at - 6), at)) || isFace(text, at);
}

function isFace(text: string, at: number): boolean {
  return /[:;]-?$/.test(text.slice(Math.max(0, at - 2), at));
}
