import { z } from 'zod';
import { DIRECTIONS } from './direction';
import { LOCALES } from './locale';

/** Where an article stands on its way. Whether it is live is no part of this: that follows from publications. */
export const Stage = z.discriminatedUnion('at', [
  z.object({ at: z.literal('drafting') }),
  z.object({ at: z.literal('review'), pairId: z.uuid() }),
  z.object({ at: z.literal('returned'), requestId: z.uuid() }),
]);
export type Stage = z.infer<typeof Stage>;

/** How the two languages of an article go live: together, one now and the other by a day, or one alone for a stated reason. */
export const ReleasePlan = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('together') }),
  z.object({ mode: z.literal('first'), locale: z.enum(LOCALES), otherBy: z.iso.date() }),
  z.object({ mode: z.literal('only'), locale: z.enum(LOCALES), reason: z.string().trim().min(1).max(500) }),
]);
export type ReleasePlan = z.infer<typeof ReleasePlan>;

/** Which sign-offs a release asks for. */
export const REVIEW_POLICIES = ['standard', 'emergency'] as const;

/** The policy that a pair was frozen under; the final sign-off binds it together with the texts. */
export const Policy = z.object({ review: z.enum(REVIEW_POLICIES), release: ReleasePlan });
export type Policy = z.infer<typeof Policy>;

/** News stands in lists and feeds; a page, such as «about us», where the navigation or a link leads to it. */
export const KINDS = ['news', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** Facts that both editions of an article share. */
export const Facts = z.object({
  kind: z.enum(KINDS),
  direction: z.enum(DIRECTIONS),
  section: z.string(),
  /** PostgreSQL and readers know other calendars for very early years; news is younger. */
  eventDate: z.iso
    .date()
    .refine((date) => date >= '1900')
    .nullable(),
  leadMedia: z.uuid().nullable(),
  /** Slugs, in the order in which readers see them. */
  tags: z.array(z.string().min(1).max(80)).max(10),
});
export type Facts = z.infer<typeof Facts>;

/** Who did what for an edition, in the order in which readers see it. */
export const CREDIT_ROLES = ['by', 'translated', 'edited', 'reviewed', 'photo', 'department', 'source'] as const;
export const Credit = z.strictObject({ role: z.enum(CREDIT_ROLES), names: z.string().trim().min(1).max(200) });
export type Credit = z.infer<typeof Credit>;

/** What belongs to an edition beside its text: attributes of the document, changed by `DocAttrStep` only. */
export const Fields = z.object({
  slug: z.string().max(120),
  credits: z.array(Credit).max(20),
  description: z.string().max(300),
  /** What the lead picture shows, for those who do not see it, where the text itself does not hold it. */
  leadAlt: z.string().max(300).optional(),
});
export type Fields = z.infer<typeof Fields>;
