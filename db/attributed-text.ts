import type { Node } from 'prosemirror-model';
import { Fields } from '@/domain/article';
import { attribute } from '@/domain/prose/attribute';
import { passagesOf } from '@/domain/prose/passages';
import type { FrozenPassage, Revision } from '@/domain/review/revision';
import { walk } from '@/domain/review/walk';
import type { Database, Transaction } from './database';
import { documentAt } from './edition-documents';
import { listAuthoredBatches } from './edition-log';
import type { Edition } from './editions';
import { listRevisionsOfArticle } from './revisions';

type AttributedText = { version: number; fields: Fields; passages: FrozenPassage[] };

/** An edition as it stands, and who wrote what of it since its last revision. */
export async function attributedText(
  tx: Transaction | Database,
  { edition, last }: { edition: Edition; last: Revision | null },
): Promise<AttributedText> {
  const version = last?.version ?? 0;
  const start = await documentAt(tx, { editionId: edition.id, version });
  if (!start) throw new Error(`Edition ${edition.id} has no version ${version}.`);
  const { doc, attributions } = attribute({
    start,
    batches: await listAuthoredBatches(tx, { editionId: edition.id, version, upTo: edition.version }),
    isRevision: last !== null,
    earlier: await earlierAuthors(tx, edition.articleId),
  });
  const passages = passagesOf(doc).map(({ id, canonical, fingerprint, blank }, place) => {
    return { id, canonical, fingerprint, blank, ...originOf(attributions[place]) };
  });
  return { version: edition.version, fields: fieldsOf(doc), passages };
}

function fieldsOf(doc: Node): Fields {
  const { slug, credits, description, leadAlt } = doc.attrs;
  // Words that nobody gave are no words: texts from before they could be given stay the same.
  return Fields.parse({ slug, credits, description, ...(leadAlt ? { leadAlt } : {}) });
}

type Origin = Pick<FrozenPassage, 'wrote' | 'from'>;

function originOf(attribution: Origin | undefined): Origin {
  if (!attribution) throw new Error('Every passage has an attribution.');
  return { wrote: attribution.wrote, from: attribution.from };
}

/** Everybody who ever wrote at a text, by its fingerprint: words that were deleted and come back are theirs again. */
async function earlierAuthors(tx: Transaction | Database, articleId: string): Promise<ReadonlyMap<string, readonly string[]>> {
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
