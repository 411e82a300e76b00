import { LOCALES, type Locale } from '@/domain/locale';
import { checkPair } from './check-pair';
import { checkAlone, checkText } from './check-text';
import type { CheckedArticle, CheckedPassage, CheckedRow, Placed, PlacedFinding } from './checked-article';
import type { Context } from './context';
import { checkEnglishArticle } from './en/check-english-article';
import type { Finding, Found, Span } from './finding';
import { checkLayout } from './layout/check-layout';
import { oneFault } from './one-fault';
import { settle } from './settle';
import { checkConsistency } from './terms/check-consistency';
import { checkEvenness } from './zh/check-evenness';

/** Everything that the checks say of an article: each text by itself, each row across, and the two editions as wholes. */
export function checkArticle(article: CheckedArticle, context: Context): PlacedFinding[] {
  const within = article.rows.flatMap((row) =>
    LOCALES.flatMap((locale) => row[locale].flatMap((passage) => checkPassage({ row, passage, locale }, context))),
  );
  const across = article.rows.flatMap((row) => checkRow(row, context));
  return oneFault([...within, ...across, ...checkEditions(article, context)]);
}

type EditionsCheck = (article: CheckedArticle, context: Context) => Placed<Found>[];
const EDITIONS: readonly EditionsCheck[] = [checkLayout, checkConsistency, checkEvenness, checkEnglishArticle];

/** The findings that only the two texts as wholes show. */
export function checkEditions(article: CheckedArticle, context: Context): PlacedFinding[] {
  const found = EDITIONS.flatMap((check) => check(article, context));
  return settle(found, context.office);
}

type Within = { row: CheckedRow; passage: CheckedPassage; locale: Locale };

/** The findings within the language of one passage. */
export function checkPassage({ row, passage, locale }: Within, context: Context): PlacedFinding[] {
  const none: Record<Locale, string | null> = { zh: null, en: null };
  const text = { text: passage.text, locale, type: passage.type };
  const found = isCompared(row) ? checkText(text, context) : checkAlone(text, context);
  return found.map((finding) => ({ ...finding, row: row.key, passages: { ...none, [locale]: passage.id } }));
}

/** The findings between the two sides of a row, each with its spans in the passages that they begin in. */
export function checkRow(row: CheckedRow, context: Context): PlacedFinding[] {
  if (!isCompared(row)) return [];
  return checkPair({ zh: joined(row.zh), en: joined(row.en) }, context).map((finding) => placed(finding, row));
}

/** True for a row with both sides there. A side that nobody has begun to write lacks nothing yet. */
export function isCompared(row: CheckedRow): boolean {
  return row.kind === 'renders' && LOCALES.every((locale) => joined(row[locale]).trim() !== '');
}

const SEPARATOR = '\n';

function joined(passages: readonly CheckedPassage[]): string {
  return passages.map(({ text }) => text).join(SEPARATOR);
}

function placed(finding: Finding, row: CheckedRow): PlacedFinding {
  const zh = within(finding.zh, row.zh);
  const en = within(finding.en, row.en);
  const fix = finding.fix && within([finding.fix.from, finding.fix.to], row[finding.fix.side]);
  const { side, text } = finding.fix ?? { side: 'zh', text: '' };
  return {
    ...finding,
    zh: zh.span,
    en: en.span,
    // A repair stays in the passage that the finding points at.
    fix: fix?.span && fix.id === (side === 'zh' ? zh : en).id ? { side, from: fix.span[0], to: fix.span[1], text } : null,
    row: row.key,
    passages: { zh: zh.id, en: en.id },
  };
}

function within(span: Span | null, passages: readonly CheckedPassage[]): { span: Span | null; id: string | null } {
  if (!span) return { span: null, id: null };
  let start = 0;
  for (const { id, text } of passages) {
    const end = start + text.length;
    if (span[0] <= end) return { span: [span[0] - start, Math.min(span[1], end) - start], id };
    start = end + SEPARATOR.length;
  }
  return { span: null, id: null };
}
