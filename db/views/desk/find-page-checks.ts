import { findCheckSettings } from '@/db/check-settings';
import { appDatabase } from '@/db/database';
import { listWaivers } from '@/db/waivers';
import type { Actor } from '@/domain/actor';
import type { Direction } from '@/domain/direction';
import { may } from '@/domain/permissions';

/**
 * What a page needs to check an article in the browser while somebody writes: the office's settings, the waivers, and what this person
 * may waive, which is one thing for whatever blocks a release or concerns private affairs and another for the rest. Null for those who see
 * nothing of the desk.
 */
export async function findPageChecks(who: Actor, article: { id: string; direction: Direction }) {
  if (!may(who, 'see-desk')) return null;
  const [{ office }, waivers] = await Promise.all([findCheckSettings(appDatabase()), listWaivers(appDatabase(), article.id)]);
  return {
    office,
    waivers,
    mayWaive: { blocking: may(who, 'waive-blocking-finding', article), other: may(who, 'waive-finding', article) },
  };
}
