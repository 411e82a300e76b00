import { z } from 'zod';
import { Fields } from '@/domain/article';
import { LOCALES } from '@/domain/locale';
import { State } from './state';

/** A passage as a revision keeps it: who changed it since the revision before, and the earlier states its words come from. */
export const FrozenPassage = State.extend({
  blank: z.boolean(),
  canonical: z.string(),
  wrote: z.array(z.string()),
  from: z.array(State),
});
export type FrozenPassage = z.infer<typeof FrozenPassage>;

/** An edition frozen at one version of its log. */
export const Revision = z.object({
  id: z.uuid(),
  editionId: z.uuid(),
  locale: z.enum(LOCALES),
  seq: z.int(),
  version: z.int(),
  fields: Fields,
  passages: z.array(FrozenPassage),
});
export type Revision = z.infer<typeof Revision>;
