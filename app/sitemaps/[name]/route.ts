import { partNamed, type SitemapPart, TEXTS_IN_A_PART } from '@/app/sitemaps/sitemap-parts';
import { sitemapUrls } from '@/app/sitemaps/sitemap-urls';
import { xmlAnswer } from '@/app/sitemaps/xml-answer';
import { listSitePlaces } from '@/db/views/reader/list-site-places';
import { listSitemapTexts, type SitemapText } from '@/db/views/reader/list-sitemap-texts';
import { variantPath } from '@/domain/picture';
import { type Place, pathOf } from '@/domain/site/place';
import { everywhere, type Presence } from '@/domain/site/presence';
import { SITEMAPS_TOPIC, sitemapTopic } from '@/domain/site/topics';
import { urlSet } from '@/exchange/sitemaps/url-set';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ name: string }> };

/** site.xml: every page that is no news. 2026-11.xml: the news that first went out in that month. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, name = ''] = /^(.+)\.xml$/.exec((await params).name) ?? [];
  if (name === 'site') return xmlAnswer(await siteSitemap(), [SITEMAPS_TOPIC]);
  const part = partNamed(name);
  const xml = part && (await newsOf(part));
  if (part && xml) return xmlAnswer(xml, [sitemapTopic(part.month)]);
  return new Response('There is no such sitemap\n', { status: 404, headers: { 'X-Couplet-Topics': SITEMAPS_TOPIC } });
}

const ALWAYS: readonly Place[] = [{ at: 'front' }, { at: 'news' }, { at: 'archive' }];

async function siteSitemap(): Promise<string> {
  const always = ALWAYS.map((place) => ({ presence: everywhere(place), changedAt: null }));
  const places = [...always, ...(await listSitePlaces())];
  return urlSet(places.flatMap(({ presence, changedAt }) => sitemapUrls(presence, { changedAt })));
}

/** Null for a month, or a part of one, without news. */
async function newsOf({ month, part }: SitemapPart): Promise<string | null> {
  const texts = await listSitemapTexts({ month, after: (part - 1) * TEXTS_IN_A_PART, most: TEXTS_IN_A_PART });
  return texts.length > 0 ? urlSet(texts.flatMap(urlsOf)) : null;
}

function urlsOf({ locale, slug, twin, picture, publishedAt }: SitemapText) {
  const path = (language: 'zh' | 'en') => {
    const here = language === locale ? slug : twin;
    return here === null ? null : pathOf(language, { at: 'article', slug: here });
  };
  const presence: Presence = { zh: path('zh'), en: path('en') };
  const pictures = picture ? [`/media/${variantPath(picture.id, Math.max(...picture.widths))}`] : [];
  return sitemapUrls(presence, { changedAt: publishedAt, pictures }, locale);
}
