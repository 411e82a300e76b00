import type { Metadata } from 'next';
import { htmlLang } from '@/components/reader/html-lang';
import { LOCALES, type Locale } from '@/domain/locale';

/** A page's own address and that of its twin, for search engines. `default` serves readers of every other language. */
export function alternates(
  locale: Locale,
  paths: Partial<Record<Locale, string>> & { default?: string },
): NonNullable<Metadata['alternates']> {
  const there = LOCALES.flatMap((each) => (paths[each] ? [[htmlLang(each), paths[each]] as const] : []));
  const fallback = paths.default ?? paths.zh ?? paths.en;
  return { canonical: paths[locale], languages: { ...Object.fromEntries(there), ...(fallback ? { 'x-default': fallback } : {}) } };
}
