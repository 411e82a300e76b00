import type { CheckedArticle, CheckedPassage, CheckedRow, Placed } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { chineseHits } from '@/domain/terms/chinese-terms';
import { approvedForm, type Concept } from '@/domain/terms/concept';
import { englishHits } from '@/domain/terms/english-terms';
import { englishWords, plain } from '@/domain/terms/english-words';
import { type SideTerms, sideTerms } from '@/domain/terms/side-terms';
import type { TermIndex } from '@/domain/terms/term-index';

/** A form in its place: which concept it names in which passage. */
type Use = { concept: Concept; form: string; row: CheckedRow; passage: CheckedPassage; from: number; to: number };

/**
 * Terms that one article says in two of their forms, where both are allowed. A short form or an abbreviation beside the full one is no second
 * way, and only rows count whose other side names the concept too.
 */
export function checkConsistency(article: CheckedArticle, { terms: index }: Context): Placed<Found>[] {
  if (index.concepts.length === 0) return [];
  const rows = article.rows.filter(({ kind }) => kind === 'renders').map((row) => ({ row, read: readRow(row, index) }));
  return LOCALES.flatMap((locale) => {
    const first = new Map<Concept, Use>();
    return rows.flatMap(({ row, read }) => usesIn({ row, read, locale }).flatMap((use) => againstFirst(use, first, locale)));
  });
}

type RowTerms = Readonly<Record<Locale, readonly { passage: CheckedPassage; terms: SideTerms }[]>>;

function readRow(row: CheckedRow, { zh, en }: TermIndex): RowTerms {
  return {
    zh: row.zh.map((passage) => ({ passage, terms: sideTerms(chineseHits(zh, passage.text)) })),
    en: row.en.map((passage) => ({ passage, terms: sideTerms(englishHits(en, englishWords(passage.text))) })),
  };
}

function usesIn({ row, read, locale }: { row: CheckedRow; read: RowTerms; locale: Locale }): Use[] {
  const there = read[otherLocale(locale)];
  return read[locale].flatMap(({ passage, terms }) =>
    terms.outer.flatMap(({ from, to, entries }) => {
      const [entry, another] = entries.filter(({ form }) => form.status !== 'forbidden');
      // What several concepts are called says nothing of one of them.
      if (!entry || another) return [];
      if (!there.some((other) => other.terms.named.has(entry.concept))) return [];
      return [{ concept: entry.concept, form: entry.form.text, row, passage, from, to }];
    }),
  );
}

function againstFirst(use: Use, first: Map<Concept, Use>, locale: Locale): Placed<Found>[] {
  const before = first.get(use.concept);
  if (!before) first.set(use.concept, use);
  if (!before || !isOtherWay(before.form, use.form)) return [];
  const span = [use.from, use.to] as const;
  const none = { zh: null, en: null };
  return [
    {
      code: 'terms/inconsistent',
      ...none,
      [locale]: span,
      values: {
        here: use.passage.text.slice(...span),
        before: before.passage.text.slice(before.from, before.to),
        wanted: approvedForm(use.concept, locale) ?? before.form,
      },
      fix: null,
      row: use.row.key,
      passages: { ...none, [locale]: use.passage.id },
    },
  ];
}

function isOtherWay(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  if (one.includes(other) || other.includes(one)) return false;
  return !isShort(a, b) && !isShort(b, a);
}

function letters(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** SRRSH for Sir Run Run Shaw Hospital, 浙大 for 浙江大学: its signs stand in the long form, in their order. */
function isShort(short: string, long: string): boolean {
  const signs = letters(short);
  const whole = letters(long);
  if (signs.length * 2 > whole.length) return false;
  let at = -1;
  return [...signs].every((sign) => {
    at = whole.indexOf(sign, at + 1);
    return at >= 0;
  });
}
