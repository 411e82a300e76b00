import type { Node } from 'prosemirror-model';
import { stepsFromLog } from '@/domain/prose/parse-steps';
import type { Database, Transaction } from './database';
import { findCheckpoint, listBatchesAfter } from './edition-log';

const MOST_EDITIONS = 100;
const MOST_VERSIONS = 64;

/**
 * Documents of editions in use, by version. A version names one document for ever, because the log only grows; so nothing here can be
 * stale, and a process that did not see the last batches replays them from what it has.
 */
const inUse = new Map<string, Map<number, Node>>();

/** Keeps a document that is committed. Never call it inside the transaction that wrote it: a rollback would leave a lie behind. */
export function rememberDocument({ editionId, version, doc }: { editionId: string; version: number; doc: Node }): void {
  const versions = inUse.get(editionId) ?? new Map<number, Node>();
  inUse.delete(editionId);
  inUse.set(editionId, versions);
  versions.delete(version);
  versions.set(version, doc);
  forgetOldest(versions, MOST_VERSIONS);
  forgetOldest(inUse, MOST_EDITIONS);
}

/** The document at one version of the log. Null when no batch ends there. */
export async function documentAt(tx: Transaction | Database, { editionId, version }: { editionId: string; version: number }) {
  const known = inUse.get(editionId);
  const remembered = known?.get(version);
  if (remembered) return remembered;
  const start = nearest(known, version) ?? (await findCheckpoint(tx, { editionId, version }));
  if (!start) return null;
  return replay(tx, { editionId, start, version });
}

type Start = { version: number; doc: Node };

async function replay(tx: Transaction | Database, { editionId, start, version }: { editionId: string; start: Start; version: number }) {
  const batches = await listBatchesAfter(tx, { editionId, version: start.version, upTo: version });
  const reached = batches.at(-1)?.versionTo ?? start.version;
  if (reached !== version) return null;
  return batches
    .flatMap(({ steps }) => stepsFromLog(steps))
    .reduce((doc, step) => {
      const next = step.apply(doc).doc;
      if (!next) throw new RangeError(`The log of edition ${editionId} does not apply.`);
      return next;
    }, start.doc);
}

/** The newest remembered document before a version, unless so much lies between that a checkpoint serves better. */
function nearest(known: ReadonlyMap<number, Node> | undefined, version: number): Start | null {
  let best: Start | null = null;
  for (const [at, doc] of known ?? []) if (at <= version && at > (best?.version ?? version - 500)) best = { version: at, doc };
  return best;
}

function forgetOldest<K, V>(map: Map<K, V>, most: number): void {
  const oldest = map.keys().next();
  if (map.size > most && !oldest.done) map.delete(oldest.value);
}
