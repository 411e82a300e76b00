import type { Locale } from '@/domain/locale';

// Readers' dates are those of Beijing, which knows no summer time.
const ZONE = 'Asia/Shanghai';
export const OFFSET = { milliseconds: 8 * 60 * 60 * 1000, name: '+08:00' };

const WHOLE: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: ZONE }),
};

const DAY: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', day: 'numeric', timeZone: ZONE }),
};

const MOMENT: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }),
};

/** 2026年11月22日 · 22 November 2026 */
export function readerDate(locale: Locale, at: Date): string {
  return WHOLE[locale].format(at);
}

/** For a margin: 11月22日 · 22 Nov */
export function readerDay(locale: Locale, at: Date): string {
  return DAY[locale].format(at);
}

/** 2026年11月22日 16:05 · 22 November 2026 at 16:05 */
export function readerMoment(locale: Locale, at: Date): string {
  return MOMENT[locale].format(at);
}

/** 2026-11-22T16:05:00+08:00, for machines. */
export function readerInstant(at: Date): string {
  return new Date(at.getTime() + OFFSET.milliseconds).toISOString().replace(/\.\d+Z$/, OFFSET.name);
}

/** 2026-11-22 as in Beijing, for machines. */
export function readerIsoDay(at: Date): string {
  return readerInstant(at).slice(0, 10);
}
