import type { Transaction } from './database';
import { office } from './schema/office';

type Office = Omit<typeof office.$inferSelect, 'only'>;

/** The name that a newsroom has until somebody gives it its own. */
const FIRST_NAME = '新闻办公室';

export async function hasOwnName(tx: Transaction): Promise<boolean> {
  const [row] = await tx.select({ nameZh: office.nameZh }).from(office);
  return row !== undefined && row.nameZh !== FIRST_NAME;
}

/** Says who publishes. */
export async function saveOffice(tx: Transaction, row: Office): Promise<void> {
  await tx.update(office).set(row);
}
