import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const sections = pgTable('sections', {
  slug: text('slug').primaryKey(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  position: integer('position').notNull().default(0),
  /** What readers are told of the section; may be empty. */
  aboutZh: text('about_zh').notNull().default(''),
  aboutEn: text('about_en').notNull().default(''),
});

/** What articles are about, beside their section. */
export const tags = pgTable(
  'tags',
  {
    slug: text('slug').primaryKey(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
  },
  (table) => [index('tags_by_key').using('gin', sql`(name_keys(${table.nameZh}) || name_keys(${table.nameEn}))`)],
);

/** Pictures. The files stand in the media folder under the id; a row is never changed. */
export const media = pgTable('media', {
  id: uuid('id').primaryKey().defaultRandom(),
  sha256: text('sha256').notNull().unique(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  /** Widths in pixels for which a WebP variant exists, ascending. */
  widths: integer('widths').array().notNull(),
  originalName: text('original_name').notNull(),
  uploadedBy: text('uploaded_by')
    .notNull()
    .references(() => people.id),
  at: at('at').notNull().defaultNow(),
});

/**
 * One story. `version` is bumped by an UPDATE in every transaction that signs, withdraws or releases, so that two of them never pass
 * each other; triggers do it, whoever writes.
 */
export const articles = pgTable(
  'articles',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    version: integer('version').notNull().default(0),
    kind: text('kind', { enum: ['news', 'page'] })
      .notNull()
      .default('news'),
    direction: text('direction', { enum: ['zh-en', 'en-zh'] }).notNull(),
    section: text('section')
      .notNull()
      .references(() => sections.slug),
    eventDate: date('event_date', { mode: 'string' }),
    /** Before this moment nothing of the article goes live. */
    embargo: at('embargo'),
    leadMedia: uuid('lead_media').references(() => media.id),
    /** Slugs of tags, in order. */
    tags: text('tags').array().notNull().default(sql`'{}'::text[]`),
    stage: jsonb('stage').notNull().default(sql`'{"at":"drafting"}'::jsonb`),
    policy: jsonb('policy').notNull().default(sql`'{"review":"standard","release":{"mode":"together"}}'::jsonb`),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: at('created_at').notNull().defaultNow(),
    changedAt: at('changed_at').notNull().defaultNow(),
  },
  (table) => [
    check('articles_are_held_in_our_time', sql`embargo >= '2000-01-01' AND embargo < '2100-01-02'`),
    index('articles_by_change').on(table.changedAt.desc(), table.id),
    index('articles_by_stage').on(sql`(${table.stage} ->> 'at')`, table.changedAt.desc(), table.id),
  ],
);

/**
 * One language's text of an article at the head of its log. `outline` repeats the head's passages ({id, type, fingerprint, blank} in
 * order) and `title` its title, written in the transaction that appends, so that lists need no document.
 */
export const editions = pgTable(
  'editions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    version: integer('version').notNull().default(0),
    title: text('title').notNull().default(''),
    outline: jsonb('outline').notNull(),
    changedAt: at('changed_at').notNull().defaultNow(),
  },
  (table) => [
    unique('one_edition_per_language').on(table.articleId, table.locale),
    index('editions_by_title').using('gin', sql`bigrams(${table.title})`),
  ],
);

/** The log. A batch leads from `version_to - n` to `version_to`; batches of the authority have neither author nor client. */
export const editionBatches = pgTable(
  'edition_batches',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    versionTo: integer('version_to').notNull(),
    n: smallint('n').notNull(),
    steps: jsonb('steps').notNull(),
    clientId: text('client_id'),
    seq: integer('seq'),
    authorId: text('author_id').references(() => people.id),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.versionTo] }),
    unique('one_batch_per_client_and_seq').on(table.clientId, table.seq),
  ],
);

/** Documents at versions of the log, from which the rest is replayed. Version 0 is the document that the edition began with. */
export const editionCheckpoints = pgTable(
  'edition_checkpoints',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    version: integer('version').notNull(),
    doc: jsonb('doc').notNull(),
  },
  (table) => [primaryKey({ columns: [table.editionId, table.version] })],
);

/**
 * Which passages render which. `kind` «renders» has both sides, «left-out» only the source's, «added» only the target's. A confirmed
 * link keeps the fingerprints of both sides as they were when the person confirmed it: arrays parallel to the ids.
 */
export const links = pgTable(
  'links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    kind: text('kind', { enum: ['renders', 'added', 'left-out'] }).notNull(),
    zh: text('zh').array().notNull(),
    en: text('en').array().notNull(),
    confirmedBy: text('confirmed_by').references(() => people.id),
    confirmedAt: at('confirmed_at'),
    zhSeen: text('zh_seen').array(),
    enSeen: text('en_seen').array(),
  },
  (table) => [
    index('links_by_article').on(table.articleId),
    check(
      'a_confirmed_link_names_what_was_seen',
      sql`(confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_by IS NULL) = (zh_seen IS NULL) AND (confirmed_by IS NULL) = (en_seen IS NULL)`,
    ),
  ],
);

/** What a confirmed source passage said, so that «changed since it was translated» can be shown word by word. */
export const linkReadings = pgTable(
  'link_readings',
  {
    linkId: uuid('link_id')
      .notNull()
      .references(() => links.id, { onDelete: 'cascade' }),
    passageId: text('passage_id').notNull(),
    canonical: text('canonical').notNull(),
  },
  (table) => [primaryKey({ columns: [table.linkId, table.passageId] })],
);

/** The record of an article, chained by hashes that a trigger computes. */
export const events = pgTable(
  'events',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    /** Drawn by a trigger, like both hashes. */
    seq: integer('seq').notNull().default(0),
    at: at('at').notNull(),
    who: text('who').references(() => people.id),
    what: jsonb('what').notNull(),
    previous: text('previous').notNull().default(''),
    hash: text('hash').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.seq] }), index('events_by_person').on(table.who, table.articleId)],
);

/**
 * What readers see changed, in the order of its release; the page stores follow this list. `addresses` are pages that somebody will ask
 * for at once; every page that depends on one of the `topics` (domain/site/topics) is no longer true, and with `*` none is.
 */
export const readerChanges = pgTable('reader_changes', {
  number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  articleId: uuid('article_id').references(() => articles.id),
  addresses: text('addresses').array().notNull(),
  topics: text('topics').array().notNull().default(sql`'{}'::text[]`),
  at: at('at').notNull().defaultNow(),
});
