import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const words = {
  zh: createTranslator({ locale: 'zh', messages: zh, timeZone: 'Asia/Shanghai' }),
  en: createTranslator({ locale: 'en', messages: en, timeZone: 'Asia/Shanghai' }),
};

/** All words of one language, for what no page says: feeds, and answers to other programs. */
export function wordsIn(locale: Locale): (typeof words)[Locale] {
  return words[locale];
}
