import { type JudgedFinding, judge } from '@/domain/checks/bound-finding';
import type { Bound } from '@/domain/checks/waiver';
import { authorsOf } from '@/domain/review/authors-of';
import type { Reviewed } from '@/domain/review/coverage';
import { type CheckedTexts, checkedPair } from './checked-texts';
import type { Database, Transaction } from './database';
import { listWaivers } from './waivers';

export type JudgedPair = Omit<CheckedTexts, 'findings'> & {
  findings: readonly JudgedFinding[];
  authorsOf: (bound: Bound) => ReadonlySet<string>;
};

/** What the checks say of a pair at this moment, and which of it somebody has waived. */
export async function judgedPair(tx: Transaction | Database, reviewed: Reviewed): Promise<JudgedPair> {
  const { findings, ...texts } = await checkedPair(tx, reviewed.pair);
  const waivers = await listWaivers(tx, reviewed.pair.articleId);
  const authors = authorsOf(reviewed);
  return { ...texts, findings: judge(findings, { waivers, authorsOf: authors }), authorsOf: authors };
}
