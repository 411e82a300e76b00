import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { articles, editions } from '@/db/schema/articles';
import type { Actor } from '@/domain/actor';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { LinkState } from '@/domain/pair/link-state';
import { Outline } from '@/domain/pair/outline';
import { may } from '@/domain/permissions';
import { type OpenedEdition, openEdition } from './edition';
import { findLinkState } from './find-link-state';

/** An article as its translation desk opens it. `mayLink`: confirm, join, part and mark; the target says whether its words may be changed. */
export type Translation = {
  articleId: string;
  direction: Direction;
  /** The day that the article is about, as an ISO date. */
  day: string | null;
  source: OpenedEdition;
  target: OpenedEdition;
  links: LinkState;
  mayLink: boolean;
  /** The title of the source. */
  title: string;
  /** The source has no words yet. */
  isEmpty: boolean;
};

/** Null when there is no such article, or one of its texts has not been begun. */
export async function findTranslation(who: Actor, articleId: string): Promise<Translation | null> {
  const texts = await appDatabase()
    .select({
      editionId: editions.id,
      locale: editions.locale,
      title: editions.title,
      outline: editions.outline,
      direction: articles.direction,
      day: articles.eventDate,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(editions.articleId, articleId));
  const direction = texts[0]?.direction;
  const open = async (locale: 'zh' | 'en') => {
    const editionId = texts.find((text) => text.locale === locale)?.editionId;
    const opened = editionId ? await openEdition(who, { editionId, version: null }) : null;
    // ProseMirror's attributes have no prototype, and a page takes plain objects only.
    return opened?.ok ? { ...opened.value, doc: structuredClone(opened.value.doc) } : null;
  };
  if (!direction) return null;
  const [source, target, links] = await Promise.all([open(sourceOf(direction)), open(targetOf(direction)), findLinkState(who, articleId)]);
  if (!source || !target || !links) return null;
  const text = texts.find(({ locale }) => locale === source.locale);
  const isEmpty = Outline.parse(text?.outline ?? []).every(({ blank }) => blank);
  return {
    articleId,
    direction,
    day: text?.day ?? null,
    source,
    target,
    links,
    mayLink: may(who, 'link-passages', { direction }),
    title: text?.title ?? '',
    isEmpty,
  };
}
