import { z } from 'zod';

/** What stands in both languages, as a column of JSON has it. */
export const Words = z.object({ zh: z.string(), en: z.string() });
export type Words = z.infer<typeof Words>;
