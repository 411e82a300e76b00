import type { Locale } from '@/domain/locale';

const LANG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** The language tag (BCP 47) of a page or a run of text. */
export function htmlLang(locale: Locale): string {
  return LANG[locale];
}
