import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listReaderPaths } from '@/db/views/reader/list-reader-paths';
import { within } from '@/db/within';
import { followChanges } from './follow-changes';
import { logLine } from './log-line';
import { type Handler, type Loopback, openLoopback } from './loopback';
import { openPageFiles } from './page-files';
import { createPageStore, type PageStore } from './page-store';
import { createPageRenderer, type PageRenderer } from './render-page';
import { openSharedPages, type SharedPages } from './shared-pages';

/** The page store with all that feeds it: Next, the pages on disk, and the list of changes. */
export interface ReaderPages {
  readonly store: PageStore;
  readonly search: PageRenderer['search'];
  /** What Next answers to other programs. */
  readonly pass: Loopback['pass'];
  /** Applies the changes since the last time. */
  catchUp(): void;
  /** The same, when changes or the whole database may have been missed. */
  compare(): void;
  /** Waits for the first comparison with the database, and not long: while it is away, what is on disk is what there is. */
  compared(): Promise<void>;
  /** What other processes say: that they are there, and that they have rendered a page. */
  readonly shared: Pick<SharedPages, 'met' | 'arrived'>;
  close(): Promise<void>;
}

const LONGEST_FIRST_LOOK_MS = 1500;
const MOST_PREPARED = 1000;
const FIRST = ['/zh', '/en', '/zh/news', '/en/news', '/zh/archive', '/en/archive', '/robots.txt'];

export async function openReaderPages({
  next,
  origin,
  dataDir,
  build,
  budget,
  secret,
}: {
  next: Handler;
  origin: string;
  dataDir: string;
  /** The name of the build that renders. */
  build: string;
  /** Bytes of memory. */
  budget: number;
  /** What all processes of the newsroom know. */
  secret: string;
}): Promise<ReaderPages> {
  const folder = join(dataDir, 'pages');
  const loopback = await openLoopback({ handler: next, origin });
  const edition = editionOf(build, origin);
  const files = openPageFiles(folder, edition, (cause) => logLine(`A page could not be kept in ${folder}`, cause));
  const failed = (cause: unknown) => logLine('A page could not be rendered ahead', cause);
  const renderer = createPageRenderer({ loopback, origin, current: (address) => store.current(address) });
  const shared = openSharedPages({
    edition,
    secret,
    failed: (cause) => logLine('A page could not be handed to the other processes', cause),
  });
  const store = createPageStore({ render: renderer.render, budget, files, failed, share: shared.obtain });
  store.adopt(await files.load());
  const changes = followChanges(store, files);
  const { promise: first, resolve: firstCompared } = Promise.withResolvers<void>();
  let prepared = false;

  // A page that nobody has asked for yet is wanted too when the database is away.
  async function prepare(): Promise<void> {
    if (prepared) return;
    prepared = true;
    store.prepare([...FIRST, ...(await listReaderPaths({ most: MOST_PREPARED }))]);
  }

  async function compare(): Promise<void> {
    await changes.compare();
    firstCompared();
    await prepare();
  }

  function followed(round: Promise<void>): void {
    round.catch((cause: unknown) => logLine('The changes of reader pages could not be read', cause));
  }

  return {
    store,
    search: renderer.search,
    pass: loopback.pass,
    catchUp: () => followed(changes.catchUp()),
    compare: () => followed(compare()),
    shared,
    compared: () => within(LONGEST_FIRST_LOOK_MS, first, undefined),
    async close() {
      await store.close();
      await loopback.close();
    },
  };
}

/** Pages name their own address: under another one, those of the same build are of no use. */
function editionOf(build: string, origin: string): string {
  return `${build}-${createHash('sha256').update(origin).digest('hex').slice(0, 8)}`;
}
