import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { z } from 'zod';
import { takeUp } from '@/db/append-steps';
import { recordArticleChange } from '@/db/article-changes';
import { type Transaction, transaction } from '@/db/database';
import { documentAt, rememberDocument } from '@/db/edition-documents';
import { batchesFor, findLastSeq, hasBatch, isClientOfAnother, listBatchesAfter, type SentBatch } from '@/db/edition-log';
import { type Edition, lockEdition } from '@/db/editions';
import { inTurn } from '@/db/in-turn';
import type { Actor } from '@/domain/actor';
import { may, writing } from '@/domain/permissions';
import { parseSteps } from '@/domain/prose/parse-steps';
import { done, type Result, refuse } from '@/domain/result';

/**
 * What one editor instance made on top of `version`. The client id belongs to that instance alone, and `seq` counts its batches: it
 * sends the next one when this one is acknowledged, and the same one again until it is.
 */
export const SaveSteps = z.object({
  editionId: z.uuid(),
  clientId: z.string().regex(/^[\w-]{8,64}$/),
  seq: z.int32().min(1),
  version: z.int32().min(0),
  steps: z.array(z.unknown()).min(1).max(2000),
});
export type SaveSteps = z.infer<typeof SaveSteps>;

/** The head, and every batch after the version that the client named: its own one is the acknowledgement. */
export type Saved = { version: number; batches: SentBatch[] };

/** Takes a client's steps into the log of an edition. A batch that the log has already is answered as acknowledged, once more. */
export async function saveSteps(who: Actor, input: SaveSteps, now = new Date()): Promise<Result<Saved>> {
  const steps = parseSteps(input.steps);
  if (!steps.ok) return steps;
  const kept = await inTurn(input.editionId, () => transaction((tx) => keep(tx, { who, input, steps: steps.value, now })));
  if (!kept.ok) return kept;
  const { saved, edition, doc } = kept.value;
  if (doc) {
    rememberDocument({ editionId: edition.id, version: saved.version, doc });
    await recordArticleChange(edition.articleId, now);
  }
  return done(saved);
}

type Kept = { saved: Saved; edition: Edition; doc: Node | null };
type Offered = { who: Actor; input: SaveSteps; steps: readonly Step[]; now: Date };

async function keep(tx: Transaction, { who, input, steps, now }: Offered): Promise<Result<Kept>> {
  const { editionId, clientId, seq, version } = input;
  const edition = await lockEdition(tx, editionId);
  if (!edition) return refuse('not-found');
  if (!may(who, writing(edition.locale), edition)) return refuse('not-allowed');
  if (await isClientOfAnother(tx, { clientId, editionId, author: who.id })) return refuse('batch-out-of-order');
  if (version > edition.version) return refuse('version-unknown');

  const since = version < edition.version ? await listBatchesAfter(tx, { editionId, version }) : [];
  if (seq <= (await findLastSeq(tx, clientId))) {
    if (!(await hasBatch(tx, { clientId, seq }))) return refuse('batch-out-of-order');
    return done({ saved: { version: edition.version, batches: batchesFor(who.id, since) }, edition, doc: null });
  }

  const head = await documentAt(tx, { editionId, version: edition.version });
  const base = version === edition.version ? head : await documentAt(tx, { editionId, version });
  if (!head || !base) return refuse('version-unknown');
  const taken = await takeUp(tx, { edition, head, base, since, steps, author: who.id, clientId, seq, now });
  if (!taken.ok) return taken;
  return done({
    saved: { version: taken.value.version, batches: batchesFor(who.id, [...since, ...taken.value.batches]) },
    edition,
    doc: taken.value.doc,
  });
}
