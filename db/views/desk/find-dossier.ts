import { desc, eq, inArray } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { findHistory, findPair } from '@/db/pairs';
import { articles, events } from '@/db/schema/articles';
import { office } from '@/db/schema/office';
import { people } from '@/db/schema/people';
import { pairs, publications, publicationWithdrawals, revisions } from '@/db/schema/release';
import { listSignOffs } from '@/db/sign-offs';
import type { Actor } from '@/domain/actor';
import { Stage } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import type { Pair } from '@/domain/review/pair';
import { allowing } from '@/domain/review/release';
import { keyOf } from '@/domain/review/state';
import { walk } from '@/domain/review/walk';
import { dossierFindings } from './dossier-findings';
import { findSharedFacts } from './find-shared-facts';

/**
 * Everything that stands for an article before readers: the pair in review, else the one that was released or sent last, with who wrote,
 * signed and waived what, and every publication. Null when there is no such article, or no pair of it.
 */
export async function findDossier(who: Actor, articleId: string) {
  if (!may(who, 'see-desk')) return null;
  const [article] = await appDatabase()
    .select({ stage: articles.stage, createdAt: articles.createdAt, createdBy: articles.createdBy })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (!article) return null;
  const released = await listPublications(articleId);
  const stage = Stage.parse(article.stage);
  const pairId = stage.at === 'review' ? stage.pairId : (released[0]?.pairId ?? (await findLastPairId(articleId)));
  const pair = pairId ? await findPair(appDatabase(), pairId) : null;
  if (!pair) return null;
  const reviewed = { pair, history: await findHistory(appDatabase(), pair), signOffs: await listSignOffs(appDatabase(), articleId) };
  const checkId = released.find((each) => each.pairId === pair.id)?.checkId ?? null;
  const signOffs = allowing(reviewed).map(({ id, kind, signer, at, note, states, units }) => {
    return { id, kind, signer, at, note, count: states.length + units.length };
  });
  const checked = await dossierFindings(reviewed, checkId);
  const texts = { zh: await textOf(pair, 'zh'), en: await textOf(pair, 'en') };
  const authors = {
    zh: authorsIn(pair.zh, walk({ revisions: reviewed.history.zh, kind: 'language:zh', signOffs: [] })),
    en: authorsIn(pair.en, walk({ revisions: reviewed.history.en, kind: 'language:en', signOffs: [] })),
  };
  const named = [
    article.createdBy,
    pair.frozenBy,
    ...LOCALES.flatMap((locale) => authors[locale]),
    ...signOffs.map(({ signer }) => signer),
    ...checked.findings.flatMap(({ waiver }) => waiver?.by ?? []),
    ...released.flatMap(({ by, withdrawal }) => [by, ...(withdrawal ? [withdrawal.by] : [])]),
  ];
  return {
    ...article,
    office: await findOfficeName(),
    pair,
    shared: await findSharedFacts(pair, { signed: null, live: null }),
    texts,
    authors,
    signOffs,
    checked,
    released,
    record: await findEndOfRecord(articleId),
    people: await namesOf(named),
  };
}

async function listPublications(articleId: string) {
  const rows = await appDatabase()
    .select({
      seq: publications.seq,
      pairId: publications.pairId,
      pair: pairs.seq,
      checkId: publications.checkId,
      at: publications.at,
      by: publications.releasedBy,
      withdrawal: { at: publicationWithdrawals.at, by: publicationWithdrawals.by },
    })
    .from(publications)
    .innerJoin(pairs, eq(pairs.id, publications.pairId))
    .leftJoin(publicationWithdrawals, eq(publicationWithdrawals.publicationId, publications.id))
    .where(eq(publications.articleId, articleId))
    .orderBy(desc(publications.seq));
  return rows;
}

async function findLastPairId(articleId: string): Promise<string | null> {
  const [row] = await appDatabase()
    .select({ id: pairs.id })
    .from(pairs)
    .where(eq(pairs.articleId, articleId))
    .orderBy(desc(pairs.seq))
    .limit(1);
  return row?.id ?? null;
}

async function textOf(pair: Pair, locale: Locale): Promise<{ seq: number; at: Date; passages: number } | null> {
  const revision = pair[locale];
  if (!revision) return null;
  const [row] = await appDatabase().select({ at: revisions.createdAt }).from(revisions).where(eq(revisions.id, revision.id));
  return row ? { seq: revision.seq, at: row.at, passages: revision.passages.filter(({ blank }) => !blank).length } : null;
}

function authorsIn(revision: Pair[Locale], walked: ReturnType<typeof walk>): string[] {
  return [...new Set((revision?.passages ?? []).flatMap((passage) => [...(walked.get(keyOf(passage))?.authors ?? [])]))];
}

async function findOfficeName(): Promise<{ nameZh: string; nameEn: string }> {
  const [row] = await appDatabase().select({ nameZh: office.nameZh, nameEn: office.nameEn }).from(office);
  return row ?? { nameZh: '', nameEn: '' };
}

async function findEndOfRecord(articleId: string): Promise<{ seq: number; hash: string; at: Date } | null> {
  const [row] = await appDatabase()
    .select({ seq: events.seq, hash: events.hash, at: events.at })
    .from(events)
    .where(eq(events.articleId, articleId))
    .orderBy(desc(events.seq))
    .limit(1);
  return row ?? null;
}

async function namesOf(ids: readonly string[]): Promise<Record<string, { nameZh: string; nameEn: string }>> {
  const rows = await appDatabase()
    .select({ id: people.id, nameZh: people.nameZh, nameEn: people.nameEn })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return Object.fromEntries(rows.map(({ id, ...names }) => [id, names]));
}
