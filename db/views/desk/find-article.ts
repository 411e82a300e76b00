import { desc, eq } from 'drizzle-orm';
import { checkedHeads } from '@/db/checked-texts';
import { appDatabase } from '@/db/database';
import { articles, editions, media, sections } from '@/db/schema/articles';
import { liveEditions } from '@/db/schema/live';
import { people } from '@/db/schema/people';
import { publications } from '@/db/schema/release';
import { listMeantTags } from '@/db/tags';
import { listWaivers } from '@/db/waivers';
import type { Actor } from '@/domain/actor';
import { Stage } from '@/domain/article';
import { judge } from '@/domain/checks/bound-finding';
import { editionCounts } from '@/domain/checks/edition-counts';
import { may } from '@/domain/permissions';
import { articleStandings } from './article-standings';
import { findToldReaders } from './find-told-readers';
import { listRecord } from './list-record';

/** All that the page of one article says: facts, both texts, what readers see, and its record, the newest first. Null when there is none. */
export async function findArticle(who: Actor, id: string) {
  if (!may(who, 'see-desk')) return null;
  const [article] = await appDatabase()
    .select({
      id: articles.id,
      kind: articles.kind,
      tags: articles.tags,
      direction: articles.direction,
      stage: articles.stage,
      eventDate: articles.eventDate,
      embargo: articles.embargo,
      createdAt: articles.createdAt,
      section: { slug: sections.slug, nameZh: sections.nameZh, nameEn: sections.nameEn },
      begunBy: { nameZh: people.nameZh, nameEn: people.nameEn },
      lead: { id: media.id, width: media.width, height: media.height, widths: media.widths },
    })
    .from(articles)
    .innerJoin(sections, eq(sections.slug, articles.section))
    .innerJoin(people, eq(people.id, articles.createdBy))
    .leftJoin(media, eq(media.id, articles.leadMedia))
    .where(eq(articles.id, id));
  if (!article) return null;
  const [standings, texts, live, record, findings, tags, told] = await Promise.all([
    articleStandings([article]),
    listTexts(id),
    listLive(id),
    listRecord(id),
    countFindings(id),
    listMeantTags(appDatabase(), article.tags),
    findToldReaders(id),
  ]);
  const standing = standings.get(id);
  if (!standing) return null;
  return { ...article, ...standing, stage: Stage.parse(article.stage).at, tags, texts, live, record, findings, told };
}

/** What the checks say of both texts as they stand, as far as nobody has waived it. */
async function countFindings(articleId: string) {
  const checked = await checkedHeads(appDatabase(), articleId);
  const waivers = await listWaivers(appDatabase(), articleId);
  return editionCounts(judge(checked?.findings ?? [], { waivers, authorsOf: () => new Set() }));
}

function listTexts(articleId: string) {
  return appDatabase()
    .select({ locale: editions.locale, changedAt: editions.changedAt })
    .from(editions)
    .where(eq(editions.articleId, articleId));
}

function listLive(articleId: string) {
  return appDatabase()
    .select({ locale: liveEditions.locale, slug: liveEditions.slug, kind: liveEditions.kind, at: publications.at })
    .from(liveEditions)
    .innerJoin(publications, eq(publications.id, liveEditions.publicationId))
    .where(eq(liveEditions.articleId, articleId))
    .orderBy(desc(liveEditions.locale));
}
