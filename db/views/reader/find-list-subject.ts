import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { ListPlace } from '@/domain/site/list-place';
import { Words } from './words';

/** What a list is about: a section, a tag, a person. `about` may be empty. */
const ListSubject = z.object({ name: Words, about: Words });
export type ListSubject = z.infer<typeof ListSubject>;

/** Null where nobody has heard of it, and for lists that are about nothing but time. */
export async function findListSubject(place: ListPlace): Promise<ListSubject | null> {
  const subject = subjectOf(place);
  if (!subject) return null;
  const rows = await readerDatabase().execute(sql`
    SELECT jsonb_build_object('zh', name_zh, 'en', name_en) AS name, jsonb_build_object('zh', about_zh, 'en', about_en) AS about
    FROM (${subject}) AS subject`);
  return rows[0] ? ListSubject.parse(rows[0]) : null;
}

function subjectOf(place: ListPlace): SQL | null {
  switch (place.at) {
    case 'section':
      return sql`SELECT name_zh, name_en, about_zh, about_en FROM sections WHERE slug = ${place.slug}`;
    case 'tag':
      return sql`SELECT name_zh, name_en, '' AS about_zh, '' AS about_en FROM tags WHERE slug = ${place.slug}`;
    case 'person':
      return sql`SELECT name_zh, name_en, about_zh, about_en FROM reader_contributors WHERE slug = ${place.slug}`;
    default:
      return null;
  }
}
