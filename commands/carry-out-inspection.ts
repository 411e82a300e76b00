import { appDatabase, transaction } from '@/db/database';
import {
  findLastInspection,
  type InspectionAtWork,
  type InspectionProgress,
  listLinkFindings,
  noteInspection,
  recordInspectionFindings,
  saveInspectionBroken,
  saveInspectionFinished,
  takeInspection,
} from '@/db/inspections';
import { listLivePairs, listLivePaths } from '@/db/live-pairs';
import { saveTasksOf } from '@/db/tasks';
import { listWaiversOf } from '@/db/waivers';
import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Waiver } from '@/domain/checks/waiver';
import { inTurn } from '@/domain/inspection/in-turn';
import { articleOf, type Inspected, inspected, linksOf, unwaived } from '@/domain/inspection/inspected';
import type { LinkFate } from '@/domain/inspection/link-fate';
import { fateFound } from '@/domain/inspection/link-finding';
import type { LivePair } from '@/domain/inspection/live-pair';
import { checkOnline } from '@/domain/inspection/online';
import { ownLinkFate } from '@/domain/inspection/own-link';
import { done, type Result, refuse } from '@/domain/result';

/** So many articles are in memory at once. */
const TOGETHER = 50;

/** Often enough for those who watch. */
const BEAT_MS = 5000;

export type Inspecting = {
  context: Omit<Context, 'day'>;
  /** Reads one article with every check there is. It is asked for several at a time. */
  read: (article: CheckedArticle, context: Context) => Promise<PlacedFinding[]>;
  /** Tells of each address where it leads. For those that it does not get to, what was known before still counts. */
  follow: (hrefs: readonly string[], following: { tell: (href: string, fate: LinkFate) => void; signal: AbortSignal }) => Promise<void>;
  /** The address of this newsroom. Links into it are judged by what is live. */
  origin: string;
  /** Hears of an article that could not be read; the others are read all the same. */
  unread?: (articleId: string, cause: unknown) => void;
  /** Breaks the inspection off. */
  signal?: AbortSignal;
  clock?: () => Date;
};

/**
 * Carries out an inspection that was opened, unless another process works on it: follows the links of everything that is online, then
 * reads every pair, and keeps what is found. Each batch of articles is kept as it is read; tasks are given in one transaction at the end.
 */
export async function carryOutInspection(inspectionId: string, how: Inspecting): Promise<Result<InspectionProgress>> {
  const { clock = () => new Date() } = how;
  const work = await takeInspection(inspectionId, clock());
  if (!work) return refuse('not-found');
  try {
    const carried = await carryOut(work, how);
    if (!carried) await saveInspectionBroken(inspectionId, clock());
    return carried ? done(carried) : refuse('inspection-broken-off');
  } catch (cause) {
    // Where the database is what failed, the inspection counts as broken off when it has been silent for a while.
    await saveInspectionBroken(inspectionId, clock()).catch(() => undefined);
    throw cause;
  }
}

/** Null where it was broken off, from here or from elsewhere. */
async function carryOut(work: InspectionAtWork, how: Inspecting): Promise<InspectionProgress | null> {
  const { unread = () => undefined, clock = () => new Date() } = how;
  const progress: InspectionProgress = { articles: 0, links: 0, linksLeft: 0 };
  const givenUp = new AbortController();
  const signal = AbortSignal.any([givenUp.signal, ...(how.signal ? [how.signal] : [])]);
  // A database that is away for a moment stops nothing; the next batch of articles finds out whether it is back.
  const tick = async () => (await noteInspection(appDatabase(), work, { ...progress, at: clock() })) || givenUp.abort();
  const beat = setInterval(() => void tick().catch(() => undefined), BEAT_MS);
  try {
    const fates = await fatesOf(work, { ...how, progress, signal });
    const skipped: string[] = [];
    for await (const batch of livePairs()) {
      if (signal.aborted) return null;
      const waivers = await listWaiversOf(
        appDatabase(),
        batch.map(({ articleId }) => articleId),
      );
      const read = batch.map((live) =>
        inspect(live, { ...how, fates, day: work.startedAt, waivers: waivers.get(live.articleId) ?? [] }).catch((cause) => {
          skipped.push(live.articleId);
          unread(live.articleId, cause);
          return [];
        }),
      );
      const found = (await Promise.all(read)).flat();
      progress.articles += batch.length;
      const isKept = await transaction(async (tx) => {
        if (!(await noteInspection(tx, work, { ...progress, at: clock() }))) return false;
        await recordInspectionFindings(tx, work.id, found);
        return true;
      });
      if (!isKept) return null;
    }
    const at = clock();
    return await transaction(async (tx) => {
      if (!(await noteInspection(tx, work, { ...progress, at }))) return null;
      await saveInspectionFinished(tx, work.id, at);
      await saveTasksOf(tx, { inspectionId: work.id, at, unread: skipped });
      return progress;
    });
  } finally {
    clearInterval(beat);
  }
}

async function* livePairs(): AsyncGenerator<LivePair[]> {
  let after: string | null = null;
  for (;;) {
    const batch: LivePair[] = await listLivePairs({ after, most: TOGETHER });
    if (batch.length > 0) yield batch;
    if (batch.length < TOGETHER) return;
    after = batch.at(-1)?.articleId ?? null;
  }
}

/** Where every link of what is online leads. What nobody got to leads where the inspection before found it to lead. */
async function fatesOf(
  { id }: InspectionAtWork,
  { follow, origin, progress, signal }: Pick<Inspecting, 'follow' | 'origin'> & { progress: InspectionProgress; signal: AbortSignal },
): Promise<Map<string, LinkFate>> {
  const own = { origin, live: await listLivePaths() };
  const fates = new Map<string, LinkFate>();
  const strangers = new Set<string>();
  for (const href of await collectLinks()) {
    const fate = ownLinkFate(href, own);
    if (fate) fates.set(href, fate);
    else strangers.add(href);
  }
  progress.links = fates.size;
  progress.linksLeft = strangers.size;
  const before = await fatesBefore();
  const tell = (href: string, fate: LinkFate) => {
    fates.set(href, fate);
    progress.links += 1;
    progress.linksLeft -= 1;
  };
  await follow(inTurn(strangers, { first: before, seed: id }), { tell, signal });
  for (const href of strangers) {
    const fate = fates.get(href) ?? before.get(href);
    if (fate) fates.set(href, fate);
  }
  return fates;
}

async function fatesBefore(): Promise<Map<string, LinkFate>> {
  const last = await findLastInspection(appDatabase());
  const said = last ? await listLinkFindings(last.id) : [];
  return new Map(said.flatMap((finding) => fateFound(finding) ?? []).map(({ href, fate }) => [href, fate]));
}

async function collectLinks(): Promise<Set<string>> {
  const hrefs = new Set<string>();
  for await (const batch of livePairs()) for (const live of batch) for (const href of linksOf(articleOf(live))) hrefs.add(href);
  return hrefs;
}

type Reading = Pick<Inspecting, 'context' | 'read'> & { fates: ReadonlyMap<string, LinkFate>; day: Date; waivers: readonly Waiver[] };

async function inspect(live: LivePair, { context, read, fates, day, waivers }: Reading): Promise<Inspected[]> {
  const article = articleOf(live);
  const found = await read(article, { ...context, day: live.facts.eventDate });
  const online = checkOnline(article, { fates, publishedAt: live.publishedAt, now: day, office: context.office });
  return unwaived([...found, ...online], { article, live, waivers }).map((finding) => inspected(finding, live, article));
}
