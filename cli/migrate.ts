import { migrate as bringUpToDate } from '@/db/migrate';
import { databaseSettings } from '@/db/settings';
import type { Command } from './command';

/** Brings the database up to date. Prints nothing: the usual case is that nothing had to be done. */
export const migrate: Command = async () => {
  const { url, secret } = databaseSettings();
  await bringUpToDate(url, secret);
};
