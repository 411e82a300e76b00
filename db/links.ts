import { eq, inArray, sql } from 'drizzle-orm';
import type { Confirmation, Link } from '@/domain/pair/link';
import type { Database, Transaction } from './database';
import { linkReadings, links } from './schema/articles';

/** All links of an article, also those whose passages are gone for now. What holds today: `standingLinks`. */
export async function listLinks(tx: Transaction | Database, articleId: string): Promise<Link[]> {
  const found = await tx.select().from(links).where(eq(links.articleId, articleId)).orderBy(links.id);
  return found.map(linkOf);
}

/** The same for several articles at once, for lists. */
export async function listLinksByArticle(database: Database, articleIds: readonly string[]): Promise<Map<string, Link[]>> {
  if (articleIds.length === 0) return new Map();
  const found = await database
    .select()
    .from(links)
    .where(inArray(links.articleId, [...articleIds]))
    .orderBy(links.id);
  const byArticle = Map.groupBy(found, (link) => link.articleId);
  return new Map([...byArticle].map(([articleId, rows]) => [articleId, rows.map(linkOf)]));
}

/**
 * The same, with every other change to this article's links waiting until the transaction ends. Take it after the lock of an edition,
 * never before.
 */
export async function lockLinks(tx: Transaction, articleId: string): Promise<Link[]> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`links ${articleId}`}, 0))`);
  return listLinks(tx, articleId);
}

/** Writes what differs. The readings of a link that is gone go to the link that has its passages now. */
export async function saveLinks(tx: Transaction, { articleId, before, after }: Change): Promise<void> {
  const known = new Map(before.map((link) => [link.id, link]));
  const kept = new Set(after.map((link) => link.id));
  const changed = after.filter((link) => !isSame(link, known.get(link.id)));
  const gone = before.filter((link) => !kept.has(link.id));
  for (const { id, kind, zh, en, confirmed } of changed) {
    const row = { kind, zh: [...zh], en: [...en], ...confirmationColumns(confirmed) };
    await tx
      .insert(links)
      .values({ id, articleId, ...row })
      .onConflictDoUpdate({ target: links.id, set: row });
  }
  if (gone.length === 0) return;
  for (const link of gone) {
    const heir = after.find((other) => [...link.zh, ...link.en].some((id) => other.zh.includes(id) || other.en.includes(id)));
    if (heir) await tx.update(linkReadings).set({ linkId: heir.id }).where(eq(linkReadings.linkId, link.id));
  }
  await tx.delete(links).where(
    inArray(
      links.id,
      gone.map((link) => link.id),
    ),
  );
}

type Change = { articleId: string; before: readonly Link[]; after: readonly Link[] };

/** What the passages of a link said when it was confirmed, in place of what they said at an earlier confirmation. */
export async function saveReadings(tx: Transaction, { linkId, passages }: { linkId: string; passages: readonly Reading[] }): Promise<void> {
  await tx.delete(linkReadings).where(eq(linkReadings.linkId, linkId));
  if (passages.length === 0) return;
  await tx.insert(linkReadings).values(passages.map(({ passageId, canonical }) => ({ linkId, passageId, canonical })));
}

export type Reading = { passageId: string; canonical: string };

/** The readings of these links, by link. */
export async function listReadings(tx: Transaction | Database, linkIds: readonly string[]): Promise<Map<string, Reading[]>> {
  if (linkIds.length === 0) return new Map();
  const found = await tx
    .select()
    .from(linkReadings)
    .where(inArray(linkReadings.linkId, [...linkIds]));
  return Map.groupBy(found, (reading) => reading.linkId);
}

/** A row of the table as the domain knows it. */
export function linkOf({ id, kind, zh, en, ...row }: typeof links.$inferSelect): Link {
  return { id, kind, zh, en, confirmed: confirmationOf(row) };
}

type ConfirmationColumns = Pick<typeof links.$inferSelect, 'confirmedBy' | 'confirmedAt' | 'zhSeen' | 'enSeen'>;

function confirmationOf({ confirmedBy, confirmedAt, zhSeen, enSeen }: ConfirmationColumns): Confirmation | null {
  if (!confirmedBy || !confirmedAt || !zhSeen || !enSeen) return null;
  return { by: confirmedBy, at: confirmedAt, zhSeen, enSeen };
}

function confirmationColumns(confirmed: Confirmation | null): ConfirmationColumns {
  if (!confirmed) return { confirmedBy: null, confirmedAt: null, zhSeen: null, enSeen: null };
  return { confirmedBy: confirmed.by, confirmedAt: confirmed.at, zhSeen: [...confirmed.zhSeen], enSeen: [...confirmed.enSeen] };
}

function isSame(link: Link, before: Link | undefined): boolean {
  return before !== undefined && JSON.stringify(link) === JSON.stringify(before);
}
