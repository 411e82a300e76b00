import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { settle } from '@/domain/checks/settle';
import { LOCALES, type Locale } from '@/domain/locale';
import type { LinkFate } from './link-fate';
import { linkFinding } from './link-finding';

type Known = { fates: ReadonlyMap<string, LinkFate>; publishedAt: Date; now: Date; office: OfficeChecks };

/** What an inspection knows beside the words: where each link leads, and how long ago the page was published. */
export function checkOnline(article: CheckedArticle, { fates, publishedAt, now, office }: Known): PlacedFinding[] {
  const rowOf = new Map(article.rows.flatMap((row) => LOCALES.flatMap((locale) => row[locale].map(({ id }) => [id, row.key] as const))));
  const nowhere: Record<Locale, string | null> = { zh: null, en: null };
  const found = LOCALES.flatMap((locale) =>
    article.passages[locale].flatMap(({ id, links }) =>
      links.flatMap(({ href, span }) => {
        const judged = linkFinding(href, fates.get(href));
        if (!judged) return [];
        const spans = { zh: null, en: null, [locale]: span };
        return [{ ...judged, ...spans, fix: null, row: rowOf.get(id) ?? null, passages: { ...nowhere, [locale]: id } }];
      }),
    ),
  );
  const months = monthsBetween(publishedAt, now);
  const isStale = office.staleMonths > 0 && months >= office.staleMonths;
  const stale = { code: 'online/stale', values: { months }, zh: null, en: null, fix: null, row: null, passages: nowhere } as const;
  return settle(isStale ? [...found, stale] : found, office);
}

/** Whole months from one moment to another. */
function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
