import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** How the office uses the checks, one row for every change: the last one holds. Nobody changed the first, which is that of a new newsroom. */
export const checkSettings = pgTable('check_settings', {
  version: integer('version').primaryKey(),
  settings: jsonb('settings').notNull(),
  by: text('by').references(() => people.id),
  at: at('at').notNull().defaultNow(),
});

/**
 * Somebody says of a finding that the text is right as it stands: for the code, the values and the fingerprints of both sides, and so
 * for no other text. `blocking` where it may count for what blocks a release.
 */
export const waivers = pgTable(
  'waivers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    code: text('code').notNull(),
    values: jsonb('values').notNull(),
    zh: text('zh').array().notNull(),
    en: text('en').array().notNull(),
    blocking: boolean('blocking').notNull(),
    reason: text('reason').notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    /** The version of the article that the row made. Set by a trigger. */
    articleVersion: integer('article_version').notNull().default(0),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [
    index('waivers_by_article').on(table.articleId),
    check('waivers_have_a_reason', sql`length(btrim(reason)) >= 4`),
    check('waivers_name_values', sql`jsonb_typeof("values") = 'object'`),
  ],
);

export const waiverWithdrawals = pgTable('waiver_withdrawals', {
  waiverId: uuid('waiver_id')
    .primaryKey()
    .references(() => waivers.id),
  articleId: uuid('article_id')
    .notNull()
    .references(() => articles.id),
  by: text('by')
    .notNull()
    .references(() => people.id),
  articleVersion: integer('article_version').notNull().default(0),
  at: at('at').notNull().defaultNow(),
});
