import type { Context } from '@/domain/checks/context';
import { findCheckSettings } from './check-settings';
import type { Database, Transaction } from './database';
import { findTermIndex, findTermVersion } from './terms';

/** What findings rest on beside the texts: the version of the settings and that of the term base. */
export type CheckBasis = { settings: number; terms: string };

/** What findings would rest on now, without what the checks themselves need. */
export async function findCheckBasis(tx: Transaction | Database): Promise<CheckBasis> {
  const settings = await findCheckSettings(tx);
  return { settings: settings.version, terms: `${await findTermVersion(tx)}` };
}

/** What the checks know of the office at this moment; the day is the article's. */
export async function findCheckContext(tx: Transaction | Database): Promise<{ context: Omit<Context, 'day'>; basis: CheckBasis }> {
  const settings = await findCheckSettings(tx);
  const terms = await findTermIndex(tx);
  return { context: { terms: terms.index, office: settings.office }, basis: { settings: settings.version, terms: `${terms.version}` } };
}
