import type { JudgedPair } from '@/db/judged-pair';
import type { Actor } from '@/domain/actor';
import type { Finding } from '@/domain/checks/finding';
import { quotesOf } from '@/domain/checks/quotes-of';
import { type Waivable, waivable } from '@/domain/checks/waivable';
import type { Bound, Waiver } from '@/domain/checks/waiver';
import type { Locale } from '@/domain/locale';
import { type Concerned, may } from '@/domain/permissions';

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

export function shownFindings(who: Actor, { findings, article, authorsOf }: JudgedPair, concerned: Concerned): ShownFinding[] {
  return findings.map(({ fix: _, waiver, ...finding }) => ({
    ...finding,
    quotes: quotesOf({ ...finding, fix: null }, article),
    waiver: waiver && { id: waiver.id, reason: waiver.reason, by: waiver.by, at: waiver.at },
    waivable: waivable(who, finding, { article: concerned, authors: authorsOf(finding.bound) }),
    mayWithdraw: waiver !== null && (waiver.by === who.id || may(who, 'waive-blocking-finding', concerned)),
  }));
}
