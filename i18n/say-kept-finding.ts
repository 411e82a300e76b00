import { createTranslator } from 'use-intl/core';
import type { Finding } from '@/domain/checks/finding';
import { messageKey } from '@/domain/checks/message-key';
import { valuesToSay } from '@/domain/checks/values-to-say';
import type { Locale } from '@/domain/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const quiet = { timeZone: 'UTC', onError: () => undefined, getMessageFallback: () => '' };
const sentences = {
  zh: createTranslator({ locale: 'zh', messages: zh, namespace: 'Findings', ...quiet }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'Findings', ...quiet }),
};
const checks = {
  zh: createTranslator({ locale: 'zh', messages: zh, namespace: 'Checks', timeZone: 'UTC' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'Checks', timeZone: 'UTC' }),
};

/** What a finding says that was kept. Where the sentence has changed since and wants other values, it is the name of its check. */
export function sayKeptFinding({ code, values }: Pick<Finding, 'code' | 'values'>, locale: Locale): string {
  const key = messageKey(code);
  return sentences[locale](key, valuesToSay(values)) || checks[locale](`${key}.title`);
}
