import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './page';
import { bytesOfPage, pageOfBytes } from './page-bytes';

/**
 * Pages on disk, so that a restart finds them, even while the database is away. Writes happen in order, one at a time. What goes is gone at
 * once; what is new is written a moment later.
 */
export interface PageFiles {
  load(): Promise<readonly Page[]>;
  save(page: Page): void;
  remove(page: Page): void;
  /** The database whose pages these are; null when nobody has said yet. */
  database(): Promise<string | null>;
  belongTo(database: string): void;
  /** Writes what is left to write and waits for it. */
  settled(): Promise<void>;
}

// To write a page takes as much of the processor as a fifth of its rendering, and whoever waits for the next one needs it more.
const REST_MS = 300;

/**
 * `folder` is the store's alone. Pages of another `build` name styles that no longer exist and are deleted. What cannot be written or
 * read is told to `failed` and simply not there.
 */
export function openPageFiles(folder: string, build: string, failed: (cause: unknown) => void): PageFiles {
  const pages = join(folder, build);
  const made = mkdir(pages, { recursive: true }).then(() => undefined, failed);
  const waiting = new Map<string, () => Promise<unknown>>();
  const resting = new Map<string, Page>();
  let working: Promise<void> | null = null;
  let rest: NodeJS.Timeout | undefined;

  // Of what is to become of one file only the last word counts, at the place of the first: pages that have left the store are not held
  // here, and no page of a new database is on disk under the name of an old one for longer than the other way round.
  function inTurn(name: string, work: () => Promise<unknown>): void {
    waiting.set(name, work);
    working ??= workOff();
  }

  async function workOff(): Promise<void> {
    await made;
    for (const [name, work] of waiting) {
      waiting.delete(name);
      await work().then(() => undefined, failed);
    }
    working = null;
  }

  function saveRested(): void {
    clearTimeout(rest);
    rest = undefined;
    for (const kept of resting.values()) inTurn(kept.key, () => write(fileOf(kept.key), bytesOfPage(kept)));
    resting.clear();
  }

  async function settled(): Promise<void> {
    saveRested();
    await made;
    while (working) await working;
  }

  function write(file: string, content: string | Buffer): Promise<void> {
    const aside = `${file}.${randomUUID()}.part`;
    return writeFile(aside, content).then(() => rename(aside, file));
  }

  const fileOf = (key: string) => join(pages, `${createHash('sha256').update(key).digest('hex')}.page`);

  return {
    async load() {
      await settled();
      for (const other of await readdir(folder, { withFileTypes: true })) {
        if (other.isDirectory() && other.name !== build) await rm(join(folder, other.name), { recursive: true, force: true });
      }
      const found: Page[] = [];
      for (const name of await readdir(pages)) {
        const file = join(pages, name);
        const read = name.endsWith('.page') ? pageOfBytes(await readFile(file)) : null;
        if (read) found.push(read);
        else await rm(file, { force: true });
      }
      return found;
    },
    save(kept) {
      resting.set(kept.key, kept);
      rest ??= setTimeout(saveRested, REST_MS);
    },
    remove(gone) {
      resting.delete(gone.key);
      inTurn(gone.key, () => rm(fileOf(gone.key), { force: true }));
    },
    database: () => readFile(join(folder, 'database'), 'utf8').catch(() => null),
    belongTo: (database) => inTurn('the database', () => write(join(folder, 'database'), database)),
    settled,
  };
}
