import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { people } from './people';
import { publications, revisions } from './release';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What is live, one row per article and language, kept by triggers alone from publications and their withdrawals. */
export const liveEditions = pgTable(
  'live_editions',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    slug: text('slug').notNull(),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publications.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    section: text('section').notNull(),
    eventDate: date('event_date', { mode: 'string' }),
    leadMedia: uuid('lead_media'),
    title: text('title').notNull(),
    standfirst: text('standfirst').notNull(),
    kind: text('kind', { enum: ['news', 'page'] })
      .notNull()
      .default('news'),
    tags: text('tags').array().notNull().default(sql`'{}'::text[]`),
    firstPublishedAt: at('first_published_at').notNull(),
    publishedAt: at('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.locale] }),
    unique('one_live_edition_per_address').on(table.locale, table.slug),
    index('live_editions_by_time').on(table.locale, table.firstPublishedAt.desc(), table.articleId),
    index('live_news').on(table.locale, table.firstPublishedAt, table.articleId).where(sql`kind = 'news'`),
    index('live_news_of_section').on(table.locale, table.section, table.firstPublishedAt, table.articleId).where(sql`kind = 'news'`),
    index('live_editions_by_tag').using('gin', table.tags),
  ],
);

/** People as readers know them, by both names: an author or translator has one page for both languages. */
export const contributors = pgTable(
  'contributors',
  {
    slug: text('slug').primaryKey(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    aboutZh: text('about_zh').notNull().default(''),
    aboutEn: text('about_en').notNull().default(''),
  },
  (table) => [
    index('contributors_by_zh').on(table.nameZh),
    index('contributors_by_en').on(table.nameEn),
    index('contributors_by_key').using('gin', sql`(name_keys(${table.nameZh}) || name_keys(${table.nameEn}))`),
    index('contributors_by_letters').using('gin', sql`search_fold(${table.nameZh} || ' ' || ${table.nameEn}) gin_trgm_ops`),
  ],
);

/** Who is credited for what is live, one row a name, kept by triggers alone. `contributor` where the name is known to be somebody's. */
export const liveCredits = pgTable(
  'live_credits',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    place: integer('place').notNull(),
    role: text('role').notNull(),
    name: text('name').notNull(),
    contributor: text('contributor').references(() => contributors.slug),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.locale, table.place] }),
    index('live_credits_by_contributor').on(table.contributor, table.locale),
  ],
);

/**
 * The lists of tags and people, `tag/night` or `person/zhou-lan`, one row an article and language, kept by triggers alone from what is live
 * and who is credited: such a list is counted and cut by its index, however long it is. Editable pages stand in none.
 */
export const liveListings = pgTable(
  'live_listings',
  {
    list: text('list').notNull(),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    firstPublishedAt: at('first_published_at').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
  },
  (table) => [
    primaryKey({ columns: [table.list, table.locale, table.firstPublishedAt, table.articleId] }),
    index('live_listings_by_article').on(table.articleId, table.locale),
  ],
);

/** A publisher tells the readers of a publication that it is being revised. The next publication ends that by itself. */
export const revisionNotices = pgTable(
  'revision_notices',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publications.id),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('revision_notices_by_publication').on(table.publicationId)],
);

export const revisionNoticeEnds = pgTable('revision_notice_ends', {
  noticeId: uuid('notice_id')
    .primaryKey()
    .references(() => revisionNotices.id),
  by: text('by')
    .notNull()
    .references(() => people.id),
  at: at('at').notNull().defaultNow(),
});

/** The pictures of what is live, kept by triggers alone: whatever stands in no live text and is no lead is nobody's but the desk's. */
export const liveMedia = pgTable(
  'live_media',
  {
    articleId: uuid('article_id').notNull(),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    media: uuid('media').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.locale, table.media] }), index('live_media_by_picture').on(table.media)],
);
