import { eq, inArray } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { listLinksByArticle } from '@/db/links';
import { editions } from '@/db/schema/articles';
import { liveEditions } from '@/db/schema/live';
import { publications, revisions } from '@/db/schema/release';
import { Stage } from '@/domain/article';
import { type Couplet, couplet } from '@/domain/couplet';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { Outline } from '@/domain/pair/outline';
import { type Shown, type Standing, standing } from '@/domain/standing';

type Article = { id: string; direction: Direction; stage: unknown };

export type ArticleStanding = { titles: Record<Locale, string>; couplet: Couplet; shown: Record<Locale, Shown>; standing: Standing };

/** How these articles stand, from their texts, links and publications, in four queries however many they are. */
export async function articleStandings(listed: readonly Article[]): Promise<Map<string, ArticleStanding>> {
  if (listed.length === 0) return new Map();
  const ids = listed.map(({ id }) => id);
  const [texts, links, live, published] = await Promise.all([
    listTexts(ids),
    listLinksByArticle(appDatabase(), ids),
    listLiveVersions(ids),
    listPublished(ids),
  ]);
  return new Map(
    listed.map(({ id, direction, stage }) => {
      const text = (locale: Locale) => texts.find((edition) => edition.articleId === id && edition.locale === locale);
      const shownIn = (locale: Locale): Shown => {
        const seen = live.find((edition) => edition.articleId === id && edition.locale === locale);
        if (!seen) return 'none';
        return seen.version === text(locale)?.version ? 'now' : 'older';
      };
      const outlines = { zh: Outline.parse(text('zh')?.outline ?? []), en: Outline.parse(text('en')?.outline ?? []) };
      const shown = { zh: shownIn('zh'), en: shownIn('en') };
      const unchanged = { zh: shown.zh === 'now', en: shown.en === 'now' };
      const lines = couplet({ direction, outlines, links: links.get(id) ?? [], unchanged });
      const withdrawn = published.has(id);
      return [
        id,
        {
          titles: { zh: text('zh')?.title ?? '', en: text('en')?.title ?? '' },
          couplet: lines,
          shown,
          standing: standing({ stage: Stage.parse(stage).at, couplet: lines, shown, withdrawn }),
        },
      ];
    }),
  );
}

function listTexts(ids: string[]) {
  return appDatabase()
    .select({
      articleId: editions.articleId,
      locale: editions.locale,
      version: editions.version,
      title: editions.title,
      outline: editions.outline,
    })
    .from(editions)
    .where(inArray(editions.articleId, ids));
}

function listLiveVersions(ids: string[]) {
  return appDatabase()
    .select({ articleId: liveEditions.articleId, locale: liveEditions.locale, version: revisions.version })
    .from(liveEditions)
    .innerJoin(revisions, eq(revisions.id, liveEditions.revisionId))
    .where(inArray(liveEditions.articleId, ids));
}

/** The articles that were ever published: with nothing live they are withdrawn. */
async function listPublished(ids: string[]): Promise<Set<string>> {
  const found = await appDatabase()
    .selectDistinct({ articleId: publications.articleId })
    .from(publications)
    .where(inArray(publications.articleId, ids));
  return new Set(found.map(({ articleId }) => articleId));
}
