import { z } from 'zod';
import { OFFICE_PARTS } from './office-names';

/** As they were said then: what names are allowed to be can change. */
const Said = z.object({ zh: z.string(), en: z.string() });

const added = <D extends string>(did: D) => z.object({ did: z.literal(did), names: Said });
const changed = <D extends string>(did: D) => z.object({ did: z.literal(did), names: Said, before: Said });
const merged = <D extends string>(did: D) => z.object({ did: z.literal(did), names: Said, into: Said });

/**
 * What the record of the site says happened beside its settings, which keep a version of their own. `before` are the names until then.
 * Words for each stand in `messages` under `Site.record`.
 */
export const SiteEvent = z.discriminatedUnion('did', [
  z.object({ did: z.literal('change-office'), parts: z.array(z.enum(OFFICE_PARTS)) }),
  added('add-section'),
  changed('change-section'),
  z.object({ did: z.literal('order-sections') }),
  added('delete-section'),
  added('add-tag'),
  changed('rename-tag'),
  merged('merge-tags'),
  added('delete-tag'),
  changed('change-contributor'),
  merged('merge-contributors'),
]);
export type SiteEvent = z.infer<typeof SiteEvent>;
