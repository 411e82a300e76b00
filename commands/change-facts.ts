import { z } from 'zod';
import { lockFacts, saveFacts } from '@/db/articles';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { hasMedia } from '@/db/media';
import { hasSection } from '@/db/sections';
import { holdTags, listMeantTags } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { Facts } from '@/domain/article';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

/** Only what is named is changed. */
export const ChangeFacts = z.object({ articleId: z.uuid(), facts: Facts.partial() });
export type ChangeFacts = z.infer<typeof ChangeFacts>;

/** Changes what both texts of an article share: kind, section, tags, event date, lead picture, and which language is written first. */
export async function changeFacts(who: Actor, { articleId, facts }: ChangeFacts, now = new Date()): Promise<Result<Facts>> {
  return transaction(async (tx) => {
    const before = await lockFacts(tx, articleId);
    if (!before) return refuse('not-found');
    if (!may(who, 'change-facts', before)) return refuse('not-allowed');
    const tags = [...new Set(facts.tags ?? before.tags)];
    // A tag that was merged into another is named as it was signed, until somebody chooses other tags.
    const meant = (await listMeantTags(tx, before.tags)).map(({ slug }) => slug);
    const unchanged = JSON.stringify(meant) === JSON.stringify(tags);
    const after = { ...before, ...facts, tags: unchanged ? before.tags : tags };
    if (JSON.stringify(after) === JSON.stringify(before)) return done(after);
    if (!(await hasSection(tx, after.section))) return refuse('not-found');
    if (after.leadMedia && !(await hasMedia(tx, after.leadMedia))) return refuse('not-found');
    if (facts.tags && !unchanged && (await holdTags(tx, tags)).length < tags.length) return refuse('tag-unknown');
    await saveFacts(tx, { articleId, facts: after, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'change-facts' }, at: now });
    return done(after);
  });
}
