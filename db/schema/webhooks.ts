import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Programs of others that are told what was published, corrected or withdrawn. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    address: text('address').notNull(),
    events: text('events').array().notNull(),
    /** What deliveries are signed with: `whsec_` and a key in Base64. */
    secret: text('secret').notNull(),
    active: boolean('active').notNull().default(true),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull().defaultNow(),
  },
  () => [check('webhooks_are_told_of_something', sql`events <> '{}' AND events <@ ARRAY['published', 'corrected', 'withdrawn']`)],
);

/** What is to be told to whom, written by triggers in the transaction in which it happened, and how often it was tried. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    event: text('event', { enum: ['published', 'corrected', 'withdrawn'] }).notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    /** {articleId, kind, publication, at, zh: {path, title} | null, en, correction: {zh, en} | null, notice: {zh, en} | null} */
    told: jsonb('told').notNull(),
    madeAt: at('made_at').notNull().defaultNow(),
    tries: integer('tries').notNull().default(0),
    /** When it is due; null once it arrived or was given up. */
    nextAt: at('next_at').defaultNow(),
    arrivedAt: at('arrived_at'),
    /** What became of the last try: an HTTP status, or why there was none. */
    lastStatus: integer('last_status'),
    lastFault: text('last_fault'),
  },
  (table) => [
    index('webhook_deliveries_due').on(table.nextAt).where(sql`next_at IS NOT NULL`),
    index('webhook_deliveries_by_webhook').on(table.webhookId, table.madeAt.desc()),
  ],
);
