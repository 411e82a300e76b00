import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { LOCALES, otherLocale } from '@/domain/locale';
import { isName } from '@/domain/terms/form-entry';
import { pairTerms } from '@/domain/terms/pair-terms';
import { forbiddenForms } from './forbidden';
import { misspelt } from './misspelt';
import { missingTerms } from './not-used';

/** What the term base says of a row: forbidden forms, terms in place of others, misspelt ones, and missing ones. Names are another area. */
export function checkTerms(sides: Sides, { terms: index }: Context): Found[] {
  if (index.concepts.length === 0) return [];
  const terms = pairTerms(sides, index);
  const forbidden = LOCALES.flatMap((locale) =>
    forbiddenForms({ locale, text: sides[locale], terms: terms[locale], other: terms[otherLocale(locale)] }),
  );
  const misses = terms.misses.filter(({ entry }) => !isName(entry)).map((miss) => misspelt(miss, sides));
  const missing = missingTerms(sides, terms).filter(({ code }) => code !== 'names/another');
  return [...forbidden, ...misses, ...missing];
}
