import { customType, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** How each Han character is read, the most usual first. Written by migrations alone. */
export const hanReadings = pgTable('han_readings', { han: text('han').primaryKey(), readings: text('readings').array().notNull() });

/**
 * What the articles that are live are found by, one row an article, kept by triggers alone from publications and their withdrawals.
 * `words` are those of both languages and what can be narrowed down to; `heading` those above the text, by their weight.
 */
export const searchArticles = pgTable(
  'search_articles',
  {
    articleId: uuid('article_id').primaryKey(),
    kind: text('kind', { enum: ['news', 'page'] }).notNull(),
    section: text('section').notNull(),
    tags: text('tags').array().notNull(),
    locales: text('locales').array().notNull(),
    firstPublishedAt: timestamp('first_published_at', { withTimezone: true, mode: 'date' }).notNull(),
    /** By the clock of the newsroom. */
    year: integer('year').notNull(),
    words: tsvector('words').notNull(),
    heading: tsvector('heading').notNull(),
  },
  (table) => [
    index('search_articles_by_word').using('gin', table.words).with({ fastupdate: 'off' }),
    index('search_articles_by_year').on(table.year),
    index('search_articles_by_time').on(table.firstPublishedAt),
  ],
);

/** The texts in which what was found is shown, one row an edition. */
export const searchTexts = pgTable(
  'search_texts',
  {
    articleId: uuid('article_id').notNull(),
    locale: text('locale', { enum: ['zh', 'en'] }).notNull(),
    title: text('title').notNull(),
    standfirst: text('standfirst').notNull(),
    names: text('names').notNull(),
    body: text('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.locale] })],
);

/** English words that ever stood above an article, for those who spell them otherwise. Whether readers may be told is asked each time. */
export const searchVocabulary = pgTable('search_vocabulary', { word: text('word').primaryKey() }, (table) => [
  index('search_vocabulary_by_letters').using('gin', table.word.op('gin_trgm_ops')),
]);
