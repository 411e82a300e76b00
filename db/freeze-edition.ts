import type { Revision } from '@/domain/review/revision';
import { attributedText } from './attributed-text';
import type { Transaction } from './database';
import type { Edition } from './editions';
import { findLastRevision, recordRevision } from './revisions';

/** A revision of a locked edition as it stands. An edition that did not move since its last revision has that one. */
export async function freezeEdition(tx: Transaction, { edition, who, at }: { edition: Edition; who: string; at: Date }): Promise<Revision> {
  const last = await findLastRevision(tx, edition.id);
  if (last && last.version === edition.version) return last;
  const { version, fields, passages } = await attributedText(tx, { edition, last });
  const { articleId, locale } = edition;
  const kept = passages.map(({ id, canonical, wrote, from }) => ({ id, canonical, wrote, from }));
  return recordRevision(tx, { editionId: edition.id, articleId, locale, version, fields, passages: kept, createdBy: who, at });
}
