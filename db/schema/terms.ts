import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const KIND = { enum: ['person', 'institution', 'department', 'title', 'place', 'term'] } as const;
const LOCALE = { enum: ['zh', 'en'] } as const;
const STATUS = { enum: ['approved', 'allowed', 'forbidden'] } as const;

/** The term base as it is now. `by_zh` and `by_en` are what it is sorted by in each language: pinyin, and lower case. */
export const concepts = pgTable(
  'concepts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    version: integer('version').notNull(),
    kind: text('kind', KIND).notNull(),
    note: text('note').notNull().default(''),
    retired: boolean('retired').notNull().default(false),
    byZh: text('by_zh').notNull(),
    byEn: text('by_en').notNull(),
    changedAt: at('changed_at').notNull(),
  },
  (table) => [
    index('concepts_by_zh').on(table.byZh, table.id).where(sql`NOT retired`),
    index('concepts_by_en').on(table.byEn, table.id).where(sql`NOT retired`),
    index('concepts_of_kind_by_zh').on(table.kind, table.byZh, table.id).where(sql`NOT retired`),
    index('concepts_of_kind_by_en').on(table.kind, table.byEn, table.id).where(sql`NOT retired`),
  ],
);

/** The forms of the concepts that are in use, in their order. What a retired concept was called stands in its last revision. */
export const conceptForms = pgTable(
  'concept_forms',
  {
    conceptId: uuid('concept_id')
      .notNull()
      .references(() => concepts.id),
    place: smallint('place').notNull(),
    /** Repeats the kind of the concept: of a kind, two are never written the same way. */
    kind: text('kind', KIND).notNull(),
    locale: text('locale', LOCALE).notNull(),
    status: text('status', STATUS).notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conceptId, table.place] }),
    uniqueIndex('one_concept_by_an_approved_form').on(table.kind, table.locale, sql`lower(${table.text})`).where(sql`status = 'approved'`),
    check('forms_are_readable', sql`NOT is_blank(jsonb_build_object('type', 'paragraph', 'text', ${table.text}))`),
    index('concept_forms_by_text').using('gin', sql`bigrams(${table.text})`),
    index('concept_forms_by_key').using('gin', sql`name_keys(${table.text})`),
    index('concept_forms_by_letters').using('gin', sql`search_fold(${table.text}) gin_trgm_ops`),
  ],
);

/** Every state that a concept ever had, with who made it. `number` counts the changes of the whole term base. */
export const conceptRevisions = pgTable(
  'concept_revisions',
  {
    number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    conceptId: uuid('concept_id')
      .notNull()
      .references(() => concepts.id),
    version: integer('version').notNull(),
    kind: text('kind', KIND).notNull(),
    forms: jsonb('forms').notNull(),
    note: text('note').notNull(),
    retired: boolean('retired').notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
  },
  (table) => [unique('one_revision_per_concept_version').on(table.conceptId, table.version)],
);
