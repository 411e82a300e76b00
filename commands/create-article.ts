import { z } from 'zod';
import { saveNewArticle } from '@/db/articles';
import { transaction } from '@/db/database';
import { saveNewEdition } from '@/db/editions';
import { recordEvent } from '@/db/events';
import { saveFixedLinks } from '@/db/fixed-links';
import { newPassageId } from '@/db/passage-ids';
import { hasSection } from '@/db/sections';
import type { Actor } from '@/domain/actor';
import { DIRECTIONS } from '@/domain/direction';
import { may } from '@/domain/permissions';
import { blankDocument } from '@/domain/prose/blank-document';
import { done, type Result, refuse } from '@/domain/result';

export const CreateArticle = z.object({ direction: z.enum(DIRECTIONS), section: z.string().min(1) });
export type CreateArticle = z.infer<typeof CreateArticle>;

export type CreatedArticle = { articleId: string; editions: { zh: string; en: string } };

/** Begins an article with an empty text in each language. */
export async function createArticle(who: Actor, { direction, section }: CreateArticle, now = new Date()): Promise<Result<CreatedArticle>> {
  if (!may(who, 'create-article')) return refuse('not-allowed');
  return transaction(async (tx) => {
    if (!(await hasSection(tx, section))) return refuse('not-found');
    const articleId = await saveNewArticle(tx, { direction, section, createdBy: who.id, at: now });
    const zh = await saveNewEdition(tx, { articleId, locale: 'zh', doc: blankDocument(newPassageId), at: now });
    const en = await saveNewEdition(tx, { articleId, locale: 'en', doc: blankDocument(newPassageId), at: now });
    await saveFixedLinks(tx, articleId);
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'create-article' }, at: now });
    return done({ articleId, editions: { zh, en } });
  });
}
