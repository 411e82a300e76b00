import type { Result } from '@/domain/result';
import { postForResult } from './post-for-result';

/** Asks for a write by the name of its command. Never throws: without an answer the refusal is «unreachable». */
export function sendCommand(verb: string, input: unknown): Promise<Result<unknown>> {
  return postForResult(`/api/commands/${verb}`, input);
}
