import { z } from 'zod';
import { lockArticle, saveEmbargo } from '@/db/article-stage';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

// A year of two figures, or of five, is a slip of the hand.
const EARLIEST = '2000';
const LATEST = '2100';

/** `until` null lifts the embargo. `seen` is the one that the person saw, so that nobody lifts what a colleague has just set. */
export const SetEmbargo = z.object({
  articleId: z.uuid(),
  until: z.iso
    .datetime()
    .refine((moment) => moment >= EARLIEST && moment < LATEST)
    .nullable(),
  seen: z.iso.datetime().nullable(),
});
export type SetEmbargo = z.infer<typeof SetEmbargo>;

/** Until when nothing of an article goes live. What readers already have stays. */
export async function setEmbargo(who: Actor, { articleId, until, seen }: SetEmbargo, now = new Date()): Promise<Result<Date | null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'set-embargo', article.facts)) return refuse('not-allowed');
    const embargo = until === null ? null : new Date(until);
    if (article.embargo?.getTime() === embargo?.getTime()) return done(embargo);
    if (article.embargo?.getTime() !== (seen === null ? undefined : Date.parse(seen))) return refuse('changed-since-read');
    if (embargo && embargo <= now) return refuse('embargo-over');
    await saveEmbargo(tx, { articleId, embargo, at: now });
    const what = embargo ? ({ did: 'set-embargo', until: embargo.toISOString() } as const) : ({ did: 'lift-embargo' } as const);
    await recordEvent(tx, { articleId, who: who.id, what, at: now });
    return done(embargo);
  });
}
