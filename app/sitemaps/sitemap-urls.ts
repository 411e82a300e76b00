import { newsroomUrl } from '@/app/newsroom-url';
import type { Locale } from '@/domain/locale';
import { alternatesOf, HREFLANG, type Presence } from '@/domain/site/presence';
import type { SitemapUrl } from '@/exchange/sitemaps/url-set';

type Facts = { changedAt: Date | null; pictures?: readonly string[] };

/** The entries of a place in one language, or in all: one for every form of it, the Traditional one too, each with all the others. */
export function sitemapUrls(presence: Presence, { changedAt, pictures = [] }: Facts, only?: Locale): SitemapUrl[] {
  const absolute = (path: string) => new URL(path, newsroomUrl()).href;
  const forms = alternatesOf(presence).map(({ hreflang, path }) => ({ hreflang, address: absolute(path) }));
  const wanted = forms.filter(({ hreflang }) => hreflang !== HREFLANG.other && (!only || (hreflang === HREFLANG.en) === (only === 'en')));
  const images = pictures.map(absolute);
  return wanted.map(({ address }) => ({ address, changedAt, alternates: forms, pictures: images }));
}
