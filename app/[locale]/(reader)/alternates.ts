import type { Metadata } from 'next';
import type { Locale } from '@/domain/locale';
import { alternatesOf, type Presence } from '@/domain/site/presence';

/** A page's own address and those of its other forms, for search engines. */
export function alternates(locale: Locale, presence: Presence): NonNullable<Metadata['alternates']> {
  const languages = Object.fromEntries(alternatesOf(presence).map(({ hreflang, path }) => [hreflang, path]));
  return { canonical: presence[locale], languages };
}
