import { newsroomUrl } from '@/app/newsroom-url';
import { htmlLang } from '@/components/reader/html-lang';
import { readerDate } from '@/components/reader/reader-date';
import type { ReaderHead } from '@/db/views/reader/reader-text';
import { livePlace, pathOf } from '@/domain/site/place';
import { entryId } from '@/exchange/feeds/entry-id';
import type { FeedEntry, FeedPicture } from '@/exchange/feeds/feed';
import { type Html, htmlElement, htmlOf } from '@/exchange/html';
import { pictureHtml, sharedPicture } from '@/exchange/prose-html';
import { wordsIn } from '@/i18n/words-in';
import { pictureBytes } from '@/outside/picture-files';
import type { WrittenBody } from './written-bodies';

/** Where a live text stands, in full. */
export function addressOf({ locale, slug, kind }: Pick<ReaderHead, 'locale' | 'slug' | 'kind'>): string {
  return new URL(pathOf(locale, livePlace({ kind, slug })), newsroomUrl()).href;
}

/** A live text as an entry of a feed: whole, as readers see it, and first what was put right in it. */
export async function feedEntry(text: ReaderHead, body: WrittenBody): Promise<FeedEntry> {
  const { articleId, locale, kind, title, standfirst, fields, credits, tags, twin, firstPublishedAt, publishedAt } = text;
  const absolute = (path: string) => new URL(path, newsroomUrl()).href;
  const address = addressOf(text);
  const named = (role: string) => credits.filter((credit) => credit.role === role).map(({ name }) => name);
  const category = (room: string, term: string, label: string) => ({ scheme: absolute(`/${locale}/${room}`), term, label });
  return {
    id: entryId(articleId, locale),
    address,
    title,
    summary: standfirst || fields.description,
    html: wholeText(text, body, address).html,
    publishedAt: firstPublishedAt,
    updatedAt: publishedAt,
    authors: named('by'),
    translators: named('translated'),
    categories: [category('sections', text.sectionSlug, text.section), ...tags.map((tag) => category('tags', tag.slug, tag[locale]))],
    picture: await leadPicture(text, body),
    twin: twin && { language: htmlLang(twin.locale), address: absolute(pathOf(twin.locale, livePlace({ kind, slug: twin.slug }))) },
  };
}

function wholeText(text: ReaderHead, { html, pictures }: WrittenBody, address: string): Html {
  const { locale, standfirst, revisingSince, corrections, picture } = text;
  const t = wordsIn(locale);
  const told = corrections.map((correction) =>
    htmlElement('p', {}, [
      htmlElement('strong', {}, [t('Feeds.correction', { date: readerDate(locale, correction.at) })]),
      correction[locale],
    ]),
  );
  const revising = revisingSince ? htmlElement('p', {}, [t('Reader.revising', { date: readerDate(locale, revisingSince) })]) : '';
  const apart = picture && !pictures.has(picture.id) ? pictureHtml(picture, { alt: '', said: '', address }) : '';
  return htmlOf([revising, ...told, standfirst ? htmlElement('p', {}, [standfirst]) : '', apart, html]);
}

/** The lead picture, else the first of the text. */
async function leadPicture({ picture }: ReaderHead, { pictures }: WrittenBody): Promise<FeedPicture | null> {
  const [first] = pictures.values();
  const chosen = picture ?? first;
  if (!chosen) return null;
  const shared = sharedPicture(chosen, newsroomUrl().href);
  return { ...shared, bytes: await pictureBytes(chosen.id, shared.width) };
}
