import { refusalStatus } from '@/app/refusal-status';
import type { Result } from '@/domain/result';

/** A result as JSON, with the status of its refusal. Never cached. */
export function resultResponse(result: Result<unknown>): Response {
  return Response.json(result, { status: result.ok ? 200 : refusalStatus(result.refusal), headers: { 'Cache-Control': 'no-store' } });
}
