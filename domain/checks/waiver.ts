import { z } from 'zod';
import { LOCALES, type Locale } from '@/domain/locale';
import type { CheckedArticle, PlacedFinding } from './checked-article';
import type { Severity } from './severity';

const Fingerprints = z.array(z.string().regex(/^[0-9a-f]{64}$/)).readonly();

/**
 * What a waiver speaks of: a check, the values that it understood, and the texts of both sides. A code or a value may be one that
 * today's checks no longer know.
 */
export const Bound = z.object({
  code: z.string().max(80),
  values: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  zh: Fingerprints,
  en: Fingerprints,
});
export type Bound = z.infer<typeof Bound>;

/** «It is right as it stands», with a name and a reason. `blocking` where its giver was one of those who may say so of what blocks. */
export type Waiver = Bound & { id: string; reason: string; blocking: boolean; by: string; at: Date };

/** The fingerprint of every passage of both texts, by id. */
export type Fingerprinted = Readonly<Record<Locale, ReadonlyMap<string, string>>>;

/** Two findings, or a finding and a waiver, with the same key say the same of the same texts. */
export function keyOfBound({ code, values, zh, en }: Bound): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, sorted, zh, en]);
}

/**
 * What a waiver of this finding would be bound to: the texts of its row; for a finding about the whole article those of the rows that
 * it points into, or of all rows where it points nowhere. So it lapses by itself when any of them changes, and holds again when they
 * are as they were.
 */
export function boundOf(finding: PlacedFinding, article: Pick<CheckedArticle, 'rows'>, fingerprints: Fingerprinted): Bound {
  const concerned = rowsOf(finding, article);
  const side = (locale: Locale) => concerned.flatMap((row) => row[locale]).flatMap(({ id }) => fingerprints[locale].get(id) ?? []);
  return { code: finding.code, values: finding.values, zh: side('zh'), en: side('en') };
}

function rowsOf({ row, passages }: PlacedFinding, { rows }: Pick<CheckedArticle, 'rows'>): CheckedArticle['rows'] {
  if (row !== null) return rows.filter(({ key }) => key === row);
  const named = rows.filter((each) => LOCALES.some((locale) => each[locale].some(({ id }) => id === passages[locale])));
  return named.length > 0 ? named : rows;
}

/**
 * The waiver that holds for a finding, or null. What blocks a release is waived only by somebody who may say so, and by nobody who wrote
 * the words: `authors` are those of the texts that the finding is bound to.
 */
export function waiverOf(
  { severity, bound }: { severity: Severity; bound: Bound },
  { waivers, authors }: { waivers: readonly Waiver[]; authors: ReadonlySet<string> },
): Waiver | null {
  const key = keyOfBound(bound);
  const same = waivers.filter((waiver) => keyOfBound(waiver) === key);
  if (severity !== 'block') return same[0] ?? null;
  return same.find(({ blocking, by }) => blocking && !authors.has(by)) ?? null;
}

const LETTERS = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

/** A reason says something: two words, or as many Chinese characters as make two. */
export function isReason(text: string): boolean {
  const weight = (text.match(LETTERS) ?? []).reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? 1 : 2), 0);
  return weight >= 4;
}
