import type { z } from 'zod';
import { ChangeRoles, changeRoles } from '@/commands/change-roles';
import { Invite, invite } from '@/commands/invite';
import type { Actor } from '@/domain/actor';
import { type Result, refuse } from '@/domain/result';

/** A command behind its door: the input is parsed here, once, and what does not parse is «malformed». */
type Verb = (who: Actor, raw: unknown) => Promise<Result<unknown>>;

function verb<S extends z.ZodType>(input: S, run: (who: Actor, input: z.output<S>) => Promise<Result<unknown>>): Verb {
  return async (who, raw) => {
    const parsed = input.safeParse(raw);
    if (!parsed.success) return refuse('malformed');
    return run(who, parsed.data);
  };
}

/** Every write that a signed-in person can ask for, by the name of its command. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'change-roles': verb(ChangeRoles, changeRoles),
  invite: verb(Invite, invite),
};
