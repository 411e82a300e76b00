import { z } from 'zod';
import type { Locale } from '@/domain/locale';

/** «renders» has passages on both sides, «left-out» only the source's, «added» only the target's. */
export const LINK_KINDS = ['renders', 'added', 'left-out'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const Strings = z.array(z.string()).readonly();

/** Who confirmed a link, and the fingerprints of each side as that person saw them. */
export const Confirmation = z.object({ by: z.string(), at: z.coerce.date(), zhSeen: Strings, enSeen: Strings });
export type Confirmation = z.infer<typeof Confirmation>;

/**
 * Which passages render which. A link may go on naming a passage that is gone from the text: it is then read as if the passage were
 * not there, and an undo that brings the passage back brings its place back as well. No passage is in two links.
 */
export const Link = z.object({ id: z.uuid(), kind: z.enum(LINK_KINDS), zh: Strings, en: Strings, confirmed: Confirmation.nullable() });
export type Link = z.infer<typeof Link>;

/** The fingerprints of one side that a confirmation was given for. */
export function seenOf(confirmed: Confirmation, locale: Locale): readonly string[] {
  return locale === 'zh' ? confirmed.zhSeen : confirmed.enSeen;
}
