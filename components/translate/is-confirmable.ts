import { isOpen } from '@/domain/pair/row-state';
import type { DeskRow } from './desk-rows';

/** True where a person's word is what is missing: there is a link, and something to compare. */
export function isConfirmable(row: DeskRow): boolean {
  return row.link !== null && isOpen(row.state) && row.state !== 'untranslated';
}
