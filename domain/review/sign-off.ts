import { z } from 'zod';
import type { REVIEW_KINDS } from './kinds';
import { Unit } from './pair';
import { State } from './state';

/** A named person attests what was on the screen. Exactly one of `states`, `units` holds something; neither does for what binds a hash. */
export type SignOff = {
  id: string;
  pairId: string;
  pairHash: string;
  kind: (typeof REVIEW_KINDS)[number];
  signer: string;
  states: readonly State[];
  units: readonly Unit[];
  note: string;
  at: Date;
};

/** `attested` as the database keeps it, told apart by the kind. */
export const Attested = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['language:zh', 'language:en']), attested: z.array(State) }),
  z.object({ kind: z.literal('fidelity'), attested: z.array(Unit) }),
  z.object({ kind: z.enum(['final', 'emergency']), attested: z.null() }),
]);
