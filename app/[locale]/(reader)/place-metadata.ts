import type { Metadata } from 'next';
import { feedLinks } from '@/app/feeds/feed-links';
import { type Locale, otherLocale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import type { Presence } from '@/domain/site/presence';
import { topicList } from '@/domain/site/topics';
import { alternates } from './alternates';
import { openGraphLocale } from './open-graph-locale';
import { previewOf } from './preview-of';
import { readerSite } from './reader-site';

type Head = {
  locale: Locale;
  /** Where this very page stands. A numbered page of a list has no twin. */
  presence: Presence;
  /** Without the name of the site; empty for the front page, which has no other. */
  title: string;
  description: string;
  /** What the page depends on. */
  topics: readonly string[];
  picture?: Picture | null;
  /** The section to which the page belongs, by its slug: its feeds stand before those of the whole site. */
  section?: string;
};

/** The head of a page that is no article. */
export async function placeMetadata({ locale, presence, title, description, topics, picture, section }: Head): Promise<Metadata> {
  const site = await readerSite();
  const { office } = site;
  const siteName = office.name[locale];
  const whole = title ? `${title} · ${siteName}` : siteName;
  const preview = picture ? previewOf(picture) : null;
  return {
    title: whole,
    description,
    alternates: { ...alternates(locale, presence), types: feedLinks(locale, site, section) },
    openGraph: {
      type: 'website',
      title: whole,
      description,
      siteName,
      url: presence[locale] ?? undefined,
      images: preview ? [preview] : [],
      ...openGraphLocale(locale, { twin: presence[otherLocale(locale)] !== null }),
    },
    twitter: { card: preview ? 'summary_large_image' : 'summary' },
    other: { 'couplet:topics': topicList(topics) },
  };
}
