import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReviewed, PEOPLE } from '@/tests/support/review-arbitrary';
import { attestable } from './attestable';
import { coverage } from './coverage';
import { kindProgress } from './kind-progress';
import { coveringKinds } from './policies';
import { missing } from './release';
import { reviewRows } from './review-rows';

const who = fc.constantFrom(...PEOPLE);

describe('the rows of a review', () => {
  it('hold every passage with words once', () => {
    fc.assert(
      fc.property(arbitraryReviewed, who, (reviewed, person) => {
        const ids = reviewRows(reviewed, person).flatMap((row) => [...row.zh, ...row.en]);
        const worded = [reviewed.pair.zh, reviewed.pair.en].flatMap((side) => side?.passages ?? []).filter(({ blank }) => !blank);
        for (const { id } of worded) expect(ids.filter((other) => other === id)).toHaveLength(1);
      }),
    );
  });

  it('are all covered exactly where nothing is missing of the kind', () => {
    fc.assert(
      fc.property(arbitraryReviewed, who, (reviewed, person) => {
        const rows = reviewRows(reviewed, person);
        const open = new Set(missing(reviewed).map(({ kind }) => kind));
        for (const kind of coveringKinds(reviewed.pair)) {
          const uncovered = rows.some((row) => row.covers.some((cover) => cover.kind === kind && !cover.covered));
          expect(uncovered).toBe(open.has(kind));
        }
      }),
    );
  });

  it('count for a person what their signature would cover', () => {
    fc.assert(
      fc.property(arbitraryReviewed, who, (reviewed, person) => {
        for (const { kind, total, covered, signable, own } of kindProgress(reviewed, person)) {
          const covering = coveringKinds(reviewed.pair).find((each) => each === kind);
          if (!covering) continue;
          const items = coverage(reviewed, covering);
          expect(signable).toBe(attestable({ who: person, items }).length);
          expect(total).toBe(items.length);
          expect(covered + signable + own).toBe(total);
        }
      }),
    );
  });
});
