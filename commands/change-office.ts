import { z } from 'zod';
import { transaction } from '@/db/database';
import { lockOffice, saveOffice } from '@/db/office';
import { recordSiteEvent } from '@/db/site-events';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { OfficeNames, officeChanges } from '@/domain/site/office-names';
import { SeenOffice } from '@/domain/site/seen';

/** `seen` is what the office was called on the screen. */
export const ChangeOffice = z.object({ seen: SeenOffice, office: OfficeNames });
export type ChangeOffice = z.infer<typeof ChangeOffice>;

/** Changes what the institution is called and where it is found. */
export async function changeOffice(who: Actor, { seen, office }: ChangeOffice, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const before = await lockOffice(tx);
    if (officeChanges(before, seen).length > 0) return refuse('changed-since-read');
    const parts = officeChanges(before, office);
    if (parts.length === 0) return done(null);
    await saveOffice(tx, office);
    await recordSiteEvent(tx, { what: { did: 'change-office', parts }, by: who.id, at: now });
    return done(null);
  });
}
