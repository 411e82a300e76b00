import type { Event } from '@/domain/event';
import type { Transaction } from './database';
import { events } from './schema/articles';

/** Adds to the record of an article. Its place and the chain's hashes are PostgreSQL's; `who` is null for what the clock did. */
export async function recordEvent(
  tx: Transaction,
  { articleId, who, what, at }: { articleId: string; who: string | null; what: Event; at: Date },
): Promise<void> {
  await tx.insert(events).values({ articleId, who, what, at });
}
