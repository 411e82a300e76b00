import type { Result } from '@/domain/result';

/** What a command did; the sample newsroom asks for nothing that could be refused. */
export function outcome<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The sample newsroom met the refusal «${result.refusal}».`);
}
