import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { LOCALES, type Locale } from '@/domain/locale';
import type { Database, Transaction } from './database';
import { changeRequests } from './schema/release';

const Marked = z.array(z.object({ locale: z.enum(LOCALES), id: z.string() }));

/** Why an article went back, with the passages that it is about. */
export type ChangeRequest = {
  id: string;
  pairId: string;
  by: string;
  reason: string;
  passages: { locale: Locale; id: string }[];
  at: Date;
};

export async function findChangeRequest(tx: Transaction | Database, id: string): Promise<ChangeRequest | null> {
  const [row] = await tx.select().from(changeRequests).where(eq(changeRequests.id, id));
  if (!row) return null;
  const { pairId, by, reason, at } = row;
  return { id, pairId, by, reason, passages: Marked.parse(row.passages), at };
}

type NewChangeRequest = Omit<ChangeRequest, 'id'> & { articleId: string };

export async function recordChangeRequest(tx: Transaction, request: NewChangeRequest): Promise<string> {
  const [row] = await tx.insert(changeRequests).values(request).returning({ id: changeRequests.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}
