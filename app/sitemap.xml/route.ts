import { newsroomUrl } from '@/app/newsroom-url';
import { partName, partsOf } from '@/app/sitemaps/sitemap-parts';
import { xmlAnswer } from '@/app/sitemaps/xml-answer';
import { listSitemapMonths } from '@/db/views/reader/list-sitemap-months';
import { SITEMAPS_TOPIC } from '@/domain/site/topics';
import { sitemapIndex } from '@/exchange/sitemaps/sitemap-index';

export const dynamic = 'force-dynamic';

/** The list of all sitemaps: first that of the site itself, then the news month by month, the newest first. */
export async function GET(): Promise<Response> {
  const months = await listSitemapMonths();
  const address = (name: string) => new URL(`/sitemaps/${name}.xml`, newsroomUrl()).href;
  const news = months
    .reverse()
    .flatMap((month) => partsOf(month).map((part) => ({ address: address(partName(part)), changedAt: month.changedAt })));
  return xmlAnswer(sitemapIndex([{ address: address('site'), changedAt: null }, ...news]), [SITEMAPS_TOPIC]);
}
