import type { Node } from 'prosemirror-model';
import { Fields } from '@/domain/article';
import { attribute } from '@/domain/prose/attribute';
import { passagesOf } from '@/domain/prose/passages';
import type { Revision } from '@/domain/review/revision';
import { walk } from '@/domain/review/walk';
import type { Transaction } from './database';
import { documentAt } from './edition-documents';
import { listAuthoredBatches } from './edition-log';
import type { Edition } from './editions';
import { findLastRevision, listRevisionsOfArticle, recordRevision } from './revisions';

/** A revision of a locked edition as it stands. An edition that did not move since its last revision has that one. */
export async function freezeEdition(tx: Transaction, { edition, who, at }: { edition: Edition; who: string; at: Date }): Promise<Revision> {
  const last = await findLastRevision(tx, edition.id);
  if (last && last.version === edition.version) return last;
  const version = last?.version ?? 0;
  const start = await documentAt(tx, { editionId: edition.id, version });
  if (!start) throw new Error(`Edition ${edition.id} has no version ${version}.`);
  const { doc, attributions } = attribute({
    start,
    batches: await listAuthoredBatches(tx, { editionId: edition.id, version, upTo: edition.version }),
    isRevision: last !== null,
    earlier: await earlierAuthors(tx, edition.articleId),
  });
  return recordRevision(tx, {
    editionId: edition.id,
    articleId: edition.articleId,
    locale: edition.locale,
    version: edition.version,
    fields: fieldsOf(doc),
    passages: passagesOf(doc).map(({ id, canonical }, place) => ({ id, canonical, ...originOf(attributions[place]) })),
    createdBy: who,
    at,
  });
}

function fieldsOf(doc: Node): Fields {
  return Fields.parse({ slug: doc.attrs.slug, credits: doc.attrs.credits, description: doc.attrs.description });
}

type Origin = Pick<Revision['passages'][number], 'wrote' | 'from'>;

function originOf(attribution: Origin | undefined): Origin {
  if (!attribution) throw new Error('Every passage has an attribution.');
  return { wrote: attribution.wrote, from: attribution.from };
}

/** Everybody who ever wrote at a text, by its fingerprint: words that were deleted and come back are theirs again. */
async function earlierAuthors(tx: Transaction, articleId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const byEdition = Map.groupBy(await listRevisionsOfArticle(tx, articleId), (revision) => revision.editionId);
  const authors = new Map<string, string[]>();
  for (const revisions of byEdition.values()) {
    for (const [key, walked] of walk({ revisions, kind: 'fidelity', signOffs: [] })) {
      const fingerprint = key.slice(key.indexOf(' ') + 1);
      authors.set(fingerprint, [...(authors.get(fingerprint) ?? []), ...walked.authors]);
    }
  }
  return authors;
}
