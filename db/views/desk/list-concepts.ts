import { and, asc, desc, eq, exists, ilike, type SQL, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { conceptForms, concepts } from '@/db/schema/terms';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import type { ConceptKind } from '@/domain/terms/concept';

export const CONCEPTS_A_PAGE = 50;

/** `from` is the concept at the edge of the page before, or of the page after: the list goes on beyond it. */
export type ConceptsAsked = {
  search: string;
  kind: ConceptKind | null;
  locale: Locale;
  from: { id: string; going: 'on' | 'back' } | null;
};

export type ConceptRow = { id: string; kind: ConceptKind; zh: string; en: string };

export type ConceptPage = { rows: ConceptRow[]; more: boolean; earlier: boolean };

/** One page of the term base in the order of a language. Empty for somebody who has no place at the desk. */
export async function listConcepts(who: Actor, { search, kind, locale, from }: ConceptsAsked): Promise<ConceptPage> {
  if (!may(who, 'see-desk')) return { rows: [], more: false, earlier: false };
  const back = from?.going === 'back';
  const key = locale === 'zh' ? concepts.byZh : concepts.byEn;
  const order = back ? desc : asc;
  const found = await appDatabase()
    .select({ id: concepts.id, kind: concepts.kind, zh: approved('zh'), en: approved('en') })
    .from(concepts)
    .where(and(eq(concepts.retired, false), kind ? eq(concepts.kind, kind) : undefined, named(search), beyond(from, locale)))
    .orderBy(order(key), order(concepts.id))
    .limit(CONCEPTS_A_PAGE + 1);
  const page = found.slice(0, CONCEPTS_A_PAGE);
  const others = found.length > CONCEPTS_A_PAGE;
  if (back) return { rows: page.reverse(), more: true, earlier: others };
  return { rows: page, more: others, earlier: from !== null };
}

function approved(locale: Locale): SQL<string> {
  return sql<string>`coalesce((SELECT form.text FROM concept_forms AS form WHERE form.concept_id = ${concepts.id} AND form.locale = ${locale}
    AND form.status = 'approved' ORDER BY form.place LIMIT 1), '')`;
}

/** A concept that is gone from the list, or never was in it, begins the list anew. */
function beyond(from: ConceptsAsked['from'], locale: Locale): SQL | undefined {
  if (!from) return undefined;
  const key = locale === 'zh' ? concepts.byZh : concepts.byEn;
  const name = sql.raw(locale === 'zh' ? 'by_zh' : 'by_en');
  const edge = sql`(SELECT edge.${name}, edge.id FROM concepts AS edge WHERE edge.id = ${from.id})`;
  return from.going === 'on' ? sql`(${key}, ${concepts.id}) > ${edge}` : sql`(${key}, ${concepts.id}) < ${edge}`;
}

/** By a part of a form in either language; the index on characters and pairs of characters finds it, `ILIKE` makes it exact. */
function named(search: string): SQL | undefined {
  const words = search.trim();
  if (!words) return undefined;
  const form = and(
    eq(conceptForms.conceptId, concepts.id),
    sql`bigrams(${conceptForms.text}) @> bigrams(${words})`,
    ilike(conceptForms.text, `%${words.replace(/[\\%_]/g, '\\$&')}%`),
  );
  return exists(appDatabase().select({ one: sql`1` }).from(conceptForms).where(form));
}
