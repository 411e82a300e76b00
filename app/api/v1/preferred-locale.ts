import type { Locale } from '@/domain/locale';

/** Chinese for those who put it first, English for everybody else: the language of words about the interface itself. */
export function preferredLocale(request: Request): Locale {
  return /^\s*zh\b/i.test(request.headers.get('accept-language') ?? '') ? 'zh' : 'en';
}
