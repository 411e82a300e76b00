import { z } from 'zod';
import { apiAnswer, textAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { apiProblem } from '@/app/api/v1/api-problem';
import { asked } from '@/app/api/v1/asked';
import { absolute } from '@/app/api/v1/described';
import { newsroomUrl } from '@/app/newsroom-url';
import { htmlLang } from '@/components/reader/html-lang';
import { readerDate } from '@/components/reader/reader-date';
import { type Embedded, findEmbedded } from '@/db/views/reader/find-embedded';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { isLocale } from '@/domain/locale';
import { variantPath } from '@/domain/picture';
import { livePlace, pathOf } from '@/domain/site/place';
import { OEmbedAnswer } from '@/exchange/api/answers';
import { type EmbeddedArticle, oEmbed, oEmbedXml } from '@/exchange/api/o-embed';
import { OEmbedQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

/** What a page elsewhere needs to show an article of ours (oembed.com). */
export function GET(request: Request): Promise<Response> {
  return asked(request, OEmbedQuery, async ({ url, format, ...room }) => {
    if (format !== 'json' && format !== 'xml') return apiProblem(request, 'no-such-format');
    const found = await findAt(url);
    if (!found) return apiProblem(request, 'not-found');
    const { name } = await findReaderOffice();
    const answer = OEmbedAnswer.parse(oEmbed(articleOf(found, name[found.locale]), room));
    if (format === 'json') return apiAnswer(answer, { schema: OEmbedAnswer, request });
    return textAnswer(oEmbedXml(answer), { request, headers: { 'Content-Type': 'text/xml; charset=utf-8' } });
  });
}

/** The article at an address of this site, whichever of its addresses it is. */
function findAt(url: string): Promise<Embedded | null> {
  const none = Promise.resolve(null);
  if (!URL.canParse(url)) return none;
  const { origin, pathname } = new URL(url);
  if (origin !== newsroomUrl().origin) return none;
  const [, language, room, last = ''] = /^\/(zh|zh-hant|en)\/(news|pages|articles)\/([A-Za-z0-9-]{1,120})$/.exec(pathname) ?? [];
  const locale = language === 'zh-hant' ? 'zh' : language;
  if (!isLocale(locale)) return none;
  if (room !== 'articles') return findEmbedded({ locale, slug: last });
  return z.uuid().safeParse(last).success ? findEmbedded({ locale, id: last }) : none;
}

function articleOf(found: Embedded, publisher: string): EmbeddedArticle {
  const { locale, title, standfirst, picture, authors, firstPublishedAt } = found;
  const sizes = picture?.widths.map((width) => ({
    url: absolute(`/media/${variantPath(picture.id, width)}`),
    width,
    height: Math.round((picture.height * width) / picture.width),
  }));
  return {
    address: absolute(pathOf(locale, livePlace(found))),
    language: htmlLang(locale),
    title,
    standfirst,
    date: readerDate(locale, firstPublishedAt),
    authors: authors.join(locale === 'zh' ? '、' : ', '),
    publisher,
    home: absolute(pathOf(locale, { at: 'front' })),
    pictures: sizes ?? [],
  };
}
