import { z } from 'zod';
import { lockArticle, saveStage } from '@/db/article-stage';
import { liveTransaction, type Transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { judgedPair } from '@/db/judged-pair';
import { recordPairCheck } from '@/db/pair-checks';
import { findHistory, findPair } from '@/db/pairs';
import { findLivePublication, isAddressTaken, lockAddress, recordPublication, wasEverPublished } from '@/db/publications';
import { listSignOffs } from '@/db/sign-offs';
import type { Actor } from '@/domain/actor';
import { openBlockers } from '@/domain/checks/bound-finding';
import { isUnderEmbargo } from '@/domain/embargo';
import { LOCALES } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { Correction, toldCorrection } from '@/domain/review/correction';
import type { Pair } from '@/domain/review/pair';
import { allowing, canRelease } from '@/domain/review/release';

export const Release = z.object({
  articleId: z.uuid(),
  pairId: z.uuid(),
  seen: z.string(),
  /** What readers are told that this puts right in an earlier publication. */
  correction: Correction.nullish(),
});
export type Release = z.infer<typeof Release>;

export type Released = { publicationId: string; at: Date };

/** Gives a covered pair to the readers: both languages in one transaction with one time, or neither. */
export async function release(
  who: Actor,
  { articleId, pairId, seen, correction = null }: Release,
  now = new Date(),
): Promise<Result<Released>> {
  return liveTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'release', article.facts)) return refuse('not-allowed');
    const live = await findLivePublication(tx, articleId);
    if (live?.pairId === pairId) return refuse('already-live');
    if (article.stage.at !== 'review') return refuse('not-in-review');
    const pair = await findPair(tx, article.stage.pairId);
    if (!pair || pair.id !== pairId || pair.hash !== seen) return refuse('changed-since-read');
    const reviewed = { pair, history: await findHistory(tx, pair), signOffs: await listSignOffs(tx, articleId) };
    const declined = canRelease(reviewed);
    if (declined) return refuse(declined);
    if (isUnderEmbargo(article.embargo, now)) return refuse('under-embargo');
    const { findings, basis } = await judgedPair(tx, reviewed);
    if (openBlockers(findings).length > 0) return refuse('blocking-findings');
    if (await hasTakenAddress(tx, pair)) return refuse('slug-taken');
    const told = toldCorrection(correction);
    if (!told.ok) return told;
    if (told.value && !(await wasEverPublished(tx, articleId))) return refuse('nothing-to-correct');

    const signOffs = allowing(reviewed).map(({ id }) => id);
    const checkId = await recordPairCheck(tx, { articleId, pairId, basis, findings, at: now });
    const released = { articleId, pairId, signOffs, checkId, correction: told.value, releasedBy: who.id, at: now };
    const publication = await recordPublication(tx, released);
    await saveStage(tx, { articleId, stage: { at: 'drafting' }, at: now });
    const corrects = told.value ? { correction: told.value } : {};
    const what = { did: 'release', publicationId: publication.id, pairId, publication: publication.seq, ...corrects } as const;
    await recordEvent(tx, { articleId, who: who.id, what, at: now });
    return done({ publicationId: publication.id, at: now });
  });
}

async function hasTakenAddress(tx: Transaction, pair: Pair): Promise<boolean> {
  for (const locale of LOCALES) {
    const slug = pair[locale]?.fields.slug;
    if (slug === undefined) continue;
    await lockAddress(tx, { locale, slug });
    if (await isAddressTaken(tx, { locale, slug, articleId: pair.articleId })) return true;
  }
  return false;
}
