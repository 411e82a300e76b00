import { createTranslator } from 'use-intl/core';
import { messageKey } from '@/domain/checks/message-key';
import type { ReportRow } from '@/domain/inspection/report-row';
import type { Locale } from '@/domain/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { sayFinding } from './say-finding';

const WORDS = { zh, en };

/** The headings of a report of an inspection, and the cells of a row, in one language. `address` gives the page of an article. */
export function reportSheet(locale: Locale, address: (articleId: string) => string) {
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'Inspection', timeZone: 'UTC' });
  const checks = createTranslator({ locale, messages: WORDS[locale], namespace: 'Checks', timeZone: 'UTC' });
  const headings = (['article', 'owner', 'check', 'severity', 'isNew', 'chinese', 'english', 'explanation', 'address'] as const).map(
    (column) => t(`columns.${column}`),
  );
  const cellsOf = ({ articleId, titles, owner, code, severity, values, zhQuote, enQuote, isNew }: ReportRow): string[] => [
    titles[locale] || titles.zh || titles.en,
    locale === 'zh' ? owner.nameZh : owner.nameEn,
    checks(`${messageKey(code)}.title`),
    t(`severity.${severity}`),
    isNew ? t('new') : '',
    zhQuote ?? '',
    enQuote ?? '',
    sayFinding({ code, values })[locale],
    address(articleId),
  ];
  return { name: t('sheet'), headings, cellsOf };
}
