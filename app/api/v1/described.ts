import { newsroomUrl } from '@/app/newsroom-url';
import { htmlLang } from '@/components/reader/html-lang';
import type { ListedCard } from '@/db/views/reader/list-cards-after';
import type { ReaderCard } from '@/db/views/reader/reader-card';
import type { ReaderText } from '@/db/views/reader/reader-text';
import type { Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';
import { livePlace, pathOf } from '@/domain/site/place';
import type { Presence } from '@/domain/site/presence';
import { proseHtml, sharedPicture } from '@/exchange/prose-html';

export function absolute(path: string): string {
  return new URL(path, newsroomUrl()).href;
}

/** The page of a place in each language, absolute. */
export function addressesOf({ zh, en }: Presence): Record<Locale, string | null> {
  return { zh: zh && absolute(zh), en: en && absolute(en) };
}

/** A live text as lists show it: `ApiSummary`. */
export function summaryOf(card: ListedCard) {
  const { articleId, kind, twin } = card;
  const otherLanguage = twin && {
    language: htmlLang(twin.locale),
    url: absolute(pathOf(twin.locale, livePlace({ kind, slug: twin.slug }))),
  };
  return { ...common(card), article: absolute(`/api/v1/articles/${articleId}`), otherLanguage };
}

/** A live text, whole: `ApiText`. */
export function textOf(text: ReaderText) {
  const { locale, fields, credits, corrections, revisingSince, pictures, passages } = text;
  const described = common(text);
  return {
    ...described,
    description: fields.description,
    html: proseHtml(passages, { locale, pictures, address: described.url }).html,
    text: bodyOf(text),
    credits: fields.credits,
    people: credits.map(({ role, name, contributor }) => ({ role, name, person: contributor })),
    corrections: corrections.map((correction) => ({ at: correction.at.toISOString(), words: correction[locale] })),
    revisingSince: revisingSince?.toISOString() ?? null,
  };
}

const APART = new Set(['title', 'standfirst']);

function bodyOf({ passages }: ReaderText): string {
  const nodes = passages.map(({ id, canonical }) => fromCanonical(canonical, id)).filter((node) => !APART.has(node.type.name));
  return nodes
    .map(plainText)
    .filter((words) => words.trim() !== '')
    .join('\n');
}

function common(card: ReaderCard & { tags: ReaderText['tags'] }) {
  const { articleId, locale, slug, kind, title, standfirst, section, sectionSlug, tags, eventDate, picture } = card;
  const url = absolute(pathOf(locale, livePlace({ kind, slug })));
  return {
    id: articleId,
    language: htmlLang(locale),
    url,
    title,
    standfirst,
    section: { slug: sectionSlug, name: section },
    tags: tags.map((tag) => ({ slug: tag.slug, name: tag[locale] })),
    eventDate,
    picture: picture && sharedPicture(picture, url),
    publishedAt: card.firstPublishedAt.toISOString(),
    updatedAt: card.publishedAt.toISOString(),
  };
}
