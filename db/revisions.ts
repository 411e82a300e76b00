import { and, asc, desc, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import { Fields } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { FrozenPassage, type Revision } from '@/domain/review/revision';
import type { Database, Transaction } from './database';
import { revisions } from './schema/release';

const Passages = z.array(FrozenPassage.pick({ id: true, canonical: true, wrote: true, from: true }));
const Outline = z.array(FrozenPassage.pick({ id: true, fingerprint: true, blank: true }));

export async function findRevision(tx: Transaction | Database, id: string): Promise<Revision | null> {
  const [row] = await tx.select().from(revisions).where(eq(revisions.id, id));
  return row ? revisionOf(row) : null;
}

/** The newest revision of an edition, or null before the first. */
export async function findLastRevision(tx: Transaction | Database, editionId: string): Promise<Revision | null> {
  const [row] = await tx.select().from(revisions).where(eq(revisions.editionId, editionId)).orderBy(desc(revisions.seq)).limit(1);
  return row ? revisionOf(row) : null;
}

/** Every revision of an edition in order, up to and including one. */
export async function listRevisions(
  tx: Transaction | Database,
  { editionId, upTo }: { editionId: string; upTo: number },
): Promise<Revision[]> {
  const rows = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), lte(revisions.seq, upTo)))
    .orderBy(asc(revisions.seq));
  return rows.map(revisionOf);
}

/** Every revision of an article, edition by edition, each in order. */
export async function listRevisionsOfArticle(tx: Transaction | Database, articleId: string): Promise<Revision[]> {
  const rows = await tx
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(asc(revisions.editionId), asc(revisions.seq));
  return rows.map(revisionOf);
}

type NewRevision = {
  editionId: string;
  articleId: string;
  locale: Locale;
  version: number;
  fields: Fields;
  passages: readonly Omit<FrozenPassage, 'fingerprint' | 'blank'>[];
  createdBy: string;
  at: Date;
};

/** Freezes a text. PostgreSQL draws its number, computes the fingerprints, and refuses a passage that comes from nowhere. */
export async function recordRevision(tx: Transaction, { at, ...revision }: NewRevision): Promise<Revision> {
  const [row] = await tx
    .insert(revisions)
    .values({ ...revision, createdAt: at })
    .returning();
  if (!row) throw new Error('An insert returned no row.');
  return revisionOf(row);
}

function revisionOf(row: typeof revisions.$inferSelect): Revision {
  const outline = Outline.parse(row.outline);
  const passages = Passages.parse(row.passages).map((passage, place) => ({ ...passage, ...outlined(outline[place], passage.id) }));
  const { id, editionId, locale, seq, version } = row;
  return { id, editionId, locale, seq, version, fields: Fields.parse(row.fields), passages };
}

function outlined(state: z.infer<typeof Outline>[number] | undefined, id: string): { fingerprint: string; blank: boolean } {
  if (state?.id !== id) throw new Error('The outline of a revision does not follow its passages.');
  return { fingerprint: state.fingerprint, blank: state.blank };
}
