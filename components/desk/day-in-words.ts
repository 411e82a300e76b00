import type { Locale } from '@/domain/locale';

/** A calendar day is the same day everywhere, so it is read in UTC. */
export function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
