import { z } from 'zod';
import { isPlain } from '@/domain/is-plain';
import { isReadable } from '@/domain/prose/is-readable';

const given = (most: number) => {
  const words = z.string().trim().max(most).refine(isReadable).refine(isPlain);
  return z.strictObject({ zh: words, en: words });
};

const line = z.string().trim().max(200).refine(isPlain);

/** Who publishes, in both languages. `short` is what fits a seal or a tab; the address may be missing, then in both. */
export const OfficeNames = z.strictObject({
  name: given(120),
  short: given(24),
  address: z.strictObject({ zh: line, en: line }).refine(({ zh, en }) => isReadable(zh) === isReadable(en)),
});
export type OfficeNames = z.infer<typeof OfficeNames>;

export const OFFICE_PARTS = ['name', 'short', 'address'] as const satisfies readonly (keyof OfficeNames)[];
export type OfficePart = (typeof OFFICE_PARTS)[number];

export function officeChanges(before: OfficeNames, after: OfficeNames): OfficePart[] {
  return OFFICE_PARTS.filter((part) => before[part].zh !== after[part].zh || before[part].en !== after[part].en);
}
