import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { type LinkedTexts, lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { joinLinks } from '@/domain/pair/join-links';
import type { Link } from '@/domain/pair/link';
import { putLink } from '@/domain/pair/put-link';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

const PassageIds = z.array(z.string()).min(1).max(100);

export const JoinPassages = z.object({ articleId: z.uuid(), zh: PassageIds, en: PassageIds });
export type JoinPassages = z.infer<typeof JoinPassages>;

/** Makes one link of all these passages. Refuses to take only a part of a link that stands: its row has changed since it was read. */
export async function joinPassages(who: Actor, { articleId, zh, en }: JoinPassages, now = new Date()): Promise<Result<{ linkId: string }>> {
  return transaction(async (tx) => {
    const article = await lockLinkedTexts(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'link-passages', article)) return refuse('not-allowed');
    if (![...zh, ...en].every((id) => isThere(article, id))) return refuse('passage-not-found');
    const touched = article.standing.filter((link) => link.zh.some((id) => zh.includes(id)) || link.en.some((id) => en.includes(id)));
    if (!touched.every((link) => link.zh.every((id) => zh.includes(id)) && link.en.every((id) => en.includes(id)))) {
      return refuse('changed-since-read');
    }
    const link = { ...joined(touched), kind: 'renders' as const, zh, en };
    await saveLinks(tx, { articleId, before: article.links, after: putLink(article.links, link) });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'join-passages', zh, en }, at: now });
    return done({ linkId: link.id });
  });
}

function isThere({ outlines }: LinkedTexts, id: string): boolean {
  return outlines.zh.some((passage) => passage.id === id) || outlines.en.some((passage) => passage.id === id);
}

function joined([first, ...others]: readonly Link[]): Pick<Link, 'id' | 'confirmed'> {
  return first ? joinLinks([first, ...others]) : { id: crypto.randomUUID(), confirmed: null };
}
