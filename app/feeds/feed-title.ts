import type { ReaderSection, ReaderSite } from '@/db/views/reader/find-reader-site';
import type { Locale } from '@/domain/locale';

/** What a feed is called: like the site, or the section of the site. */
export function feedTitle(locale: Locale, office: ReaderSite['office'], section?: ReaderSection): string {
  const site = office.name[locale];
  return section ? `${section.name[locale]} · ${site}` : site;
}
