import type { Locale } from '@/domain/locale';

const WHOLE: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};

const NAME: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};

/** Of 2026-11: 2026年11月 · November 2026 */
export function readerMonth(locale: Locale, month: string): string {
  return WHOLE[locale].format(new Date(`${month}-01`));
}

/** Of 2026-11: 11月 · November */
export function monthName(locale: Locale, month: string): string {
  return NAME[locale].format(new Date(`${month}-01`));
}
