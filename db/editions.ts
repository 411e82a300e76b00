import { and, eq } from 'drizzle-orm';
import type { Node } from 'prosemirror-model';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { passagesOf } from '@/domain/prose/passages';
import type { Database, Transaction } from './database';
import { recordCheckpoint } from './edition-log';
import { articles, editions } from './schema/articles';

/** An edition at the head of its log, and what a rule needs to know of its article. */
export type Edition = { id: string; articleId: string; locale: Locale; version: number; direction: Direction };

const COLUMNS = {
  id: editions.id,
  articleId: editions.articleId,
  locale: editions.locale,
  version: editions.version,
  direction: articles.direction,
};

export async function findEdition(tx: Transaction | Database, id: string): Promise<Edition | null> {
  const [row] = await tx.select(COLUMNS).from(editions).innerJoin(articles, eq(articles.id, editions.articleId)).where(eq(editions.id, id));
  return row ?? null;
}

export async function findEditionOf(
  tx: Transaction | Database,
  { articleId, locale }: { articleId: string; locale: Locale },
): Promise<Edition | null> {
  const [row] = await tx
    .select(COLUMNS)
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(eq(editions.articleId, articleId), eq(editions.locale, locale)));
  return row ?? null;
}

/** The same, with every other writer of this edition waiting until the transaction ends, in this process or another. */
export async function lockEdition(tx: Transaction, id: string): Promise<Edition | null> {
  const [row] = await tx
    .select(COLUMNS)
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(editions.id, id))
    .for('update', { of: editions });
  return row ?? null;
}

/** Begins an edition with a document, which becomes version 0 of its log. Every passage of it has its id already. */
export async function saveNewEdition(
  tx: Transaction,
  { articleId, locale, doc, at }: { articleId: string; locale: Locale; doc: Node; at: Date },
): Promise<string> {
  const [row] = await tx
    .insert(editions)
    .values({ articleId, locale, ...summaryOf(doc), changedAt: at })
    .returning({ id: editions.id });
  if (!row) throw new Error('An insert returned no row.');
  await recordCheckpoint(tx, { editionId: row.id, version: 0, doc });
  return row.id;
}

/** Moves the head, with the title and the outline that lists read. */
export async function saveHead(tx: Transaction, { id, version, doc, at }: { id: string; version: number; doc: Node; at: Date }) {
  await tx
    .update(editions)
    .set({ version, ...summaryOf(doc), changedAt: at })
    .where(eq(editions.id, id));
}

function summaryOf(doc: Node): { title: string; outline: object[] } {
  const outline = passagesOf(doc).map(({ id, type, fingerprint, blank }) => ({ id, type, fingerprint, blank }));
  return { title: doc.firstChild?.textContent ?? '', outline };
}
