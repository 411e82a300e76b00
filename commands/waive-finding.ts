import { z } from 'zod';
import { type LockedArticle, lockArticle } from '@/db/article-stage';
import { findCheckContext } from '@/db/check-context';
import { type CheckedTexts, checkedHeads, checkedPair } from '@/db/checked-texts';
import { type Transaction, transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { headsAsReviewed } from '@/db/heads-as-reviewed';
import { findHistory, findPair } from '@/db/pairs';
import { listSignOffs } from '@/db/sign-offs';
import { listWaivers, recordWaiver } from '@/db/waivers';
import type { Actor } from '@/domain/actor';
import { type BoundFinding, bindFindings, judge } from '@/domain/checks/bound-finding';
import { Bound, type Fingerprinted, isReason, keyOfBound } from '@/domain/checks/waiver';
import { LOCALES } from '@/domain/locale';
import { may, waiving } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { authorsOf } from '@/domain/review/authors-of';
import type { Reviewed } from '@/domain/review/coverage';
import { harperInNode } from '@/proofread/harper-in-node';
import { readAll } from '@/proofread/proofread-article';

export const WaiveFinding = z.object({
  articleId: z.uuid(),
  /** The finding that was on the screen: its check, its values, and the fingerprints of both texts. */
  seen: Bound,
  reason: z.string().trim().max(1000),
});
export type WaiveFinding = z.infer<typeof WaiveFinding>;

/**
 * Says of a finding that the text is right as it stands. The checks are run again here: what they do not say of these texts can't be
 * waived. It holds for exactly these words and values.
 */
export async function waiveFinding(
  who: Actor,
  { articleId, seen, reason }: WaiveFinding,
  now = new Date(),
): Promise<Result<{ waiverId: string }>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'waive-finding', article.facts)) return refuse('not-allowed');
    if (!isReason(reason)) return refuse('reason-missing');
    const looked = await lookFor(tx, { article, seen });
    if (!looked.ok) return looked;
    const { finding, reviewed } = looked.value;
    const deed = waiving(finding);
    if (!may(who, deed, article.facts)) return refuse('not-allowed');
    const authors = authorsOf(reviewed);
    const [judged] = judge([finding], { waivers: await listWaivers(tx, articleId), authorsOf: authors });
    if (judged?.waiver) return refuse('already-waived');
    const blocking = deed === 'waive-blocking-finding';
    if (blocking && authors(finding.bound).has(who.id)) return refuse('waives-own-words');
    const waiverId = await recordWaiver(tx, { articleId, ...finding.bound, reason, blocking, by: who.id, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'waive-finding', waiverId, code: finding.code, reason }, at: now });
    return done({ waiverId });
  });
}

type Looked = { finding: BoundFinding; reviewed: Reviewed };

/** The finding in the pair that is in review, else in the texts as they stand. */
async function lookFor(tx: Transaction, { article, seen }: { article: LockedArticle; seen: Bound }): Promise<Result<Looked>> {
  const { id, stage } = article;
  const key = keyOfBound(seen);
  const isMeant = ({ bound }: BoundFinding) => keyOfBound(bound) === key;
  const pair = stage.at === 'review' ? await findPair(tx, stage.pairId) : null;
  const inReview = pair && (await checkedPair(tx, pair));
  const found = inReview?.findings.find(isMeant);
  if (pair && found) {
    const reviewed = { pair, history: await findHistory(tx, pair), signOffs: await listSignOffs(tx, id) };
    return done({ finding: found, reviewed });
  }
  const heads = await checkedHeads(tx, id);
  const standing =
    heads && (heads.findings.find(isMeant) ?? (seen.code.startsWith('en/') ? (await readAlong(tx, heads)).find(isMeant) : null));
  if (standing) return done({ finding: standing, reviewed: await headsAsReviewed(tx, article) });
  const isThere = [inReview, heads].some((texts) => texts && stands(seen, texts.fingerprints));
  return refuse(isThere ? 'finding-not-found' : 'changed-since-read');
}

/** What the libraries say that read along while somebody writes. */
async function readAlong(tx: Transaction, { article, findings, fingerprints }: CheckedTexts): Promise<BoundFinding[]> {
  const { context } = await findCheckContext(tx);
  const found = await readAll(article, { ...context, day: article.day }, { reader: await harperInNode(), ours: findings });
  return bindFindings(found, article, fingerprints);
}

function stands(seen: Bound, texts: Fingerprinted): boolean {
  return LOCALES.every((locale) => {
    const known = new Set(texts[locale].values());
    return seen[locale].every((fingerprint) => known.has(fingerprint));
  });
}
