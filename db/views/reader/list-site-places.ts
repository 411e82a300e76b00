import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { type Presence, presentIn } from '@/domain/site/presence';
import { ZONE } from './from-list';

const Listed = z.object({ at: z.enum(['section', 'tag', 'person', 'month']), slug: z.string(), live: z.array(z.enum(LOCALES)) });
const Page = z.object({ zh: z.string().nullable(), en: z.string().nullable(), publishedAt: z.coerce.date() });

/** A place that is no article: where it stands, and when it was last published where somebody publishes it. */
export type SitePlace = { presence: Presence; changedAt: Date | null };

/** Every section, tag, person, month and editable page that readers can open where it shows its newest. */
export async function listSitePlaces(): Promise<SitePlace[]> {
  const database = readerDatabase();
  const [listed, pages] = await Promise.all([
    database.execute(sql`
      SELECT 'section' AS at, slug, ARRAY['zh', 'en'] AS live FROM sections
      UNION ALL
      SELECT split_part(list, '/', 1), split_part(list, '/', 2), array_agg(DISTINCT locale) FROM reader_listings GROUP BY list
      UNION ALL
      SELECT 'month', to_char(card.first_published_at AT TIME ZONE ${ZONE}, 'YYYY-MM') AS month, array_agg(DISTINCT card.locale)
        FROM reader_cards AS card WHERE card.kind = 'news' GROUP BY month
      ORDER BY at, slug`),
    database.execute(sql`
      SELECT max(slug) FILTER (WHERE locale = 'zh') AS zh, max(slug) FILTER (WHERE locale = 'en') AS en, max(published_at) AS "publishedAt"
      FROM reader_cards WHERE kind = 'page' GROUP BY article_id ORDER BY min(first_published_at), article_id`),
  ]);
  return [...listed.map(listedPlace), ...pages.map(pagePlace)];
}

function listedPlace(row: unknown): SitePlace {
  const { at, slug, live } = Listed.parse(row);
  return { presence: presentIn(live, at === 'month' ? { at, month: slug } : { at, slug }), changedAt: null };
}

function pagePlace(row: unknown): SitePlace {
  const { zh, en, publishedAt } = Page.parse(row);
  const at = 'page';
  const presence = { zh: zh === null ? null : pathOf('zh', { at, slug: zh }), en: en === null ? null : pathOf('en', { at, slug: en }) };
  return { presence, changedAt: publishedAt };
}
