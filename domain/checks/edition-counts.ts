import { LOCALES, type Locale } from '@/domain/locale';
import type { JudgedFinding } from './bound-finding';
import { SEVERITIES, type Severity } from './severity';

/** How many open findings concern a text, by what they mean for a release, and how many of them concern the other text as well. */
export type FindingCounts = Readonly<Record<Severity | 'both', number>>;

/** One across the languages concerns both texts, and so does one that points nowhere. */
export function editionCounts(judged: readonly Pick<JudgedFinding, 'severity' | 'waiver' | 'passages'>[]): Record<Locale, FindingCounts> {
  const open = judged.filter(({ waiver }) => !waiver);
  const countsOf = (locale: Locale) => {
    const own = open.filter(({ passages }) => passages[locale] !== null || LOCALES.every((side) => passages[side] === null));
    const both = own.filter(({ passages: { zh, en } }) => (zh === null) === (en === null)).length;
    const counts: Record<keyof FindingCounts, number> = { block: 0, look: 0, style: 0, both };
    for (const severity of SEVERITIES) counts[severity] = own.filter((finding) => finding.severity === severity).length;
    return counts;
  };
  return { zh: countsOf('zh'), en: countsOf('en') };
}
