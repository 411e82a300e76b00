import { desc, sql } from 'drizzle-orm';
import { SiteSettings } from '@/domain/site/site-settings';
import type { Database, Transaction } from './database';
import { siteSettings } from './schema/office';

/** What stands around every reader page, and the number of the change that made it so. */
export type SiteVersion = { version: number; settings: SiteSettings };

export async function findSiteSettings(tx: Transaction | Database): Promise<SiteVersion> {
  const [row] = await tx.select().from(siteSettings).orderBy(desc(siteSettings.version)).limit(1);
  if (!row) throw new Error('The settings of the site begin with the schema.');
  return { version: row.version, settings: SiteSettings.parse(row.settings) };
}

/** The same, with everybody else who would change them, or what they lead to, waiting until the transaction ends. */
export async function lockSiteSettings(tx: Transaction): Promise<SiteVersion> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet site settings', 0))`);
  return findSiteSettings(tx);
}

type NewVersion = SiteVersion & { by: string; at: Date };

/** Every reader page is rendered anew after it. */
export async function recordSiteSettings(tx: Transaction, row: NewVersion): Promise<void> {
  await tx.insert(siteSettings).values(row);
}
