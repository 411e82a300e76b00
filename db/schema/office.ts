import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { people } from './people';

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

/** What stands around every reader page, one row for every change: the last one holds. Nobody changed the first. */
export const siteSettings = pgTable('site_settings', {
  version: integer('version').primaryKey(),
  settings: jsonb('settings').notNull(),
  by: text('by').references(() => people.id),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
});
