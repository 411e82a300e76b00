import type { Context } from '@/domain/checks/context';
import { NO_TERMS } from '@/domain/terms/term-index';
import { findCheckSettings } from './check-settings';
import type { Database, Transaction } from './database';

/** What findings rest on beside the texts: the version of the settings and that of the term base. */
export type CheckBasis = { settings: number; terms: string };

/** What the checks know of the office at this moment; the day is the article's. */
export async function findCheckContext(tx: Transaction | Database): Promise<{ context: Omit<Context, 'day'>; basis: CheckBasis }> {
  const { version, office } = await findCheckSettings(tx);
  return { context: { terms: NO_TERMS, office }, basis: { settings: version, terms: '' } };
}
