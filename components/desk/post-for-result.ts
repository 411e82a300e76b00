import { z } from 'zod';
import { REFUSALS } from '@/domain/refusals';
import { done, type Result, refuse } from '@/domain/result';

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
]);

/**
 * Sends JSON, or a form with files as it is, and reads the newsroom's answer. Whatever is no answer — no network, a proxy's page, a
 * crash — is «unreachable».
 */
export async function postForResult(path: string, input: unknown): Promise<Result<unknown>> {
  const form = input instanceof FormData;
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: form ? {} : { 'Content-Type': 'application/json' },
      body: form ? input : JSON.stringify(input),
      signal: AbortSignal.timeout(form ? 300_000 : 30_000),
    });
    const answer = Answer.parse(await response.json());
    return answer.ok ? done(answer.value) : answer;
  } catch {
    return refuse('unreachable');
  }
}
