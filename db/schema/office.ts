import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core';

/** Who publishes: one row, shown on every reader page. `short` is what fits a seal or a tab: a few characters. */
export const office = pgTable(
  'office',
  {
    only: boolean('only').primaryKey().default(true),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    shortZh: text('short_zh').notNull(),
    shortEn: text('short_en').notNull(),
    addressZh: text('address_zh').notNull().default(''),
    addressEn: text('address_en').notNull().default(''),
  },
  () => [check('one_office', sql`"only"`)],
);
