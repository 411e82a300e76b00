import { eq } from 'drizzle-orm';
import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { Fields } from '@/domain/article';
import { fromCanonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import type { Database, Transaction } from './database';
import { revisions } from './schema/release';

const Passages = z.array(z.object({ id: z.string(), canonical: z.string() }));

/** A revision as the document that it froze. Null when there is no such revision. */
export async function findFrozenText(
  tx: Transaction | Database,
  revisionId: string,
): Promise<{ editionId: string; seq: number; doc: Node } | null> {
  const [row] = await tx
    .select({ editionId: revisions.editionId, seq: revisions.seq, fields: revisions.fields, passages: revisions.passages })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  if (!row) return null;
  const nodes = Passages.parse(row.passages).map(({ id, canonical }) => fromCanonical(canonical, id));
  return { editionId: row.editionId, seq: row.seq, doc: proseSchema.nodes.doc.create(Fields.parse(row.fields), nodes) };
}
