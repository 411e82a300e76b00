import { createTranslator } from 'use-intl/core';
import type { Finding } from '@/domain/checks/finding';
import { messageKey } from '@/domain/checks/message-key';
import { valuesToSay } from '@/domain/checks/values-to-say';
import { LOCALES, type Locale } from '@/domain/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const sentences = {
  zh: createTranslator({ locale: 'zh', messages: zh, namespace: 'Findings', timeZone: 'UTC' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'Findings', timeZone: 'UTC' }),
};

/** What a finding says, in both languages. For programs and terminals; a page has its own translator. */
export function sayFinding({ code, values }: Pick<Finding, 'code' | 'values'>): Record<Locale, string> {
  const key = messageKey(code);
  const said = LOCALES.map((locale) => [locale, sentences[locale](key, valuesToSay(values))] as const);
  return { zh: '', en: '', ...Object.fromEntries(said) };
}
