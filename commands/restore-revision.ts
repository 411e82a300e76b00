import { z } from 'zod';
import { appendSteps } from '@/db/append-steps';
import { transaction } from '@/db/database';
import { findEdition } from '@/db/editions';
import { recordEvent } from '@/db/events';
import { findFrozenText } from '@/db/frozen-texts';
import type { Actor } from '@/domain/actor';
import { may, writing } from '@/domain/permissions';
import { stepsBetween } from '@/domain/prose/steps-between';
import { done, type Result, refuse } from '@/domain/result';

export const RestoreRevision = z.object({ revisionId: z.uuid() });
export type RestoreRevision = z.infer<typeof RestoreRevision>;

/**
 * Makes an edition say again what one of its revisions said, as an edit by the person who restores. Passages keep their ids; what was
 * attested for those words before holds again.
 */
export async function restoreRevision(who: Actor, { revisionId }: RestoreRevision, now = new Date()): Promise<Result<{ version: number }>> {
  return transaction(async (tx) => {
    const frozen = await findFrozenText(tx, revisionId);
    const edition = frozen && (await findEdition(tx, frozen.editionId));
    if (!frozen || !edition) return refuse('not-found');
    if (!may(who, writing(edition.locale), edition)) return refuse('not-allowed');
    const steps = (head: typeof frozen.doc) => stepsBetween(head, frozen.doc);
    const appended = await appendSteps(tx, { editionId: edition.id, steps, author: who.id, now });
    if (!appended.ok) return appended;
    const what = { did: 'restore-revision', revisionId, locale: edition.locale, revision: frozen.seq } as const;
    await recordEvent(tx, { articleId: edition.articleId, who: who.id, what, at: now });
    return done({ version: appended.value.version });
  });
}
