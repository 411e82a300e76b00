import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/locale';
import { words } from './e2e';

/** Sentences of one language with their numbers and names filled in, as people read them. */
export function say(locale: Locale): (key: string, filled: Record<string, string | number>) => string {
  const wordsOf = words(locale);
  return (key, filled) => createTranslator({ locale, messages: { said: wordsOf(key) }, timeZone: 'Asia/Shanghai' })('said', filled);
}
