import type { Refusal } from './refusals';

/** What a command answers: what was done, or the code of what kept it from being done. Bugs throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
