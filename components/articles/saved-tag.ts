import { z } from 'zod';

/** What «save-tag» answers. */
export const SavedTag = z.object({ slug: z.string() });
