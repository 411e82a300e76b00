import type { JudgedPair } from '@/db/judged-pair';
import type { Actor } from '@/domain/actor';
import { quotesOf } from '@/domain/checks/quotes-of';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import { waivable } from '@/domain/checks/waivable';
import { type Concerned, may } from '@/domain/permissions';

/** The findings of a pair as they stand for one person. */
export function shownFindings(who: Actor, { findings, article, authorsOf }: JudgedPair, concerned: Concerned): ShownFinding[] {
  return findings.map(({ fix: _, waiver, ...finding }) => ({
    ...finding,
    quotes: quotesOf({ ...finding, fix: null }, article),
    waiver: waiver && { id: waiver.id, reason: waiver.reason, by: waiver.by, at: waiver.at },
    waivable: waivable(who, finding, { article: concerned, authors: authorsOf(finding.bound) }),
    mayWithdraw: waiver !== null && (waiver.by === who.id || may(who, 'waive-blocking-finding', concerned)),
  }));
}
