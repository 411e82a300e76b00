import { z } from 'zod';
import { transaction } from '@/db/database';
import { lockSections, saveSectionOrder } from '@/db/sections';
import { recordSiteEvent } from '@/db/site-events';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

const Slugs = z.array(z.string().max(80)).max(500);

/** `seen` is the order that was on the screen, `slugs` the new one of the same sections. */
export const OrderSections = z
  .object({ seen: Slugs, slugs: Slugs })
  .refine(({ seen, slugs }) => JSON.stringify(seen.toSorted()) === JSON.stringify(slugs.toSorted()));
export type OrderSections = z.infer<typeof OrderSections>;

/** Puts the sections into another order, everywhere that readers see them. */
export async function orderSections(who: Actor, { seen, slugs }: OrderSections, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const before = (await lockSections(tx)).map(({ slug }) => slug);
    if (JSON.stringify(before) !== JSON.stringify(seen)) return refuse('changed-since-read');
    if (JSON.stringify(before) === JSON.stringify(slugs)) return done(null);
    await saveSectionOrder(tx, slugs);
    await recordSiteEvent(tx, { what: { did: 'order-sections' }, by: who.id, at: now });
    return done(null);
  });
}
