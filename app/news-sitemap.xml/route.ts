import { newsroomUrl } from '@/app/newsroom-url';
import { xmlAnswer } from '@/app/sitemaps/xml-answer';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { listNewestNews } from '@/db/views/reader/list-newest-news';
import { pathOf } from '@/domain/site/place';
import { SITEMAPS_TOPIC } from '@/domain/site/topics';
import { MOST_NEWS, newsSitemap } from '@/exchange/sitemaps/news-sitemap';

export const dynamic = 'force-dynamic';

/** What went out in the two days before the newest article, for search engines of news. */
export async function GET(): Promise<Response> {
  const [office, news] = await Promise.all([findReaderOffice(), listNewestNews({ most: MOST_NEWS })]);
  const urls = news.map(({ locale, slug, title, firstPublishedAt }) => ({
    address: new URL(pathOf(locale, { at: 'article', slug }), newsroomUrl()).href,
    locale,
    publication: office.name[locale],
    title,
    publishedAt: firstPublishedAt,
  }));
  return xmlAnswer(newsSitemap(urls), [SITEMAPS_TOPIC]);
}
