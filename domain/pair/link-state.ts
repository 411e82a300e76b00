import { z } from 'zod';
import { Link } from './link';

const Strings = z.array(z.string()).readonly();

/** Something that was done to the links of an article, for the history of a row. */
export const LinkEvent = z.object({
  at: z.coerce.date(),
  who: z.string(),
  did: z.enum(['confirm', 'mark', 'join', 'part', 'unlink']),
  passages: Strings,
});
export type LinkEvent = z.infer<typeof LinkEvent>;

/**
 * All that the translation desk knows of links at one moment. `passages` are those that the texts had then; `readings` say what the
 * passages of a link were when it was confirmed (canonical text by passage); `history` has the newest first.
 */
export const LinkState = z.object({
  links: z.array(Link),
  passages: z.object({ zh: Strings, en: Strings }),
  readings: z.record(z.string(), z.record(z.string(), z.string())),
  history: z.array(LinkEvent),
  people: z.record(z.string(), z.object({ nameZh: z.string(), nameEn: z.string() })),
});
export type LinkState = z.infer<typeof LinkState>;
