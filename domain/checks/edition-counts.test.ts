import { expect, test } from 'vitest';
import { editionCounts } from './edition-counts';
import type { Waiver } from './waiver';

const waiver: Waiver = { id: 'w', code: 'zh/space', values: {}, zh: [], en: [], reason: '', blocking: false, by: 'mei', at: new Date(0) };

test('a finding counts for each text that it points into, one that points nowhere for both, a waived one for none, and it is told how many count twice', () => {
  const counts = editionCounts([
    { severity: 'block', waiver: null, passages: { zh: 'z1', en: 'e1' } },
    { severity: 'look', waiver: null, passages: { zh: 'z1', en: null } },
    { severity: 'look', waiver: null, passages: { zh: null, en: null } },
    { severity: 'style', waiver, passages: { zh: 'z1', en: 'e1' } },
  ]);
  expect(counts).toEqual({ zh: { block: 1, look: 2, style: 0, both: 2 }, en: { block: 1, look: 1, style: 0, both: 2 } });
});
