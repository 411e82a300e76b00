import type { z } from 'zod';
import type { Actor } from '@/domain/actor';
import type { Result } from '@/domain/result';

type Verb = { input: z.ZodType; run: (who: Actor, input: never) => Promise<Result<unknown>> };

function verb<S extends z.ZodType>(input: S, run: (who: Actor, input: z.output<S>) => Promise<Result<unknown>>): Verb {
  return { input, run };
}

/** Every write that a signed-in person can ask for, by the name of its command. */
export const VERBS: Readonly<Record<string, Verb>> = {};

export { verb };
