import { z } from 'zod';
import { Policy } from './article';
import { LOCALES } from './locale';
import { Correction } from './review/correction';
import { REVIEW_KINDS } from './review/kinds';

const PassageIds = z.array(z.string()).readonly();

/** What the record of an article says happened, in the order of its life. Words for each stand in `messages` under `Record`. */
export const Event = z.discriminatedUnion('did', [
  z.object({ did: z.literal('create-article') }),
  z.object({ did: z.literal('change-facts') }),
  z.object({ did: z.literal('set-embargo'), until: z.iso.datetime() }),
  z.object({ did: z.literal('lift-embargo') }),
  z.object({ did: z.literal('restore-revision'), revisionId: z.uuid(), locale: z.enum(LOCALES), revision: z.int() }),
  z.object({ did: z.literal('set-policy'), policy: Policy }),
  z.object({ did: z.literal('confirm-links'), links: z.array(z.object({ zh: PassageIds, en: PassageIds })) }),
  z.object({ did: z.literal('join-passages'), zh: PassageIds, en: PassageIds }),
  z.object({ did: z.literal('part-passages'), zh: PassageIds, en: PassageIds }),
  z.object({ did: z.literal('unlink-passages'), zh: PassageIds, en: PassageIds }),
  z.object({ did: z.literal('mark-left-out'), passageId: z.string() }),
  z.object({ did: z.literal('mark-added'), passageId: z.string() }),
  z.object({ did: z.literal('send-to-review'), pairId: z.uuid(), pair: z.int() }),
  z.object({ did: z.literal('sign-off'), signOffId: z.uuid(), pairId: z.uuid(), kind: z.enum(REVIEW_KINDS), count: z.int() }),
  z.object({ did: z.literal('withdraw-sign-off'), signOffId: z.uuid(), kind: z.enum(REVIEW_KINDS), reason: z.string() }),
  z.object({ did: z.literal('waive-finding'), waiverId: z.uuid(), code: z.string(), reason: z.string() }),
  z.object({ did: z.literal('withdraw-waiver'), waiverId: z.uuid(), code: z.string() }),
  z.object({ did: z.literal('request-changes'), requestId: z.uuid(), reason: z.string(), count: z.int() }),
  z.object({
    did: z.literal('release'),
    publicationId: z.uuid(),
    pairId: z.uuid(),
    publication: z.int(),
    /** Only where readers were told of one. */
    correction: Correction.optional(),
  }),
  z.object({ did: z.literal('withdraw-publication'), publicationId: z.uuid(), publication: z.int() }),
  z.object({ did: z.literal('announce-revision'), publicationId: z.uuid(), publication: z.int() }),
  z.object({ did: z.literal('withdraw-revision-notice'), publicationId: z.uuid(), publication: z.int() }),
]);
export type Event = z.infer<typeof Event>;
