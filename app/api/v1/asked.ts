import type { z } from 'zod';
import { apiProblem } from './api-problem';

/**
 * Answers a request whose parameters are those of the schema, each at most once. One that asks for anything else is told so, by the name
 * of each parameter, instead of getting what it did not ask for.
 */
export async function asked<S extends z.ZodType>(
  request: Request,
  schema: S,
  answer: (query: z.infer<S>) => Promise<Response> | Response,
): Promise<Response> {
  const given = new URL(request.url).searchParams;
  const repeated = [...new Set(given.keys())].filter((name) => given.getAll(name).length > 1);
  if (repeated.length > 0)
    return refused(
      request,
      repeated.map((name) => ({ name, fault: 'repeated' })),
    );
  const query = schema.safeParse(Object.fromEntries(given));
  if (query.success) return answer(query.data);
  return refused(
    request,
    query.error.issues.flatMap((issue) => faultsOf(issue, given)),
  );
}

/** A cursor that this list never gave. */
export function badCursor(request: Request): Response {
  return refused(request, [{ name: 'cursor', fault: 'malformed' }]);
}

type Fault = { name: string; fault: 'missing' | 'unknown' | 'repeated' | 'malformed' };

function refused(request: Request, parameters: readonly Fault[]): Response {
  return apiProblem(request, 'bad-parameters', { parameters });
}

function faultsOf(issue: z.core.$ZodIssue, given: URLSearchParams): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ name, fault: 'unknown' }));
  const name = String(issue.path[0] ?? '');
  return [{ name, fault: given.has(name) ? 'malformed' : 'missing' }];
}
