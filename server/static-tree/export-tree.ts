import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findReaderNumber } from '@/db/views/reader/find-reader-number';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { listReaderChanges, type ReaderChange } from '@/db/views/reader/list-reader-changes';
import { listReaderPictures } from '@/db/views/reader/list-reader-pictures';
import { compress } from '@/server/compress';
import { finishPage, type Rendered } from '@/server/finish-page';
import type { Page } from '@/server/page';
import { type PageAddress, pageAddress } from '@/server/page-address';
import type { PageRenderer } from '@/server/render-page';
import { assetsIn } from './assets-in';
import { entrance } from './entrance';
import { fileOf } from './file-of';
import { listKeys } from './list-keys';
import { nginxFiles } from './nginx';
import { listSearchFiles } from './search-months';
import { searchPages } from './search-pages';
import { openTreeRecord, type Recorded, type TreeRecord } from './tree-record';
import { copyWhole, removeFile, writeWhole } from './write-whole';

/** What one round did to a tree. */
export type Round = { rendered: number; written: number; removed: number; mapsChanged: boolean };

export type Exporting = {
  /** The folder of the tree: `site` is what a web server serves. */
  folder: string;
  /** The address under which readers will find it. */
  url: string;
  build: string;
  loopback: { render: (key: string) => Promise<Rendered> };
  createRenderer: (current: (address: PageAddress) => Promise<Page>) => PageRenderer;
  /** Where a file of the build, a script or a picture lies; null for what Next makes. */
  sourceOf: (path: string) => string | null;
  /** The script that searches a tree. */
  searchScript: { path: string; contents: Uint8Array };
};

// As many as keep one processor busy while files are written.
const TOGETHER = 4;
// What browsers ask for though no page names it.
const ASKED_UNNAMED = ['/favicon.ico'];
const MOST_CHANGES = 5000;
const MOST_PICTURES = 1000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ENCODINGS = [
  ['gzip', '.gz'],
  ['br', '.br'],
] as const;

/**
 * Brings a tree up to date: everything when it is new or of another site, and otherwise what the changes since the last round name and
 * what came or went. Whatever is written is written whole. A round that is broken off is done again by the next one.
 */
export async function exportTree(exporting: Exporting): Promise<Round> {
  const { folder, url, build } = exporting;
  const { number, database } = await findReaderNumber();
  const record = await openTreeRecord(folder, { database, build, url });
  const changed = await changesSince(record, number);
  const jobs = await listJobs(exporting);
  const due = [...jobs].filter(([key]) => isDue(record.get(key), changed, key));
  const vanished = [...record.all().keys()].filter((key) => !jobs.has(key));
  const round = { rendered: due.length, written: 0, removed: 0, mapsChanged: false };
  if (due.length > 0) {
    await writeWhole(join(folder, 'site', exporting.searchScript.path), Buffer.from(exporting.searchScript.contents));
    await copyAssets(ASKED_UNNAMED, exporting);
  }

  const work = due.values();
  const one = async () => {
    for (const [key, render] of work) await place({ key, rendered: await render(), exporting, record, round });
  };
  await Promise.all(Array.from({ length: TOGETHER }, one));
  for (const key of vanished) {
    await removeFiles(exporting.folder, key, record.get(key)?.status ?? 200);
    await record.remove(key);
    round.removed += 1;
  }
  if (round.rendered + round.removed > 0) round.removed += await removeHiddenPictures(folder);
  const root = Buffer.from(entrance(await findReaderOffice()));
  if (await writeForms(join(folder, 'site', 'index.html'), root, 'text/html')) round.written += 1;
  const maps = Object.entries(nginxFiles(folder, record.all()));
  for (const [name, text] of maps) if (await writeWhole(join(folder, 'nginx', name), text)) round.mapsChanged = true;
  await record.upTo(number);
  return round;
}

type Job = () => Promise<Rendered>;

async function listJobs({ loopback, createRenderer, searchScript }: Exporting): Promise<Map<string, Job>> {
  // The Traditional form follows its Chinese page, which is still at hand then.
  const finished = new Map<string, Promise<Page>>();
  const current = (address: PageAddress) => {
    const before = finished.get(address.key);
    if (before) return before;
    const page = loopback.render(address.key).then((rendered) => finishPage(address, 0, rendered));
    finished.set(address.key, page);
    if (finished.size > 16) finished.delete(finished.keys().next().value ?? '');
    return page;
  };
  const renderer = createRenderer(current);
  const jobs = new Map<string, Job>();
  for (const key of await listKeys()) {
    const address = pageAddress(key);
    if (!address) throw new Error(`${key} is no address of the public site`);
    const simple = address.key.startsWith('/zh/') || address.key === '/zh';
    jobs.set(address.key, simple ? async () => renderedOf(await current(address)) : () => renderer.render(address));
  }
  for (const { key, render } of await listSearchFiles()) jobs.set(key, render);
  for (const { key, render } of searchPages({ renderer, script: searchScript.path })) jobs.set(key, render);
  return jobs;
}

function renderedOf({ status, contentType, location, topics, forms }: Page): Rendered {
  return { status, contentType, location, topics, body: Buffer.from(forms.identity.body, 'latin1') };
}

type Changed = 'everything' | { topics: ReadonlySet<string>; addresses: ReadonlySet<string> };

async function changesSince(record: TreeRecord, number: number): Promise<Changed> {
  const after = record.number();
  if (after === null || after > number) return 'everything';
  const changes: readonly ReaderChange[] = await listReaderChanges({ after, most: MOST_CHANGES });
  const topics = new Set(changes.flatMap((change) => change.topics));
  if (topics.has('*') || changes.length === MOST_CHANGES) return 'everything';
  return { topics, addresses: new Set(changes.flatMap((change) => change.addresses)) };
}

function isDue(recorded: Recorded | undefined, changed: Changed, key: string): boolean {
  if (!recorded || changed === 'everything') return true;
  const path = key.replace(/\?.*$/, '').replace(/^\/zh-hant(?=\/|$)/, '/zh');
  return changed.addresses.has(path) || recorded.topics.some((topic) => changed.topics.has(topic));
}

type Placing = { key: string; rendered: Rendered; exporting: Exporting; record: TreeRecord; round: Round };

async function place({ key, rendered, exporting, record, round }: Placing): Promise<void> {
  const { folder, url } = exporting;
  const { status, location, topics, contentType } = rendered;
  const body = contentType.startsWith('text/html') ? forTree(rendered.body) : rendered.body;
  const file = fileOf(key, status);
  if (contentType.startsWith('text/html')) await copyAssets(assetsIn(body.toString('utf8'), url), exporting);
  if (file && (await writeForms(join(folder, file), body, contentType))) round.written += 1;
  const before = record.get(key);
  if (before && before.status !== status) {
    await removeFiles(folder, key, before.status);
    round.removed += 1;
  }
  await record.set(key, { status, location, topics });
}

/** Nothing in a tree answers: it has neither oEmbed nor suggestions. */
function forTree(html: Buffer): Buffer {
  const page = html.toString('utf8').replaceAll(/<link\b[^>]*\btype="(?:application\/json|text\/xml)\+oembed"[^>]*>/g, '');
  return Buffer.from(page.replaceAll(/(<form\b[^>]*?)\sdata-suggest="[^"]*"/g, '$1'));
}

/** A file with its compressed forms, which web servers send instead where they can. */
async function writeForms(file: string, body: Buffer, contentType: string): Promise<boolean> {
  const bodies = await compress(body, contentType);
  for (const [encoding, ending] of ENCODINGS) {
    if (bodies[encoding] !== body) await writeWhole(`${file}${ending}`, bodies[encoding]);
  }
  return writeWhole(file, body);
}

async function removeFiles(folder: string, key: string, status: number): Promise<void> {
  const file = fileOf(key, status);
  if (!file) return;
  await removeFile(join(folder, file));
  for (const [, ending] of ENCODINGS) await removeFile(join(folder, `${file}${ending}`));
}

/** A picture goes with the last text that shows it. */
async function removeHiddenPictures(folder: string): Promise<number> {
  const media = join(folder, 'site', 'media');
  const kept = await readdir(media).catch(() => []);
  let removed = 0;
  for (let from = 0; from < kept.length; from += MOST_PICTURES) {
    const some = kept.slice(from, from + MOST_PICTURES);
    const shown = new Set((await listReaderPictures(some.filter((name) => UUID.test(name)))).map(({ id }) => id));
    for (const id of some.filter((each) => !shown.has(each))) {
      await rm(join(media, id), { recursive: true, force: true });
      removed += 1;
    }
  }
  return removed;
}

async function copyAssets(paths: readonly string[], { folder, sourceOf, loopback }: Exporting): Promise<void> {
  for (const path of paths) {
    const source = sourceOf(path);
    const file = join(folder, 'site', ...path.split('/'));
    if (source) await copyWhole(source, file);
    else await writeWhole(file, (await loopback.render(path)).body);
  }
}
