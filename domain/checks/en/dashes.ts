import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** Two hyphens for a dash. Options of programs and lines of hyphens are left alone. */
export function dashes(block: Block): Found[] {
  return [...block.text.matchAll(/(?<![-\w])--(?![-\w])|(?<=[\p{L}\p{N},.”"')])--(?=[\p{L}“"'])/gu)].map((match) =>
    remark('en/dash', block, { from: match.index, to: match.index + 2, values: { mark: '--', instead: '—' }, instead: '—' }),
  );
}
