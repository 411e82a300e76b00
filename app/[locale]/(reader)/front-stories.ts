import { cache } from 'react';
import type { Card } from '@/components/reader/card';
import { findReaderFront } from '@/db/views/reader/find-reader-front';
import type { ReaderSection } from '@/db/views/reader/find-reader-site';
import type { Locale } from '@/domain/locale';
import { arrangeFront } from '@/domain/site/arrange-front';
import { articleTopic, latestTopic, olderTopic, type Scope } from '@/domain/site/topics';
import { readerSite } from './reader-site';
import { toCard } from './to-card';

const SIZES = { latest: 4, inSection: 4 } as const;

/** A section with what the front page shows of it: never nothing. */
type FrontSection = ReaderSection & { cards: [Card, ...Card[]] };

/** The lead is null where nothing was published. */
export type FrontStories = { lead: Card | null; latest: Card[]; sections: FrontSection[]; topics: string[] };

/** What the front page shows, and what it depends on. */
export const frontStories = cache(async (locale: Locale): Promise<FrontStories> => {
  const { sections } = await readerSite();
  const above = 1 + SIZES.latest;
  const found = await findReaderFront({ locale, latest: above + sections.length, each: above + SIZES.inSection });
  const { lead, latest, bySection } = arrangeFront({ newest: found.latest, bySection: found.bySection }, SIZES);
  const shown = sections.flatMap((section): FrontSection[] => {
    const [first, ...rest] = (bySection.get(section.slug) ?? []).map(toCard);
    return first ? [{ ...section, cards: [first, ...rest] }] : [];
  });
  const cards = [...(lead ? [lead] : []), ...latest, ...shown.flatMap((section) => section.cards)];
  const scopes: Scope[] = ['all', ...sections.map(({ slug }): Scope => `section/${slug}`)];
  const lists = scopes.flatMap((scope) => [latestTopic(scope, locale), olderTopic(scope, locale)]);
  return {
    lead: lead && toCard(lead),
    latest: latest.map(toCard),
    sections: shown,
    topics: [...lists, ...cards.map(({ articleId }) => articleTopic(articleId))],
  };
});
