import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { articles, editions } from './articles';
import { checkSettings } from './checks';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The version of the article that the row made: the order in which people signed, withdrew and released. Set by a trigger. */
const articleVersion = () => integer('article_version').notNull().default(0);

/**
 * An edition frozen at one version of its log. `passages` is a list of {id, canonical, wrote: [person], from: [{id, fingerprint}]}:
 * the text itself (readers are served from `canonical`), who changed the passage since the revision before, and the earlier states
 * that its words come from. `outline` is generated from it: {id, fingerprint, blank} in order.
 */
export const revisions = pgTable(
  'revisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    /** Drawn by a trigger. */
    seq: integer('seq').notNull().default(0),
    version: integer('version').notNull(),
    fields: jsonb('fields').notNull(),
    passages: jsonb('passages').notNull(),
    outline: jsonb('outline').notNull().generatedAlwaysAs(sql`outline_of(passages)`),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [
    unique('revisions_in_order').on(table.editionId, table.seq),
    unique('one_revision_per_version').on(table.editionId, table.version),
  ],
);

/** One zh and one en revision, read and signed together. The hash over everything that readers get is computed by a trigger. */
export const pairs = pgTable(
  'pairs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    /** Drawn by a trigger. */
    seq: integer('seq').notNull().default(0),
    zhRevision: uuid('zh_revision').references(() => revisions.id),
    enRevision: uuid('en_revision').references(() => revisions.id),
    /** [{kind, zh: [passage id], en: [passage id], confirmedBy: person | null}] in reading order of the source. */
    links: jsonb('links').notNull(),
    facts: jsonb('facts').notNull(),
    policy: jsonb('policy').notNull(),
    hash: text('hash').notNull().default(''),
    frozenBy: text('frozen_by')
      .notNull()
      .references(() => people.id),
    frozenAt: at('frozen_at').notNull().defaultNow(),
  },
  (table) => [unique('pairs_in_order').on(table.articleId, table.seq)],
);

/**
 * A named person attests what was on the screen. `attested` for `language:*`: [{id, fingerprint}]; for `fidelity`: [{kind, zh: [{id,
 * fingerprint}], en: [{id, fingerprint}]}]; for `final` and `emergency`: null, since they bind the pair's hash.
 */
export const signOffs = pgTable(
  'sign_offs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    pairId: uuid('pair_id')
      .notNull()
      .references(() => pairs.id),
    kind: text('kind', { enum: ['language:zh', 'language:en', 'fidelity', 'final', 'emergency'] }).notNull(),
    signer: text('signer')
      .notNull()
      .references(() => people.id),
    pairHash: text('pair_hash').notNull(),
    attested: jsonb('attested'),
    note: text('note').notNull().default(''),
    articleVersion: articleVersion(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('sign_offs_by_article').on(table.articleId, table.kind)],
);

export const signOffWithdrawals = pgTable('sign_off_withdrawals', {
  signOffId: uuid('sign_off_id')
    .primaryKey()
    .references(() => signOffs.id),
  articleId: uuid('article_id')
    .notNull()
    .references(() => articles.id),
  by: text('by')
    .notNull()
    .references(() => people.id),
  reason: text('reason').notNull().default(''),
  articleVersion: articleVersion(),
  at: at('at').notNull().defaultNow(),
});

/** «Request changes»: the article goes back with these passages marked. */
export const changeRequests = pgTable(
  'change_requests',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    pairId: uuid('pair_id')
      .notNull()
      .references(() => pairs.id),
    by: text('by')
      .notNull()
      .references(() => people.id),
    reason: text('reason').notNull(),
    /** [{locale, id}] */
    passages: jsonb('passages').notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('change_requests_by_article').on(table.articleId)],
);

/**
 * What the checks said of a pair at the second of its release: {code, severity, values, zh: [fingerprint], en: [fingerprint], waiver: id |
 * null} for every finding. PostgreSQL can't read texts; it holds what was said to the waivers.
 */
export const pairChecks = pgTable(
  'pair_checks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    pairId: uuid('pair_id')
      .notNull()
      .references(() => pairs.id),
    /** The newsroom's version, the version of the settings, and which term base: what the findings depend on beside the texts. */
    engine: text('engine').notNull(),
    settings: integer('settings')
      .notNull()
      .references(() => checkSettings.version),
    terms: text('terms').notNull(),
    findings: jsonb('findings').notNull(),
    articleVersion: articleVersion(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('pair_checks_by_article').on(table.articleId)],
);

/** What readers get, from `at` until a withdrawal or a successor. `sign_offs` are all sign-offs that allowed it. */
export const publications = pgTable(
  'publications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    /** Drawn by a trigger. */
    seq: integer('seq').notNull().default(0),
    pairId: uuid('pair_id')
      .notNull()
      .references(() => pairs.id),
    signOffs: uuid('sign_offs').array().notNull(),
    /** Null only where it was released before there were checks. */
    checkId: uuid('check_id').references(() => pairChecks.id),
    /** What readers are told that this publication puts right in the one before, by language: {zh, en}. */
    correction: jsonb('correction'),
    articleVersion: articleVersion(),
    releasedBy: text('released_by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [
    unique('publications_in_order').on(table.articleId, table.seq),
    check('publications_name_their_check', sql`check_id IS NOT NULL`),
  ],
);

export const publicationWithdrawals = pgTable('publication_withdrawals', {
  publicationId: uuid('publication_id')
    .primaryKey()
    .references(() => publications.id),
  articleId: uuid('article_id')
    .notNull()
    .references(() => articles.id),
  by: text('by')
    .notNull()
    .references(() => people.id),
  /** What readers are told, by language: {zh, en}; empty strings for the plain notice. */
  notice: jsonb('notice').notNull(),
  articleVersion: articleVersion(),
  at: at('at').notNull().defaultNow(),
});

/** Every address that an article was ever published under, by language. Kept for good, so that old links lead on. */
export const addresses = pgTable(
  'addresses',
  {
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    slug: text('slug').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    since: at('since').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.locale, table.slug] }), index('addresses_by_article').on(table.articleId)],
);
