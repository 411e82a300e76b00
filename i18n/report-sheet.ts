import { createTranslator } from 'use-intl/core';
import { messageKey } from '@/domain/checks/message-key';
import type { ReportRow } from '@/domain/inspection/report-row';
import type { Locale } from '@/domain/locale';
import { personName } from '@/domain/person-name';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { sayKeptFinding } from './say-kept-finding';

const WORDS = { zh, en };
const COLUMNS = ['article', 'owner', 'check', 'severity', 'isNew', 'chinese', 'english', 'explanation', 'address'] as const;

/** The report of an inspection in one language, row by row. `origin` is the address of the newsroom. */
export function reportSheet(found: AsyncIterable<ReportRow>, { locale, origin }: { locale: Locale; origin: string }) {
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'Inspection', timeZone: 'UTC' });
  const checks = createTranslator({ locale, messages: WORDS[locale], namespace: 'Checks', timeZone: 'UTC' });
  const cellsOf = ({ articleId, titles, owner, code, severity, values, zhQuote, enQuote, isNew }: ReportRow): string[] => [
    titles[locale] || titles.zh || titles.en,
    personName(owner, locale),
    checks(`${messageKey(code)}.title`),
    t(`severity.${severity}`),
    isNew ? t('new') : '',
    zhQuote ?? '',
    enQuote ?? '',
    sayKeptFinding({ code, values }, locale),
    `${origin}/${locale}/desk/articles/${articleId}`,
  ];
  return { name: t('sheet'), headings: COLUMNS.map((column) => t(`columns.${column}`)), rows: mapped(found, cellsOf) };
}

async function* mapped<T, U>(from: AsyncIterable<T>, by: (each: T) => U): AsyncGenerator<U> {
  for await (const each of from) yield by(each);
}
