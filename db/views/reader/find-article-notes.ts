import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { CREDIT_ROLES } from '@/domain/article';
import type { Locale } from '@/domain/locale';

const ArticleNotes = z.object({
  tags: z.array(z.object({ slug: z.string(), name: z.string() })),
  credits: z.array(z.object({ role: z.enum(CREDIT_ROLES), name: z.string(), contributor: z.string().nullable() })),
  corrections: z.array(z.object({ at: z.coerce.date(), text: z.string() })),
});

/**
 * What stands around the text of a live article in one language: its tags; the people who are named for it, one by one, `contributor`
 * where a person has a page; and what was put right in it, the newest first.
 */
export type ArticleNotes = z.infer<typeof ArticleNotes>;

/** Nothing of anything for an article that is not live in this language. */
export async function findArticleNotes({ articleId, locale }: { articleId: string; locale: Locale }): Promise<ArticleNotes> {
  const rows = await readerDatabase().execute(sql`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('slug', tag.slug, 'name', CASE card.locale WHEN 'zh' THEN tag.name_zh ELSE tag.name_en END)
         ORDER BY chosen.place), '[]')
       FROM unnest(card.tags) WITH ORDINALITY AS chosen(slug, place) JOIN tags AS tag USING (slug)) AS tags,
      (SELECT coalesce(json_agg(json_build_object('role', credit.role, 'name', credit.name, 'contributor', credit.contributor)
         ORDER BY credit.place), '[]')
       FROM reader_credits AS credit WHERE credit.article_id = card.article_id AND credit.locale = card.locale) AS credits,
      (SELECT coalesce(json_agg(json_build_object('at', correction.at, 'text', CASE card.locale WHEN 'zh' THEN correction.zh ELSE correction.en END)
         ORDER BY correction.seq DESC), '[]')
       FROM reader_corrections AS correction WHERE correction.article_id = card.article_id) AS corrections
    FROM reader_cards AS card WHERE card.article_id = ${articleId} AND card.locale = ${locale}`);
  return rows[0] ? ArticleNotes.parse(rows[0]) : { tags: [], credits: [], corrections: [] };
}
