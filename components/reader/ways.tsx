import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import type { Site } from './site';

/** All news, then what the office leads to. On a phone one row that scrolls. */
export function Ways({ locale, site, here }: { locale: Locale; site: Site; here: string }) {
  const t = useTranslations('Reader');
  const items = [{ href: pathOf(locale, { at: 'news' }), label: t('news') }, ...waysOf(site, locale)];
  return (
    <nav className="ways" aria-label={t('ways')}>
      {items.map(({ href, label }) => (
        <a key={href} href={href} aria-current={stands(here, href)}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** What the office leads to in one language. */
export function waysOf({ navigation }: Site, locale: Locale): { href: string; label: string }[] {
  return navigation.flatMap(({ label, paths }) => (paths[locale] === null ? [] : [{ href: paths[locale], label: label[locale] }]));
}

/** A numbered page of a list stands within the list. */
function stands(here: string, href: string): 'page' | 'true' | undefined {
  if (here === href) return 'page';
  return here.startsWith(`${href}/page/`) ? 'true' : undefined;
}
