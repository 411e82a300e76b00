import { type Locale, otherLocale } from '@/domain/locale';

const TERRITORY: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' };

/** `og:locale` of a page, and of its twin where there is one. */
export function openGraphLocale(locale: Locale, { twin }: { twin: boolean }): { locale: string; alternateLocale?: string } {
  return twin ? { locale: TERRITORY[locale], alternateLocale: TERRITORY[otherLocale(locale)] } : { locale: TERRITORY[locale] };
}
