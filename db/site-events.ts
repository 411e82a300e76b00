import type { SiteEvent } from '@/domain/site/site-event';
import type { Transaction } from './database';
import { siteEvents } from './schema/site';

/** Adds to the record of the site. */
export async function recordSiteEvent(tx: Transaction, event: { what: SiteEvent; by: string; at: Date }): Promise<void> {
  await tx.insert(siteEvents).values(event);
}
