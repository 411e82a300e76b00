import { cache } from 'react';
import type { Card } from '@/components/reader/card';
import { findReaderFront } from '@/db/views/reader/find-reader-front';
import type { ReaderSection } from '@/db/views/reader/find-reader-site';
import type { Locale } from '@/domain/locale';
import { articleTopic, latestTopic, olderTopic, type Scope } from '@/domain/site/topics';
import { readerSite } from './reader-site';
import { toCard } from './to-card';

const LATEST = 4;
const IN_SECTION = 4;

/** A section with what the front page shows of it: never nothing. */
type FrontSection = ReaderSection & { cards: [Card, ...Card[]] };

export type FrontStories = {
  /** The newest article that has a picture, among the newest of all; null where nothing was published. */
  lead: Card | null;
  latest: Card[];
  sections: FrontSection[];
  topics: string[];
};

/** What the front page shows: one lead, the latest, and of every section the newest that are not among these. Nothing stands on it twice. */
export const frontStories = cache(async (locale: Locale): Promise<FrontStories> => {
  const above = 1 + LATEST;
  const [{ sections }, found] = await Promise.all([readerSite(), findReaderFront({ locale, latest: above, each: above + IN_SECTION })]);
  const lead = found.latest.find(({ picture }) => picture) ?? found.latest[0];
  const taken = new Set(found.latest.map(({ articleId }) => articleId));
  const shown = sections.flatMap((section): FrontSection[] => {
    const others = (found.bySection.get(section.slug) ?? []).filter(({ articleId }) => !taken.has(articleId));
    const [first, ...rest] = others.slice(0, IN_SECTION).map(toCard);
    return first ? [{ ...section, cards: [first, ...rest] }] : [];
  });
  const latest = found.latest.filter((card) => card !== lead).map(toCard);
  const cards = [...taken, ...shown.flatMap((section) => section.cards.map(({ articleId }) => articleId))];
  const scopes: Scope[] = ['all', ...sections.map(({ slug }): Scope => `section/${slug}`)];
  return {
    lead: lead ? toCard(lead) : null,
    latest,
    sections: shown,
    topics: [...scopes.flatMap((scope) => [latestTopic(scope, locale), olderTopic(scope, locale)]), ...cards.map(articleTopic)],
  };
});
