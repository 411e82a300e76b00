import { newsroomUrl } from '@/app/newsroom-url';
import { htmlLang } from '@/components/reader/html-lang';
import { findReaderSite, type ReaderSection, type ReaderSite } from '@/db/views/reader/find-reader-site';
import { listNewestHeads } from '@/db/views/reader/list-newest-heads';
import { type Locale, otherLocale } from '@/domain/locale';
import { type ListPlace, scopeOf } from '@/domain/site/list-place';
import { pathOf } from '@/domain/site/place';
import { articleTopic, latestTopic, olderTopic } from '@/domain/site/topics';
import type { Feed } from '@/exchange/feeds/feed';
import { sharedPicture } from '@/exchange/prose-html';
import { wordsIn } from '@/i18n/words-in';
import { feedEntry } from './feed-entry';
import { feedForms } from './feed-forms';
import { feedTitle } from './feed-title';
import { writtenBodies } from './written-bodies';

/** How many articles a feed holds at most. */
const MOST_ENTRIES = 30;

/** A feed and the topics of what it depends on. */
type BuiltFeed = { feed: Feed; topics: readonly string[] };

/** The feed of everything in one language, or of one section; null for a section that nobody has heard of. */
export async function buildFeed(locale: Locale, slug?: string): Promise<BuiltFeed | null> {
  const site = await findReaderSite();
  const section = site.sections.find((each) => each.slug === slug);
  if (slug !== undefined && !section) return null;
  const place: ListPlace = section ? { at: 'section', slug: section.slug } : { at: 'news' };
  const texts = await listNewestHeads({ locale, place, most: MOST_ENTRIES });
  const bodies = await writtenBodies(locale, texts);
  const scope = scopeOf(place);
  const other = otherLocale(locale);
  const { office, logo } = site;
  const feed: Feed = {
    title: feedTitle(locale, office, section),
    subtitle: subtitleOf(locale, site, section),
    language: htmlLang(locale),
    home: new URL(pathOf(locale, section ? { at: 'section', slug: section.slug } : { at: 'front' }), newsroomUrl()).href,
    forms: feedForms(locale, section?.slug),
    twin: { language: htmlLang(other), title: feedTitle(other, office, section), forms: feedForms(other, section?.slug) },
    publisher: office.name[locale],
    logo: logo && { ...sharedPicture(logo, newsroomUrl().href), bytes: null },
    hubs: [],
    // Of what was published or withdrawn between the two questions the change itself asks for a new feed.
    entries: await Promise.all(
      texts.flatMap((text) => {
        const body = bodies.get(text.revision);
        return body ? [feedEntry(text, body)] : [];
      }),
    ),
  };
  const topics = [latestTopic(scope, locale), olderTopic(scope, locale), ...texts.map(({ articleId }) => articleTopic(articleId))];
  return { feed, topics };
}

function subtitleOf(locale: Locale, { office, settings }: ReaderSite, section?: ReaderSection): string {
  return section?.about[locale] || settings.description[locale] || wordsIn(locale)('Reader.description', { name: office.name[locale] });
}
