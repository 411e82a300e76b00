import { z } from 'zod';
import { transaction } from '@/db/database';
import { isInspecting, recordInspection } from '@/db/inspections';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const StartInspection = z.object({});
export type StartInspection = z.infer<typeof StartInspection>;

/** Opens an inspection of everything that is online; `carryOutInspection` then does it. One is at work at a time. */
export async function startInspection(
  who: Actor | 'operator',
  _input: StartInspection = {},
  now = new Date(),
): Promise<Result<{ inspectionId: string }>> {
  if (who !== 'operator' && !may(who, 'inspect')) return refuse('not-allowed');
  return transaction(async (tx) => {
    if (await isInspecting(tx, now)) return refuse('already-inspecting');
    const by = who === 'operator' ? null : who.id;
    return done({ inspectionId: await recordInspection(tx, { by, at: now }) });
  });
}
