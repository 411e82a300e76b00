import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { misspelt } from '@/domain/checks/terms/misspelt';
import { missingTerms } from '@/domain/checks/terms/not-used';
import { isName } from '@/domain/terms/form-entry';
import { pairTerms } from '@/domain/terms/pair-terms';
import { otherForms } from './other-form';
import { personForms } from './person-form';
import { ranks } from './rank';

/** Names of people, bodies and posts across the languages. People and posts are read without a term base too. */
export function checkNames(sides: Sides, { terms: index }: Context): Found[] {
  const terms = pairTerms(sides, index);
  const misses = terms.misses
    .filter(({ entry }) => isName(entry))
    .map((miss) => ({ ...misspelt(miss, sides), code: 'names/near-miss' as const }));
  const confused = missingTerms(sides, terms).filter(({ code }) => code === 'names/another');
  return [
    ...misses,
    ...confused,
    ...otherForms(sides, terms),
    ...personForms(sides, { words: terms.words, listed: terms.en }),
    ...ranks(sides),
  ];
}
