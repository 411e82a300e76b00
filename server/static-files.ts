import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compressFile } from './compress';
import { contentType } from './content-type';
import { type Page, page } from './page';

/** Files of the build and of `public`: a closed list that is read at the start, so no path from outside ever meets the disk. */
export interface StaticFiles {
  /** The file at a request's target, or null when there is none; it is compressed when it is first asked for. */
  find(target: string): Promise<Page> | null;
}

interface Source {
  readonly file: string;
  readonly type: string;
  readonly cache: string;
}

// Names in the build carry a hash of what they hold.
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, no-cache';
// A worker has the policy that its script comes with: scripts, programs and answers of this newsroom only.
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

export async function openStaticFiles({ buildDir, publicDir }: { buildDir: string; publicDir: string }): Promise<StaticFiles> {
  const sources = new Map<string, Source>([
    ...(await list(publicDir, '/', ASK_AGAIN)),
    ...(await list(join(buildDir, 'static'), '/_next/static/', FOREVER)),
    ...(await list(join(buildDir, 'assets'), '/assets/', FOREVER)),
  ]);
  const ready = new Map<string, Promise<Page>>();

  return {
    find(target) {
      const path = target.split('?', 1)[0] ?? target;
      const before = ready.get(path);
      if (before) return before;
      const source = sources.get(path);
      if (!source) return null;
      const made = make(path, source);
      ready.set(path, made);
      made.catch(() => ready.delete(path));
      return made;
    },
  };
}

async function list(folder: string, prefix: string, cache: string): Promise<[string, Source][]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.flatMap((name): [string, Source][] => {
    const type = contentType(name);
    const path = prefix + name.split(sep).map(encodeURIComponent).join('/');
    return type === null ? [] : [[path, { file: join(folder, name), type, cache }]];
  });
}

async function make(path: string, { file, type, cache }: Source): Promise<Page> {
  const bodies = await compressFile(await readFile(file), type);
  const headers = ['Cache-Control', cache, 'Vary', 'Accept-Encoding', 'X-Content-Type-Options', 'nosniff'];
  if (type.startsWith('text/javascript')) headers.push('Content-Security-Policy', WORKER_POLICY);
  return page({ path, key: path, number: 0, status: 200, contentType: type, location: null, topics: [] }, bodies, headers);
}
