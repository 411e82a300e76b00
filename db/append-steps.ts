import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { applyBatch } from '@/domain/prose/apply-batch';
import { stepsFromLog } from '@/domain/prose/parse-steps';
import { done, type Result, refuse } from '@/domain/result';
import { carryLinks } from './carry-links';
import type { Transaction } from './database';
import { documentAt } from './edition-documents';
import { isCheckpointDue, type LoggedBatch, recordBatches, recordCheckpoint } from './edition-log';
import { type Edition, lockEdition, saveHead } from './editions';
import { newPassageId } from './passage-ids';

/** The head after an append, and the batches that made it. */
export type Appended = { version: number; doc: Node; batches: LoggedBatch[] };

/**
 * Adds steps that the newsroom itself makes for a person: a restored revision, an untranslated row that is begun, an imported text.
 * `steps` gets the document at the head, with the edition locked. Passages get their ids and links follow, as for typed text.
 */
export async function appendSteps(
  tx: Transaction,
  { editionId, steps, author, now = new Date() }: { editionId: string; steps: (doc: Node) => readonly Step[]; author: string; now?: Date },
): Promise<Result<Appended>> {
  const edition = await lockEdition(tx, editionId);
  if (!edition) return refuse('not-found');
  const head = await documentAt(tx, { editionId, version: edition.version });
  if (!head) return refuse('version-unknown');
  const made = steps(head);
  if (made.length === 0) return done({ version: edition.version, doc: head, batches: [] });
  return takeUp(tx, { edition, head, base: head, since: [], steps: made, author, clientId: null, seq: null, now });
}

/** Takes one batch into the log of a locked edition. `base` is the document it was made on, `since` what the log gained after that. */
export async function takeUp(
  tx: Transaction,
  {
    edition,
    head,
    base,
    since,
    steps,
    author,
    clientId,
    seq,
    now,
  }: {
    edition: Edition;
    head: Node;
    base: Node;
    since: readonly LoggedBatch[];
    steps: readonly Step[];
    author: string;
    clientId: string | null;
    seq: number | null;
    now: Date;
  },
): Promise<Result<Appended>> {
  const over = since.flatMap((batch) => stepsFromLog(batch.steps));
  const applied = applyBatch({ base, over, head, steps, newId: newPassageId });
  if (!applied.ok) return applied;
  const { doc, steps: taken, authority } = applied.value;
  const ofClient = { steps: taken, author, clientId, seq };
  const ofAuthority = { steps: authority, author: null, clientId: null, seq: null };
  const batches = authority.length > 0 ? [ofClient, ofAuthority] : [ofClient];

  const from = edition.version;
  const version = from + taken.length + authority.length;
  const logged = await recordBatches(tx, { editionId: edition.id, version: from, batches, at: now });
  await saveHead(tx, { id: edition.id, version, doc, at: now });
  if (isCheckpointDue({ from, to: version })) await recordCheckpoint(tx, { editionId: edition.id, version, doc });
  await carryLinks(tx, { articleId: edition.articleId, locale: edition.locale, before: head, after: doc });
  return done({ version, doc, batches: logged });
}
