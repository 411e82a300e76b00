import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES, type Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { type Presence, presentIn } from '@/domain/site/presence';
import { listReaderMonths } from './list-reader-months';

const Listed = z.object({ at: z.enum(['section', 'tag', 'person']), slug: z.string(), live: z.array(z.enum(LOCALES)) });
const Page = z.object({ zh: z.string().nullable(), en: z.string().nullable(), publishedAt: z.coerce.date() });

/** A place that is no article: where it stands, and when it was last published where somebody publishes it. */
export type SitePlace = { presence: Presence; changedAt: Date | null };

/** Every section, tag, person, month and editable page that readers can open where it shows its newest. */
export async function listSitePlaces(): Promise<SitePlace[]> {
  const database = readerDatabase();
  const [sections, named, zh, en, pages] = await Promise.all([
    database.execute(sql`SELECT 'section' AS at, slug, ARRAY['zh', 'en'] AS live FROM sections ORDER BY position, slug`),
    database.execute(sql`
      SELECT at, slug, live FROM (
        SELECT at, slug, ARRAY(SELECT language FROM unnest(ARRAY['zh', 'en']) AS language WHERE EXISTS (
          SELECT FROM reader_listings AS listing WHERE listing.list = named.at || '/' || named.slug AND listing.locale = language)) AS live
        FROM (SELECT 'tag' AS at, slug FROM tags UNION ALL SELECT 'person', slug FROM reader_contributors) AS named
      ) AS listed WHERE cardinality(live) > 0 ORDER BY at, slug`),
    listReaderMonths('zh'),
    listReaderMonths('en'),
    database.execute(sql`
      SELECT max(slug) FILTER (WHERE locale = 'zh') AS zh, max(slug) FILTER (WHERE locale = 'en') AS en, max(published_at) AS "publishedAt"
      FROM reader_cards WHERE kind = 'page' GROUP BY article_id ORDER BY min(first_published_at), article_id`),
  ]);
  const months = [...new Set([...zh, ...en])].toSorted();
  return [...[...sections, ...named].map(listedPlace), ...months.map((month) => monthPlace(month, { zh, en })), ...pages.map(pagePlace)];
}

function listedPlace(row: unknown): SitePlace {
  const { at, slug, live } = Listed.parse(row);
  return { presence: presentIn(live, { at, slug }), changedAt: null };
}

function monthPlace(month: string, live: Record<Locale, readonly string[]>): SitePlace {
  const languages = LOCALES.filter((locale) => live[locale].includes(month));
  return { presence: presentIn(languages, { at: 'month', month }), changedAt: null };
}

function pagePlace(row: unknown): SitePlace {
  const { zh, en, publishedAt } = Page.parse(row);
  const at = 'page';
  const presence = { zh: zh === null ? null : pathOf('zh', { at, slug: zh }), en: en === null ? null : pathOf('en', { at, slug: en }) };
  return { presence, changedAt: publishedAt };
}
