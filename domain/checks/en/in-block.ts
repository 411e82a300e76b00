import type { CheckCode } from '@/domain/checks/catalogue';
import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** A finding of a text as a whole, and the block that it stands in. */
export type InBlock = { block: Block; found: Found };

/** Reads all the blocks of one text, in their order. */
export type WholeCheck = (blocks: readonly Block[], context: Context) => InBlock[];

export function inBlock(code: CheckCode, block: Block, about: Parameters<typeof remark>[2]): InBlock {
  return { block, found: remark(code, block, about) };
}
