import { z } from 'zod';
import { lockArticle, savePolicy } from '@/db/article-stage';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import type { Actor } from '@/domain/actor';
import { Policy } from '@/domain/article';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const SetPolicy = z.object({ articleId: z.uuid(), policy: Policy });
export type SetPolicy = z.infer<typeof SetPolicy>;

/** Which sign-offs an article needs and how its languages go live. A pair that is frozen already keeps the policy it was frozen under. */
export async function setPolicy(who: Actor, { articleId, policy }: SetPolicy, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'set-policy', article.facts)) return refuse('not-allowed');
    await savePolicy(tx, { articleId, policy, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'set-policy', policy }, at: now });
    return done(null);
  });
}
