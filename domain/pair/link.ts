import type { Locale } from '@/domain/locale';

/** «renders» has passages on both sides, «left-out» only the source's, «added» only the target's. */
export const LINK_KINDS = ['renders', 'added', 'left-out'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Who confirmed a link, and the fingerprints of each side as that person saw them. */
export type Confirmation = { by: string; at: Date } & Record<`${Locale}Seen`, readonly string[]>;

/**
 * Which passages render which. A link may go on naming a passage that is gone from the text: it is then read as if the passage were
 * not there, and an undo that brings the passage back brings its place back as well. No passage is in two links.
 */
export type Link = { id: string; kind: LinkKind; confirmed: Confirmation | null } & Record<Locale, readonly string[]>;

/** The fingerprints of one side that a confirmation was given for. */
export function seenOf(confirmed: Confirmation, locale: Locale): readonly string[] {
  return locale === 'zh' ? confirmed.zhSeen : confirmed.enSeen;
}
