import { desc, eq, inArray } from 'drizzle-orm';
import { findChangeRequest } from '@/db/change-requests';
import { appDatabase } from '@/db/database';
import { judgedPair } from '@/db/judged-pair';
import { findHistory, findPair } from '@/db/pairs';
import { findLastWithdrawal, findLivePublication, wasEverPublished } from '@/db/publications';
import { articles, editions, media } from '@/db/schema/articles';
import { people } from '@/db/schema/people';
import { pairs } from '@/db/schema/release';
import { listSignOffs } from '@/db/sign-offs';
import type { Actor } from '@/domain/actor';
import { Policy, Stage } from '@/domain/article';
import { openBlockers } from '@/domain/checks/bound-finding';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import { isUnderEmbargo } from '@/domain/embargo';
import { LOCALES, type Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import type { Picture } from '@/domain/picture';
import { mediaOf } from '@/domain/prose/media-of';
import type { Refusal } from '@/domain/refusals';
import { type Changes, changesBetween } from '@/domain/review/changes';
import { type KindProgress, kindProgress } from '@/domain/review/kind-progress';
import type { Pair } from '@/domain/review/pair';
import { canRelease } from '@/domain/review/release';
import { type ReviewRow, reviewRows } from '@/domain/review/review-rows';
import type { SignOff } from '@/domain/review/sign-off';
import { findSharedFacts, type SharedFacts } from './find-shared-facts';
import { shownFindings } from './shown-findings';

export type Named = { nameZh: string; nameEn: string };

/** What the pair is compared with: what the person who looks signed last, else what readers have. */
export type Baseline = { of: 'signed' | 'live'; at: Date; changes: { zh: Changes; en: Changes } };

/** An article's review: the pair in question, how far each kind has come, and what this person can do. Null when there is no article. */
export async function findReview(who: Actor, articleId: string, now = new Date()) {
  if (!may(who, 'see-desk')) return null;
  const [article] = await appDatabase()
    .select({ direction: articles.direction, stage: articles.stage, policy: articles.policy, embargo: articles.embargo })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (!article) return null;
  const heads = await listHeads(articleId);
  const stage = Stage.parse(article.stage);
  const live = await findLivePublication(appDatabase(), articleId);
  const pairId = stage.at === 'review' ? stage.pairId : await findLastPairId(articleId);
  const pair = pairId ? await findPair(appDatabase(), pairId) : null;
  const request = stage.at === 'returned' ? await findChangeRequest(appDatabase(), stage.requestId) : null;
  const embargo = isUnderEmbargo(article.embargo, now) ? article.embargo : null;
  const shown = pair && (await show(who, { pair, heads, embargo, livePairId: live?.pairId ?? null }));
  return {
    articleId,
    direction: article.direction,
    stage: stage.at,
    policy: Policy.parse(article.policy),
    titles: { zh: titleIn(heads, 'zh'), en: titleIn(heads, 'en') },
    editions: heads.map(({ id }) => id),
    live,
    request,
    shown,
    people: await namesOf(articleId, [request?.by, pair?.frozenBy, ...(shown?.findings ?? []).map(({ waiver }) => waiver?.by)]),
  };
}

function titleIn(heads: readonly Head[], locale: Locale): string {
  return heads.find((head) => head.locale === locale)?.title ?? '';
}

type Head = Awaited<ReturnType<typeof listHeads>>[number];

function listHeads(articleId: string) {
  return appDatabase()
    .select({ id: editions.id, locale: editions.locale, version: editions.version, title: editions.title })
    .from(editions)
    .where(eq(editions.articleId, articleId))
    .orderBy(desc(editions.locale));
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

type Shown = {
  pair: Pair;
  /** Somebody has written on since the pair was frozen. */
  movedOn: boolean;
  rows: ReviewRow[];
  kinds: KindProgress[];
  /** What the checks say of the pair, in reading order. */
  findings: ShownFinding[];
  refusal: Refusal | null;
  /** Until when nothing may go live; null where nothing is under embargo. */
  embargo: Date | null;
  own: { id: string; kind: SignOff['kind']; count: number; at: Date }[];
  baseline: Baseline | null;
  shared: SharedFacts;
  /** When readers last lost the same text. */
  withdrawnAt: Date | null;
  /** Readers have seen the article before, so that a release may correct it. */
  supersedes: boolean;
  pictures: Picture[];
};

async function show(
  who: Actor,
  { pair, heads, embargo, livePairId }: { pair: Pair; heads: readonly Head[]; embargo: Date | null; livePairId: string | null },
): Promise<Shown> {
  const signOffs = await listSignOffs(appDatabase(), pair.articleId);
  const reviewed = { pair, history: await findHistory(appDatabase(), pair), signOffs };
  const own = signOffs.filter((signOff) => signOff.signer === who.id);
  const lastSigned = own.at(-1);
  const signed = lastSigned ? await findPair(appDatabase(), lastSigned.pairId) : null;
  const live = livePairId ? await findPair(appDatabase(), livePairId) : null;
  const judged = await judgedPair(appDatabase(), reviewed);
  return {
    pair,
    movedOn: LOCALES.some((locale) => pair[locale] && heads.find((head) => head.locale === locale)?.version !== pair[locale]?.version),
    rows: reviewRows(reviewed, who.id),
    kinds: kindProgress(reviewed, who.id),
    findings: shownFindings(who, judged, pair.facts),
    refusal:
      canRelease(reviewed) ?? (embargo && 'under-embargo') ?? (openBlockers(judged.findings).length > 0 ? 'blocking-findings' : null),
    embargo,
    own: own.map(({ id, kind, at, states, units }) => ({ id, kind, at, count: states.length + units.length })),
    baseline: baselineOf(pair, { signed, signedAt: lastSigned?.at, live }),
    shared: await findSharedFacts(pair, { signed, live }),
    withdrawnAt: await findLastWithdrawal(appDatabase(), pair),
    supersedes: await wasEverPublished(appDatabase(), pair.articleId),
    pictures: await listPictures(pair),
  };
}

type Before = { signed: Pair | null; signedAt: Date | undefined; live: Pair | null };

function baselineOf(pair: Pair, { signed, signedAt, live }: Before): Baseline | null {
  const before = signed ?? live;
  if (!before) return null;
  const changes = { zh: changesBetween(before.zh, pair.zh), en: changesBetween(before.en, pair.en) };
  return { of: signed ? 'signed' : 'live', at: signedAt ?? before.frozenAt, changes };
}

async function listPictures({ zh, en }: Pair): Promise<Picture[]> {
  const ids = mediaOf([...(zh?.passages ?? []), ...(en?.passages ?? [])]);
  if (ids.length === 0) return [];
  return appDatabase()
    .select({ id: media.id, width: media.width, height: media.height, widths: media.widths })
    .from(media)
    .where(inArray(media.id, ids));
}

async function namesOf(articleId: string, others: readonly (string | undefined)[]): Promise<Record<string, Named>> {
  const signers = (await listSignOffs(appDatabase(), articleId)).map(({ signer }) => signer);
  const ids = [...signers, ...others].filter((id) => id !== undefined);
  if (ids.length === 0) return {};
  const rows = await appDatabase()
    .select({ id: people.id, nameZh: people.nameZh, nameEn: people.nameEn })
    .from(people)
    .where(inArray(people.id, ids));
  return Object.fromEntries(rows.map(({ id, nameZh, nameEn }) => [id, { nameZh, nameEn }]));
}
