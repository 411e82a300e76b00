import { desc, sql } from 'drizzle-orm';
import { OfficeChecks } from '@/domain/checks/office-checks';
import type { Database, Transaction } from './database';
import { checkSettings } from './schema/checks';

/** How the office uses the checks now, and which change made it so. */
export type CheckSettings = { version: number; office: OfficeChecks; by: string | null; at: Date };

export async function findCheckSettings(tx: Transaction | Database): Promise<CheckSettings> {
  const [row] = await tx.select().from(checkSettings).orderBy(desc(checkSettings.version)).limit(1);
  if (!row) throw new Error('The settings of the checks begin with the schema.');
  const { version, settings, by, at } = row;
  return { version, office: OfficeChecks.parse(settings), by, at };
}

/** The same, with everybody else who would change them waiting until the transaction ends. */
export async function lockCheckSettings(tx: Transaction): Promise<CheckSettings> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet check settings', 0))`);
  return findCheckSettings(tx);
}

type NewSettings = { version: number; office: OfficeChecks; by: string; at: Date };

export async function recordCheckSettings(tx: Transaction, { office, ...change }: NewSettings): Promise<void> {
  await tx.insert(checkSettings).values({ ...change, settings: office });
}
