import { z } from 'zod';
import { type Transaction, transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findHeads } from '@/db/heads';
import { type LinkedTexts, lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks, saveReadings } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { LOCALES } from '@/domain/locale';
import type { Link } from '@/domain/pair/link';
import { rows } from '@/domain/pair/rows';
import { may } from '@/domain/permissions';
import { passagesOf } from '@/domain/prose/passages';
import { done, type Result, refuse } from '@/domain/result';

const Fingerprints = z.array(z.string()).max(100);

export const ConfirmLinks = z.object({
  articleId: z.uuid(),
  confirm: z
    .array(z.object({ linkId: z.uuid(), seen: z.object({ zh: Fingerprints, en: Fingerprints }) }))
    .min(1)
    .max(2000),
});
export type ConfirmLinks = z.infer<typeof ConfirmLinks>;

/**
 * A person's word that these rows are right, against the texts that were on the screen: `seen` are the fingerprints of each side in the
 * order of its text. All of them or none.
 */
export async function confirmLinks(who: Actor, { articleId, confirm }: ConfirmLinks, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockLinkedTexts(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'link-passages', article)) return refuse('not-allowed');
    const untranslated = new Set(rows(article).flatMap((row) => (row.link && row.state === 'untranslated' ? [row.link.id] : [])));
    const given: Link[] = [];
    for (const { linkId, seen } of confirm) {
      const link = article.standing.find(({ id }) => id === linkId);
      if (!link) return refuse('link-not-found');
      if (!isAsSeen(article, link, seen)) return refuse('changed-since-read');
      if (untranslated.has(linkId)) return refuse('untranslated-passages');
      given.push({ ...link, confirmed: { by: who.id, at: now, zhSeen: seen.zh, enSeen: seen.en } });
    }
    const after = article.links.map((link) => given.find(({ id }) => id === link.id) ?? link);
    await saveLinks(tx, { articleId, before: article.links, after });
    await keepReadings(tx, articleId, given);
    const what = { did: 'confirm-links' as const, links: given.map(({ zh, en }) => ({ zh, en })) };
    await recordEvent(tx, { articleId, who: who.id, what, at: now });
    return done(null);
  });
}

function isAsSeen({ outlines }: LinkedTexts, link: Link, seen: Record<'zh' | 'en', readonly string[]>): boolean {
  return LOCALES.every((locale) => {
    const now = outlines[locale].filter(({ id }) => link[locale].includes(id));
    return now.length === seen[locale].length && now.every(({ fingerprint }, place) => fingerprint === seen[locale][place]);
  });
}

async function keepReadings(tx: Transaction, articleId: string, given: readonly Link[]): Promise<void> {
  const heads = await findHeads(tx, articleId);
  const passages = LOCALES.flatMap((locale) => heads[locale]?.doc ?? []).flatMap(passagesOf);
  const canonicalOf = new Map(passages.map(({ id, canonical }) => [id, canonical]));
  for (const link of given) {
    const readings = [...link.zh, ...link.en].map((passageId) => ({ passageId, canonical: canonicalOf.get(passageId) ?? '' }));
    await saveReadings(tx, { linkId: link.id, passages: readings });
  }
}
