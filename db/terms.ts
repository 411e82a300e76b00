import { and, asc, eq, inArray, max, sql } from 'drizzle-orm';
import { approvedForm, type Concept, Form, orderedForms } from '@/domain/terms/concept';
import type { KeptConcept } from '@/domain/terms/plan-import';
import { sortKey } from '@/domain/terms/sort-key';
import { type TermIndex, termIndex } from '@/domain/terms/term-index';
import { appDatabase, type Database, type Transaction } from './database';
import { conceptForms, conceptRevisions, concepts } from './schema/terms';

export type TermBase = { version: number; concepts: KeptConcept[] };

/** The number of the last change of the term base; 0 for one that nobody has begun. */
export async function findTermVersion(tx: Transaction | Database): Promise<number> {
  const [row] = await tx.select({ version: max(conceptRevisions.number) }).from(conceptRevisions);
  return row?.version ?? 0;
}

/** Every concept in use with its forms. */
export async function listTerms(tx: Transaction | Database): Promise<TermBase> {
  // The version first: what comes in meanwhile is then fetched again, and never missed.
  const version = await findTermVersion(tx);
  const rows = await tx
    .select({ id: concepts.id, version: concepts.version, kind: concepts.kind, note: concepts.note })
    .from(concepts)
    .where(eq(concepts.retired, false))
    .orderBy(asc(concepts.byZh), asc(concepts.id));
  const forms = await formsOf(tx);
  return { version, concepts: rows.map((row) => ({ ...row, forms: forms.get(row.id) ?? [] })) };
}

async function formsOf(tx: Transaction | Database, ids?: readonly string[]): Promise<Map<string, Form[]>> {
  const rows = await tx
    .select({ id: conceptForms.conceptId, locale: conceptForms.locale, text: conceptForms.text, status: conceptForms.status })
    .from(conceptForms)
    .where(ids && inArray(conceptForms.conceptId, [...ids]))
    .orderBy(asc(conceptForms.conceptId), asc(conceptForms.place));
  const forms = new Map<string, Form[]>();
  for (const { id, ...form } of rows) {
    const own = forms.get(id) ?? [];
    own.push(form);
    forms.set(id, own);
  }
  return forms;
}

/** The term base that this process read last. Concepts change rarely, and building the index takes longer than asking for the version. */
let last: { version: number; index: TermIndex } | null = null;

/** The term base ready for the checks, and its version. */
export async function findTermIndex(tx: Transaction | Database = appDatabase()): Promise<{ version: number; index: TermIndex }> {
  const version = await findTermVersion(tx);
  if (last?.version === version) return last;
  const read = await listTerms(tx);
  last = { version: read.version, index: termIndex(read.concepts) };
  return last;
}

/** The version of the term base, with everybody else who would change it waiting until the transaction ends. */
export async function lockTerms(tx: Transaction): Promise<number> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet term base', 0))`);
  return findTermVersion(tx);
}

export type ConceptState = KeptConcept & { retired: boolean };

/** A concept as it was last, retired or not; null where there is none. */
export async function findConcept(tx: Transaction | Database, id: string): Promise<ConceptState | null> {
  const [row] = await tx
    .select({
      version: concepts.version,
      kind: concepts.kind,
      note: concepts.note,
      retired: concepts.retired,
      forms: conceptRevisions.forms,
    })
    .from(concepts)
    .innerJoin(conceptRevisions, and(eq(conceptRevisions.conceptId, concepts.id), eq(conceptRevisions.version, concepts.version)))
    .where(eq(concepts.id, id));
  return row ? { ...row, id, forms: Form.array().parse(row.forms) } : null;
}

/** Approved forms that another concept of the kind in use has already. */
export async function listTakenForms(
  tx: Transaction,
  { id, kind, forms }: Pick<Concept, 'kind' | 'forms'> & { id: string },
): Promise<Form[]> {
  const approved = forms.filter(({ status }) => status === 'approved');
  if (approved.length === 0) return [];
  const held = await tx
    .select({ locale: conceptForms.locale, folded: sql<string>`lower(${conceptForms.text})` })
    .from(conceptForms)
    .where(
      and(
        eq(conceptForms.kind, kind),
        eq(conceptForms.status, 'approved'),
        sql`${conceptForms.conceptId} <> ${id}`,
        sql`lower(${conceptForms.text}) IN ${approved.map(({ text }) => sql`lower(${text})`)}`,
      ),
    );
  const taken = new Set(held.map(({ locale, folded }) => `${locale} ${folded}`));
  return approved.filter(({ locale, text }) => taken.has(`${locale} ${text.toLowerCase()}`));
}

type Change = { by: string; at: Date };

/** How many concepts one statement carries. */
const TOGETHER = 500;

/** Puts concepts into the state that they have here, and records it. The version is that of the new state. */
export async function saveConcepts(tx: Transaction, states: readonly ConceptState[], { by, at }: Change): Promise<void> {
  for (let from = 0; from < states.length; from += TOGETHER) {
    const some = states.slice(from, from + TOGETHER).map((state) => ({ ...state, forms: orderedForms(state.forms) }));
    await tx
      .insert(concepts)
      .values(some.map((state) => ({ ...rowOf(state), changedAt: at })))
      .onConflictDoUpdate({ target: concepts.id, set: taken });
    await tx.insert(conceptRevisions).values(some.map(({ id, ...state }) => ({ ...state, conceptId: id, by, at })));
    // All of the old forms go before the first new one comes, so that concepts can exchange theirs.
    await tx.delete(conceptForms).where(
      inArray(
        conceptForms.conceptId,
        some.map(({ id }) => id),
      ),
    );
  }
  const forms = states.filter(({ retired }) => !retired).flatMap(formRows);
  for (let from = 0; from < forms.length; from += TOGETHER) await tx.insert(conceptForms).values(forms.slice(from, from + TOGETHER));
}

const taken = Object.fromEntries(
  (['version', 'kind', 'note', 'retired', 'by_zh', 'by_en', 'changed_at'] as const).map((name) => [
    camel(name),
    sql.raw(`excluded.${name}`),
  ]),
);

function camel(name: string): string {
  return name.replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
}

function rowOf({ id, version, kind, note, retired, ...concept }: ConceptState) {
  const [zh, en] = [approvedForm({ ...concept, id, kind, note }, 'zh') ?? '', approvedForm({ ...concept, id, kind, note }, 'en') ?? ''];
  return { id, version, kind, note, retired, byZh: sortKey(zh, 'zh'), byEn: sortKey(en, 'en') };
}

function formRows({ id, kind, forms }: ConceptState) {
  return orderedForms(forms).map(({ locale, status, text }, place) => ({ conceptId: id, place, kind, locale, status, text }));
}
