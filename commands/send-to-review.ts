import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { lockArticle, saveStage } from '@/db/article-stage';
import { type Transaction, transaction } from '@/db/database';
import { documentAt } from '@/db/edition-documents';
import { type Edition, findEditionOf, lockEdition } from '@/db/editions';
import { recordEvent } from '@/db/events';
import { freezeEdition } from '@/db/freeze-edition';
import { lockLinkedTexts } from '@/db/linked-texts';
import { hasAllMedia } from '@/db/media';
import { findPair, recordPair } from '@/db/pairs';
import { findLivePublication, isAddressTaken } from '@/db/publications';
import type { Actor } from '@/domain/actor';
import { LOCALES, type Locale } from '@/domain/locale';
import { pairLinks } from '@/domain/pair/pair-links';
import { rows as rowsOf } from '@/domain/pair/rows';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { canSend, mediaIn, sidesToSend } from '@/domain/review/can-send';
import { isSamePair } from '@/domain/review/pair';

export const SendToReview = z.object({ articleId: z.uuid() });
export type SendToReview = z.infer<typeof SendToReview>;

export type SentToReview = { pairId: string; pair: number };

/**
 * Freezes both texts as they stand and puts them before the reviewers. For an article in review this takes in what was changed since:
 * what is covered stays so, passage by passage.
 */
export async function sendToReview(who: Actor, { articleId }: SendToReview, now = new Date()): Promise<Result<SentToReview>> {
  return transaction(async (tx) => {
    const editions = await lockEditions(tx, articleId);
    const linked = await lockLinkedTexts(tx, articleId);
    const article = await lockArticle(tx, articleId);
    if (!article || !linked) return refuse('not-found');
    if (!may(who, 'send-to-review', article.facts)) return refuse('not-allowed');

    const live = await findLivePublication(tx, articleId);
    const livePair = live && (await findPair(tx, live.pairId));
    const rows = rowsOf(linked);
    const liveLocales = LOCALES.filter((locale) => livePair?.[locale]);
    const sides = sidesToSend({ plan: article.policy.release, rows, live: liveLocales });
    const sent = { zh: sides.includes('zh') ? editions.zh : null, en: sides.includes('en') ? editions.en : null };
    const texts = { zh: await textOf(tx, sent.zh), en: await textOf(tx, sent.en) };
    const declined = canSend({ texts, rows });
    if (declined) return refuse(declined);
    if (!(await hasAllMedia(tx, mediaIn(texts)))) return refuse('picture-missing');
    if (await hasTakenAddress(tx, articleId, texts)) return refuse('slug-taken');

    const zh = sent.zh && (await freezeEdition(tx, { edition: sent.zh, who: who.id, at: now }));
    const en = sent.en && (await freezeEdition(tx, { edition: sent.en, who: who.id, at: now }));
    const links = zh && en ? pairLinks(linked) : [];
    const frozen = { zh, en, links, facts: article.facts, policy: article.policy };
    if (article.stage.at === 'review' && isSamePair(await findPair(tx, article.stage.pairId), frozen)) return refuse('already-in-review');
    if (isSamePair(livePair, frozen)) return refuse('nothing-to-review');

    const { facts, policy } = article;
    const revisions = { zhRevision: zh?.id ?? null, enRevision: en?.id ?? null };
    const pair = await recordPair(tx, { articleId, ...revisions, links, facts, policy, frozenBy: who.id, at: now });
    await saveStage(tx, { articleId, stage: { at: 'review', pairId: pair.id }, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'send-to-review', pairId: pair.id, pair: pair.seq }, at: now });
    return done({ pairId: pair.id, pair: pair.seq });
  });
}

type Editions = Record<Locale, Edition | null>;

async function lockEditions(tx: Transaction, articleId: string): Promise<Editions> {
  const found: Editions = { zh: null, en: null };
  for (const locale of LOCALES) {
    const edition = await findEditionOf(tx, { articleId, locale });
    found[locale] = edition && (await lockEdition(tx, edition.id));
  }
  return found;
}

async function textOf(tx: Transaction, edition: Edition | null) {
  return edition && (await documentAt(tx, { editionId: edition.id, version: edition.version }));
}

async function hasTakenAddress(tx: Transaction, articleId: string, texts: Record<Locale, Node | null>): Promise<boolean> {
  for (const locale of LOCALES) {
    const text = texts[locale];
    if (text && (await isAddressTaken(tx, { locale, slug: String(text.attrs.slug), articleId }))) return true;
  }
  return false;
}
