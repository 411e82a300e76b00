import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { Facts, Fields } from '@/domain/article';
import type { LivePair } from '@/domain/inspection/live-pair';
import { FrozenLink } from '@/domain/review/pair';
import { appDatabase } from './database';
import { articles } from './schema/articles';
import { liveEditions } from './schema/live';
import { addresses, pairs, publications, revisions } from './schema/release';

const Passages = z.array(z.object({ id: z.string(), canonical: z.string() }));
const Links = z.array(FrozenLink);

/** What readers have, article by article in the order of ids: the next `most` after one, with the texts of both languages. */
export async function listLivePairs({ after, most }: { after: string | null; most: number }): Promise<LivePair[]> {
  const live = appDatabase()
    .selectDistinctOn([liveEditions.articleId], {
      articleId: liveEditions.articleId,
      publicationId: liveEditions.publicationId,
      publishedAt: liveEditions.publishedAt,
    })
    .from(liveEditions)
    .where(after === null ? sql`true` : gt(liveEditions.articleId, after))
    .orderBy(asc(liveEditions.articleId))
    .limit(most)
    .as('live');
  const [zh, en] = [alias(revisions, 'zh'), alias(revisions, 'en')];
  const rows = await appDatabase()
    .select({
      articleId: live.articleId,
      publicationId: live.publicationId,
      publishedAt: live.publishedAt,
      owner: articles.createdBy,
      links: pairs.links,
      facts: pairs.facts,
      zhPassages: zh.passages,
      zhFields: zh.fields,
      enPassages: en.passages,
      enFields: en.fields,
    })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(pairs, eq(pairs.id, publications.pairId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .leftJoin(zh, eq(zh.id, pairs.zhRevision))
    .leftJoin(en, eq(en.id, pairs.enRevision))
    .orderBy(asc(live.articleId));
  return rows.map(({ links, facts, zhPassages, zhFields, enPassages, enFields, ...row }) => ({
    ...row,
    links: Links.parse(links),
    facts: Facts.parse(facts),
    texts: { zh: textOf(zhPassages, zhFields), en: textOf(enPassages, enFields) },
  }));
}

function textOf(passages: unknown, fields: unknown): LivePair['texts']['zh'] {
  return passages === null ? null : { passages: Passages.parse(passages), fields: Fields.parse(fields) };
}

/** The path of everything that is live, as readers type it, under each address that it ever had: old ones lead on. */
export async function listLivePaths(): Promise<Set<string>> {
  const isLive = and(eq(addresses.articleId, liveEditions.articleId), eq(addresses.locale, liveEditions.locale));
  const rows = await appDatabase()
    .select({ locale: addresses.locale, slug: addresses.slug })
    .from(addresses)
    .innerJoin(liveEditions, isLive);
  return new Set(rows.map(({ locale, slug }) => `/${locale}/news/${slug}`));
}
