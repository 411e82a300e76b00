import { z } from 'zod';

/** A passage with the text that it had: what coverage speaks of. Going back to a text is going back to its state. */
export const State = z.object({ id: z.string(), fingerprint: z.string() });
export type State = z.infer<typeof State>;

/** States as keys of maps and sets. Ids and fingerprints contain no blank. */
export function keyOf({ id, fingerprint }: State): string {
  return `${id} ${fingerprint}`;
}
