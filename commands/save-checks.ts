import { z } from 'zod';
import { lockCheckSettings, recordCheckSettings } from '@/db/check-settings';
import { transaction } from '@/db/database';
import type { Actor } from '@/domain/actor';
import { isCheckCode } from '@/domain/checks/catalogue';
import { OfficeChecks } from '@/domain/checks/office-checks';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

/** `seen` is the version of the settings that were on the screen. */
export const SaveChecks = z.object({ seen: z.int(), office: OfficeChecks });
export type SaveChecks = z.infer<typeof SaveChecks>;

/** Changes how the office uses the checks. Every change stays on record, with who made it. */
export async function saveChecks(who: Actor, { seen, office }: SaveChecks, now = new Date()): Promise<Result<{ version: number }>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-checks')) return refuse('not-allowed');
    if (!Object.keys(office.switches).every(isCheckCode)) return refuse('check-unknown');
    const before = await lockCheckSettings(tx);
    if (before.version !== seen) return refuse('changed-since-read');
    if (isSame(before.office, office)) return done({ version: before.version });
    const version = before.version + 1;
    await recordCheckSettings(tx, { version, office, by: who.id, at: now });
    return done({ version });
  });
}

function isSame(before: OfficeChecks, after: OfficeChecks): boolean {
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
}

function sorted(office: OfficeChecks) {
  return { ...OfficeChecks.parse(office), switches: Object.entries(office.switches).sort(([a], [b]) => (a < b ? -1 : 1)) };
}
