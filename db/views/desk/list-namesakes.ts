import { and, eq, ne, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { conceptForms } from '@/db/schema/terms';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import type { ConceptKind, FormStatus } from '@/domain/terms/concept';

export type Namesake = { id: string; kind: ConceptKind; status: FormStatus; zh: string; en: string };

const MOST = 5;

/** Concepts that have a form written like this, but for capitals. `except` is the concept that asks. */
export async function listNamesakes(
  who: Actor,
  { text, locale, except }: { text: string; locale: Locale; except: string | null },
): Promise<Namesake[]> {
  if (!may(who, 'see-desk')) return [];
  const approved = (of: Locale) =>
    sql<string>`coalesce((SELECT form.text FROM concept_forms AS form WHERE form.concept_id = ${conceptForms.conceptId} AND form.locale = ${of}
      AND form.status = 'approved' ORDER BY form.place LIMIT 1), '')`;
  return appDatabase()
    .select({ id: conceptForms.conceptId, kind: conceptForms.kind, status: conceptForms.status, zh: approved('zh'), en: approved('en') })
    .from(conceptForms)
    .where(
      and(
        eq(conceptForms.locale, locale),
        // The index on pairs of characters finds it; the letters make it exact.
        sql`bigrams(${conceptForms.text}) @> bigrams(${text})`,
        sql`lower(${conceptForms.text}) = lower(${text})`,
        except ? ne(conceptForms.conceptId, except) : undefined,
      ),
    )
    .limit(MOST);
}
