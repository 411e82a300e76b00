import type { Concept } from '@/domain/terms/concept';
import type { OfficeChecks } from './office-checks';

/** One text, or the two sides of a row, that shows what a check does; `office` is what an office has to choose for it. */
export type Example = { zh?: string; en?: string; terms?: readonly Concept[]; office?: Partial<OfficeChecks> };

/**
 * What the page of a check shows, and its tests run: each text of `wrong` has exactly such a finding, and each of `right` looks alike
 * and has none.
 */
export type Examples = { wrong: readonly Example[]; right: readonly Example[] };
