import { newsroomUrl } from '@/app/newsroom-url';
import { htmlLang } from '@/components/reader/html-lang';
import { readerDate } from '@/components/reader/reader-date';
import type { ReaderText } from '@/db/views/reader/reader-text';
import { livePlace, pathOf } from '@/domain/site/place';
import { entryId } from '@/exchange/feeds/entry-id';
import type { FeedEntry, FeedPicture } from '@/exchange/feeds/feed';
import { type Html, htmlElement, htmlOf } from '@/exchange/html';
import { pictureHtml, proseHtml, sharedPicture } from '@/exchange/prose-html';
import { wordsIn } from '@/i18n/words-in';
import { pictureBytes } from '@/outside/picture-files';

/** A live text as an entry of a feed: whole, as readers see it, and first what was put right in it. */
export async function feedEntry(text: ReaderText): Promise<FeedEntry> {
  const { articleId, locale, slug, kind, title, standfirst, fields, credits, tags, twin, firstPublishedAt, publishedAt } = text;
  const absolute = (path: string) => new URL(path, newsroomUrl()).href;
  const address = absolute(pathOf(locale, livePlace({ kind, slug })));
  const named = (role: string) => credits.filter((credit) => credit.role === role).map(({ name }) => name);
  const category = (room: string, term: string, label: string) => ({ scheme: absolute(`/${locale}/${room}`), term, label });
  return {
    id: entryId(articleId, locale),
    address,
    title,
    summary: standfirst || fields.description,
    html: wholeText(text, address).html,
    publishedAt: firstPublishedAt,
    updatedAt: publishedAt,
    authors: named('by'),
    translators: named('translated'),
    categories: [category('sections', text.sectionSlug, text.section), ...tags.map((tag) => category('tags', tag.slug, tag[locale]))],
    picture: await leadPicture(text),
    twin: twin && { language: htmlLang(twin.locale), address: absolute(pathOf(twin.locale, livePlace({ kind, slug: twin.slug }))) },
  };
}

function wholeText(text: ReaderText, address: string): Html {
  const { locale, standfirst, revisingSince, corrections, picture, pictures, passages } = text;
  const t = wordsIn(locale);
  const told = corrections.map((correction) =>
    htmlElement('p', {}, [
      htmlElement('strong', {}, [t('Feeds.correction', { date: readerDate(locale, correction.at) })]),
      correction[locale],
    ]),
  );
  const revising = revisingSince ? htmlElement('p', {}, [t('Reader.revising', { date: readerDate(locale, revisingSince) })]) : '';
  const apart = picture && !pictures.has(picture.id) ? pictureHtml(picture, { words: { alt: '', caption: '', credit: '' }, address }) : '';
  return htmlOf([
    revising,
    ...told,
    standfirst ? htmlElement('p', {}, [standfirst]) : '',
    apart,
    proseHtml(passages, { pictures, address }),
  ]);
}

/** The lead picture, else the first of the text. */
async function leadPicture({ picture, pictures }: ReaderText): Promise<FeedPicture | null> {
  const [first] = pictures.values();
  const chosen = picture ?? first;
  if (!chosen) return null;
  const shared = sharedPicture(chosen, newsroomUrl().href);
  return { ...shared, bytes: await pictureBytes(chosen.id, shared.width) };
}
