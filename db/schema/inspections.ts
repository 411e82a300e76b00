import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { people } from './people';
import { publications } from './release';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/**
 * One reading of everything that is online. `worker` is the process that took it on; `seen_at` moves on while that is at work, so that
 * one whose process died is known for broken off. The counts are those so far; `links_left` were not opened for want of time. `by` is
 * null for the operator's.
 */
export const inspections = pgTable(
  'inspections',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    by: text('by').references(() => people.id),
    startedAt: at('started_at').notNull(),
    seenAt: at('seen_at').notNull(),
    finishedAt: at('finished_at'),
    brokenOffAt: at('broken_off_at'),
    worker: uuid('worker'),
    articles: integer('articles').notNull().default(0),
    links: integer('links').notNull().default(0),
    linksLeft: integer('links_left').notNull().default(0),
  },
  (table) => [index('inspections_by_time').on(table.startedAt)],
);

/** What an inspection found. `key` is the same for the same finding in the next one: code, steady values and the words it points at. */
export const inspectionFindings = pgTable(
  'inspection_findings',
  {
    number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    inspectionId: uuid('inspection_id')
      .notNull()
      .references(() => inspections.id),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publications.id),
    code: text('code').notNull(),
    severity: text('severity', { enum: ['block', 'look', 'style'] }).notNull(),
    values: jsonb('values').notNull(),
    zhQuote: text('zh_quote'),
    enQuote: text('en_quote'),
    key: text('key').notNull(),
  },
  (table) => [
    index('inspection_findings_in_order').on(table.inspectionId, table.number),
    index('inspection_findings_by_article').on(table.inspectionId, table.articleId),
    index('inspection_findings_by_code').on(table.inspectionId, table.code),
  ],
);

/** What somebody has to do for an article after an inspection: at most one open task an article. */
export const tasks = pgTable(
  'tasks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    assignee: text('assignee')
      .notNull()
      .references(() => people.id),
    inspectionId: uuid('inspection_id')
      .notNull()
      .references(() => inspections.id),
    findings: integer('findings').notNull(),
    madeAt: at('made_at').notNull(),
    doneAt: at('done_at'),
    /** Null while it is open, and where a later inspection found nothing left to do. */
    doneBy: text('done_by').references(() => people.id),
  },
  (table) => [
    uniqueIndex('one_open_task_per_article').on(table.articleId).where(sql`${table.doneAt} IS NULL`),
    index('tasks_by_assignee').on(table.assignee, table.madeAt).where(sql`${table.doneAt} IS NULL`),
  ],
);
