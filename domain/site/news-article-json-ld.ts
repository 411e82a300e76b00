import type { CorrectionComment, ImageObject, NewsArticle, Organization, Person } from 'schema-dts';
import type { CREDIT_ROLES } from '@/domain/article';
import { type Direction, sourceOf } from '@/domain/direction';
import { type Locale, otherLocale } from '@/domain/locale';
import { pathOf } from './place';
import { HREFLANG, type Presence } from './presence';
import { countWords, readingTime } from './reading-time';

/** One live edition of an article as machines are told of it. */
export type DescribedArticle = {
  locale: Locale;
  direction: Direction;
  presence: Presence;
  title: string;
  /** May be empty. */
  description: string;
  section: string;
  tags: readonly string[];
  firstPublishedAt: Date;
  publishedAt: Date;
  /** Everybody who is named for it; `contributor` where the name has a page of its own. */
  credits: readonly { role: (typeof CREDIT_ROLES)[number]; name: string; contributor: string | null }[];
  /** The credits in one line as readers see them; may be empty. */
  creditText: string;
  corrections: readonly { at: Date; text: string }[];
  image: { path: string; width: number; height: number } | null;
  /** All that there is to read. */
  text: string;
};

/** Who publishes; the logo is optional. `origin` is the address of the site without a path. */
export type Publisher = { name: string; logo: { path: string; width: number; height: number } | null; origin: string };

/**
 * The article as schema.org/NewsArticle. Its editions name each other by `translationOfWork` and `workTranslation`, as the direction of the
 * article says and as long as both are live. What is empty is left out. The context (https://schema.org) is the page's to say.
 */
export function newsArticleJsonLd(article: DescribedArticle, publisher: Publisher): Exclude<NewsArticle, string> {
  const { locale, firstPublishedAt, publishedAt } = article;
  const absolute = (path: string) => new URL(path, publisher.origin).href;
  const here = absolute(article.presence[locale] ?? pathOf(locale, { at: 'front' }));
  const people = peopleOf(article, absolute);
  const office: Organization = {
    '@type': 'Organization',
    name: publisher.name,
    url: absolute(pathOf(locale, { at: 'front' })),
    logo: publisher.logo ? asImage(publisher.logo, absolute) : undefined,
  };
  const authors = people('by');
  const { characters, words } = countWords(article.text);
  return {
    '@type': 'NewsArticle',
    '@id': idOf(here),
    url: here,
    mainEntityOfPage: { '@type': 'WebPage', '@id': here },
    headline: article.title,
    description: article.description || undefined,
    inLanguage: HREFLANG[locale],
    articleSection: article.section,
    keywords: some(article.tags),
    datePublished: instant(firstPublishedAt),
    dateModified: instant(publishedAt),
    image: article.image ? [asImage(article.image, absolute)] : undefined,
    author: authors ?? [office],
    translator: people('translated'),
    editor: people('edited'),
    contributor: people('photo', 'reviewed'),
    sourceOrganization: some(
      article.credits.filter(({ role }) => role === 'department').map(({ name }): Organization => ({ '@type': 'Organization', name })),
    ),
    creditText: article.creditText || undefined,
    publisher: office,
    correction: some(article.corrections.map(({ at, text }) => asCorrection({ at, text, locale }))),
    ...editionsOf(article, absolute),
    wordCount: characters + words,
    timeRequired: `PT${readingTime(article.text)}M`,
    isAccessibleForFree: true,
  };
}

type Absolute = (path: string) => string;

function peopleOf({ credits, locale }: DescribedArticle, absolute: Absolute): (...roles: string[]) => Person[] | undefined {
  return (...roles) =>
    some(
      credits
        .filter(({ role }) => roles.includes(role))
        .map(({ name, contributor }): Person => {
          if (contributor === null) return { '@type': 'Person', name };
          const url = absolute(pathOf(locale, { at: 'person', slug: contributor }));
          return { '@type': 'Person', '@id': idOf(url), name, url };
        }),
    );
}

/** The twin, as that from which this edition was translated or into which it was. */
function editionsOf({ locale, direction, presence }: DescribedArticle, absolute: Absolute) {
  const other = otherLocale(locale);
  const path = presence[other];
  if (path === null) return {};
  const url = absolute(path);
  const twin: NewsArticle = { '@type': 'NewsArticle', '@id': idOf(url), url, inLanguage: HREFLANG[other] };
  return sourceOf(direction) === locale ? { workTranslation: twin } : { translationOfWork: twin };
}

function asCorrection({ at, text, locale }: { at: Date; text: string; locale: Locale }): CorrectionComment {
  return { '@type': 'CorrectionComment', text, datePublished: instant(at), inLanguage: HREFLANG[locale] };
}

function asImage({ path, width, height }: { path: string; width: number; height: number }, absolute: Absolute): ImageObject {
  return { '@type': 'ImageObject', url: absolute(path), width: `${width} px`, height: `${height} px` };
}

/** The thing itself, not the page about it. */
function idOf(url: string): string {
  return `${url}#this`;
}

function some<T>(all: readonly T[]): T[] | undefined {
  return all.length > 0 ? [...all] : undefined;
}

function instant(at: Date): string {
  return at.toISOString();
}
