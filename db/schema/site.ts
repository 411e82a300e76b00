import { bigint, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { tags } from './articles';
import { contributors } from './live';
import { people } from './people';

/** What was changed of the site beside its settings, in order; never changed itself. */
export const siteEvents = pgTable('site_events', {
  number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  what: jsonb('what').notNull(),
  by: text('by')
    .notNull()
    .references(() => people.id),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
});

/** Tags that were merged into another: articles and old links may still name them. */
export const tagAliases = pgTable('tag_aliases', {
  slug: text('slug').primaryKey(),
  tag: text('tag')
    .notNull()
    .references(() => tags.slug),
});

/** Addresses of people who were merged into another. */
export const contributorAliases = pgTable('contributor_aliases', {
  slug: text('slug').primaryKey(),
  contributor: text('contributor')
    .notNull()
    .references(() => contributors.slug),
});

/** Every pair of names that somebody has or had: what credits say is looked up here. Kept by triggers. */
export const contributorNames = pgTable(
  'contributor_names',
  {
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    contributor: text('contributor')
      .notNull()
      .references(() => contributors.slug),
  },
  (table) => [primaryKey({ columns: [table.nameZh, table.nameEn] })],
);
