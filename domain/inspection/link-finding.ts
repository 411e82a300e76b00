import { z } from 'zod';
import type { Found } from '@/domain/checks/finding';
import { type LinkFate, SILENCES } from './link-fate';

/** What is to be said of a link that leads there today; null where there is nothing to say. */
export function linkFinding(href: string, fate: LinkFate | undefined): Pick<Found, 'code' | 'values'> | null {
  if (fate?.is === 'gone') return { code: 'online/link-gone', values: { href, status: fate.status } };
  if (fate?.is === 'strange') return { code: 'online/link-strange', values: { href, at: fate.at } };
  if (fate?.is === 'elsewhere') return { code: 'online/link-elsewhere', values: { href, at: fate.at } };
  if (fate?.is === 'silent') return { code: 'online/link-silent', values: { href, why: fate.why } };
  return null;
}

const href = z.string();
const Said = z.discriminatedUnion('code', [
  z.object({ code: z.literal('online/link-gone'), values: z.object({ href, status: z.number() }) }),
  z.object({ code: z.literal('online/link-strange'), values: z.object({ href, at: z.string() }) }),
  z.object({ code: z.literal('online/link-elsewhere'), values: z.object({ href, at: z.string() }) }),
  z.object({ code: z.literal('online/link-silent'), values: z.object({ href, why: z.enum(SILENCES) }) }),
]);

/** The inverse of `linkFinding`: where a link led when that was said of it. Null for what is no such finding. */
export function fateFound(finding: { code: string; values: unknown }): { href: string; fate: LinkFate } | null {
  const said = Said.safeParse(finding);
  if (!said.success) return null;
  const { code, values } = said.data;
  if (code === 'online/link-gone') return { href: values.href, fate: { is: 'gone', status: values.status } };
  if (code === 'online/link-silent') return { href: values.href, fate: { is: 'silent', why: values.why } };
  return { href: values.href, fate: { is: code === 'online/link-strange' ? 'strange' : 'elsewhere', at: values.at } };
}
