import { appDatabase, transaction } from '@/db/database';
import { findOpenInspection, finishInspection, type InspectionProgress, noteInspection, recordInspectionFindings } from '@/db/inspections';
import { listLivePairs, listLivePaths } from '@/db/live-pairs';
import { listWaiversOf } from '@/db/waivers';
import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Waiver } from '@/domain/checks/waiver';
import { articleOf, inspected, linksOf, unwaived } from '@/domain/inspection/inspected';
import type { LinkFate } from '@/domain/inspection/link-fate';
import type { LivePair } from '@/domain/inspection/live-pair';
import { checkOnline } from '@/domain/inspection/online';
import { ownLinkFate } from '@/domain/inspection/own-link';
import { done, type Result, refuse } from '@/domain/result';

/** So many articles are in memory at once. */
const TOGETHER = 50;

export type Inspecting = {
  context: Omit<Context, 'day'>;
  /** Reads one article with every check there is. */
  read: (article: CheckedArticle, context: Context) => Promise<PlacedFinding[]>;
  /** Tells of each address where it leads. Addresses that it does not get to stay unjudged. */
  follow: (hrefs: ReadonlySet<string>, tell: (href: string, fate: LinkFate) => void) => Promise<void>;
  /** The address of this newsroom. Links into it are judged by what is live. */
  origin: string;
  clock?: () => Date;
};

/**
 * Carries out an inspection that was opened: follows the links of everything that is online, then reads every pair, and keeps what is
 * found. Each batch of articles is kept as it is read; tasks are given in one transaction at the end.
 */
export async function carryOutInspection(
  inspectionId: string,
  { context, read, follow, origin, clock = () => new Date() }: Inspecting,
): Promise<Result<InspectionProgress>> {
  const inspection = await findOpenInspection(inspectionId);
  if (!inspection) return refuse('not-found');
  const progress: InspectionProgress = { articles: 0, links: 0 };
  const note = () => noteInspection(inspectionId, { ...progress, at: clock() });
  const fates = new Map<string, LinkFate>();
  const beat = setInterval(() => void note().catch(() => undefined), 30_000);
  try {
    const own = { origin, live: await listLivePaths() };
    const strangers = new Set<string>();
    for (const href of await collectLinks()) {
      const fate = ownLinkFate(href, own);
      if (fate) fates.set(href, fate);
      else strangers.add(href);
    }
    await follow(strangers, (href, fate) => {
      fates.set(href, fate);
      progress.links = fates.size;
    });
    const day = inspection.startedAt;
    for await (const batch of livePairs()) {
      const found = [];
      const waivers = await listWaiversOf(
        appDatabase(),
        batch.map(({ articleId }) => articleId),
      );
      for (const live of batch)
        found.push(...(await inspect(live, { fates, day, context, read, waivers: waivers.get(live.articleId) ?? [] })));
      await recordInspectionFindings(inspectionId, found);
      progress.articles += batch.length;
      await note();
    }
  } finally {
    clearInterval(beat);
  }
  await transaction((tx) => finishInspection(tx, { id: inspectionId, ...progress, at: clock() }));
  return done(progress);
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

async function collectLinks(): Promise<Set<string>> {
  const hrefs = new Set<string>();
  for await (const batch of livePairs()) for (const live of batch) for (const href of linksOf(articleOf(live))) hrefs.add(href);
  return hrefs;
}

type Reading = Pick<Inspecting, 'context' | 'read'> & { fates: ReadonlyMap<string, LinkFate>; day: Date; waivers: readonly Waiver[] };

async function inspect(live: LivePair, { context, read, fates, day, waivers }: Reading) {
  const article = articleOf(live);
  const found = await read(article, { ...context, day: live.facts.eventDate });
  const online = checkOnline(article, { fates, publishedAt: live.publishedAt, now: day, office: context.office });
  return unwaived([...found, ...online], { article, live, waivers }).map((finding) => inspected(finding, live, article));
}
