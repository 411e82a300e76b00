import { readdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import next from 'next';
import { openLoopback } from '@/server/loopback';
import { createPageRenderer } from '@/server/render-page';
import type { Settings } from '@/server/settings';
import { type Exporting, exportTree, type Round } from './export-tree';

/** A tree that can be brought up to date again and again. */
export interface Export {
  round(): Promise<Round>;
  close(): Promise<void>;
}

/** Starts what renders pages for a tree in `folder`, or says in one sentence why it can't. The settings' origin is where readers find the tree. */
export async function openExport({ buildDir, dataDir, origin, port }: Settings, folder: string): Promise<Export | string> {
  const build = await readFile(join(buildDir, 'BUILD_ID'), 'utf8').catch(() => null);
  const script = (await readdir(join(buildDir, 'assets')).catch(() => [])).find((name) => name.startsWith('tree-search-'));
  if (build === null || script === undefined) return 'There is no build to export from. «npm run export» makes one.';
  const app = next({ dev: false, port, hostname: new URL(origin).hostname });
  await app.prepare();
  const loopback = await openLoopback({ handler: app.getRequestHandler(), origin });
  const exporting: Exporting = {
    folder,
    url: origin,
    build,
    loopback,
    createRenderer: (current) => createPageRenderer({ loopback, origin, current }),
    sourceOf: (path) => sourceOf(path, { buildDir, dataDir }),
    searchScript: { path: `/assets/${script}`, contents: await readFile(join(buildDir, 'assets', script)) },
  };
  return {
    round: () => exportTree(exporting),
    async close() {
      await loopback.close();
      await app.close();
    },
  };
}

/** Paths have no dot segments: `assetsIn` takes none. */
function sourceOf(path: string, { buildDir, dataDir }: { buildDir: string; dataDir: string }): string | null {
  const plain = normalize(decodeURIComponent(path));
  if (plain.startsWith('/_next/static/')) return join(buildDir, plain.slice('/_next/'.length));
  if (plain.startsWith('/assets/')) return join(buildDir, plain);
  if (plain.startsWith('/media/')) return join(dataDir, plain);
  return null;
}
