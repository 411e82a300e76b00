import { appDatabase } from '@/db/database';
import { documentAt, rememberDocument } from '@/db/edition-documents';
import { batchesFor, listBatchesAfter, type SentBatch } from '@/db/edition-log';
import { findEdition } from '@/db/editions';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may, writing } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

/** An edition as an editor opens it. `doc` is ProseMirror's JSON at `version`. */
export type OpenedEdition = { id: string; articleId: string; locale: Locale; version: number; doc: unknown; mayWrite: boolean };

/** The head of an edition, or an earlier version that an editor with unsent changes comes back to. */
export async function openEdition(
  who: Actor,
  { editionId, version }: { editionId: string; version: number | null },
): Promise<Result<OpenedEdition>> {
  if (!may(who, 'see-desk')) return refuse('not-allowed');
  const edition = await findEdition(appDatabase(), editionId);
  if (!edition) return refuse('not-found');
  const asked = version ?? edition.version;
  const doc = asked > edition.version ? null : await documentAt(appDatabase(), { editionId, version: asked });
  if (!doc) return refuse('version-unknown');
  rememberDocument({ editionId, version: asked, doc });
  const { id, articleId, locale } = edition;
  return done({ id, articleId, locale, version: asked, doc: doc.toJSON(), mayWrite: may(who, writing(locale), edition) });
}

/** What the log gained after a version. */
export async function findBatchesAfter(
  who: Actor,
  { editionId, version }: { editionId: string; version: number },
): Promise<Result<{ version: number; batches: SentBatch[] }>> {
  if (!may(who, 'see-desk')) return refuse('not-allowed');
  const edition = await findEdition(appDatabase(), editionId);
  if (!edition) return refuse('not-found');
  if (version > edition.version) return refuse('version-unknown');
  const batches = version === edition.version ? [] : await listBatchesAfter(appDatabase(), { editionId, version });
  return done({ version: batches.at(-1)?.versionTo ?? edition.version, batches: batchesFor(who.id, batches) });
}
