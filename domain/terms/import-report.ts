import { z } from 'zod';
import { TERM_FAULTS } from './term-faults';

/**
 * What an import does, or would do, to the term base of a version. The first few names of what is new and of what changes are there to
 * recognize the file by, and the first faults to mend it by.
 */
export const ImportReport = z.object({
  version: z.int(),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  faulty: z.int(),
  faults: z.array(z.object({ line: z.int(), reason: z.enum(TERM_FAULTS) })),
  newNames: z.array(z.string()),
  changedNames: z.array(z.string()),
});
export type ImportReport = z.infer<typeof ImportReport>;
