import { z } from 'zod';

/** The passages of an edition in order, without their text. */
export const Outline = z.array(z.object({ id: z.string(), type: z.string(), fingerprint: z.string(), blank: z.boolean() }));
export type Outline = z.infer<typeof Outline>;
export type Outlined = Outline[number];

/** Both sides of an article. A language that has no edition yet has no passages. */
export type Outlines = { zh: readonly Outlined[]; en: readonly Outlined[] };
