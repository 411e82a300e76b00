import { z } from 'zod';
import { REFUSALS } from '@/domain/refusals';
import { done, type Result, refuse } from '@/domain/result';

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
]);

/** Sends JSON and reads the newsroom's answer. Whatever is no answer — no network, a proxy's page, a crash — is «unreachable». */
export async function postForResult(path: string, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(30_000),
    });
    const answer = Answer.parse(await response.json());
    return answer.ok ? done(answer.value) : answer;
  } catch {
    return refuse('unreachable');
  }
}
