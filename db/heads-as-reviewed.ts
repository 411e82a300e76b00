import type { Facts, Policy } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import type { Reviewed } from '@/domain/review/coverage';
import type { Revision } from '@/domain/review/revision';
import { attributedText } from './attributed-text';
import type { Database, Transaction } from './database';
import { findEditionOf } from './editions';
import { findLastRevision, listRevisions } from './revisions';
import { listSignOffs } from './sign-offs';

type Concerned = { id: string; facts: Facts; policy: Policy };

/** Both texts of an article as if they were frozen at this moment: who wrote what, and what of it is covered. Nothing is recorded. */
export async function headsAsReviewed(tx: Transaction | Database, { id, facts, policy }: Concerned): Promise<Reviewed> {
  const zh = await revisionsOf(tx, { articleId: id, locale: 'zh' });
  const en = await revisionsOf(tx, { articleId: id, locale: 'en' });
  const never = { seq: 0, hash: '', frozenBy: '', frozenAt: new Date(0) };
  const pair = { id: '', articleId: id, zh: zh.at(-1) ?? null, en: en.at(-1) ?? null, links: [], facts, policy, ...never };
  return { pair, history: { zh, en }, signOffs: await listSignOffs(tx, id) };
}

async function revisionsOf(tx: Transaction | Database, place: { articleId: string; locale: Locale }): Promise<Revision[]> {
  const edition = await findEditionOf(tx, place);
  if (!edition) return [];
  const last = await findLastRevision(tx, edition.id);
  const earlier = last ? await listRevisions(tx, { editionId: edition.id, upTo: last.seq }) : [];
  if (last && last.version === edition.version) return earlier;
  const text = await attributedText(tx, { edition, last });
  return [...earlier, { id: '', editionId: edition.id, locale: place.locale, seq: (last?.seq ?? 0) + 1, ...text }];
}
