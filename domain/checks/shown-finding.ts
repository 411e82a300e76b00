import type { Locale } from '@/domain/locale';
import type { Finding } from './finding';
import type { Waivable } from './waivable';
import type { Bound, Waiver } from './waiver';

/** A finding as a page shows it to one person. `row` is the key of its row, null where it is about the whole article. */
export type ShownFinding = Omit<Finding, 'fix'> & {
  row: string | null;
  passages: Readonly<Record<Locale, string | null>>;
  quotes: Readonly<Record<Locale, string | null>>;
  bound: Bound;
  waiver: Pick<Waiver, 'id' | 'reason' | 'by' | 'at'> | null;
  waivable: Waivable;
  /** Whether this person may take the waiver back. */
  mayWithdraw: boolean;
};
