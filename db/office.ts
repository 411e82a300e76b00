import type { OfficeNames } from '@/domain/site/office-names';
import type { Database, Transaction } from './database';
import { office } from './schema/office';

/** The name that a newsroom has until somebody gives it its own. */
const FIRST_NAME = '新闻办公室';

export async function hasOwnName(tx: Transaction): Promise<boolean> {
  const [row] = await tx.select({ nameZh: office.nameZh }).from(office);
  return row !== undefined && row.nameZh !== FIRST_NAME;
}

/** Who publishes. */
export async function findOffice(tx: Transaction | Database): Promise<OfficeNames> {
  return namesOf(await tx.select().from(office));
}

/** The same, with everybody else who would change it waiting until the transaction ends. */
export async function lockOffice(tx: Transaction): Promise<OfficeNames> {
  return namesOf(await tx.select().from(office).for('update'));
}

function namesOf([row]: (typeof office.$inferSelect)[]): OfficeNames {
  if (!row) throw new Error('The office begins with the schema.');
  return {
    name: { zh: row.nameZh, en: row.nameEn },
    short: { zh: row.shortZh, en: row.shortEn },
    address: { zh: row.addressZh, en: row.addressEn },
  };
}

/** Says who publishes. Every reader page is rendered anew after it. */
export async function saveOffice(tx: Transaction, { name, short, address }: OfficeNames): Promise<void> {
  await tx.update(office).set({
    nameZh: name.zh,
    nameEn: name.en,
    shortZh: short.zh,
    shortEn: short.en,
    addressZh: address.zh,
    addressEn: address.en,
  });
}
