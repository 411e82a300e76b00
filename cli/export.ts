import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { watchDatabase } from '@/db/watch-database';
import { readSettings } from '@/server/settings';
import { claimFolder } from '@/server/static-tree/claim-folder';
import type { Round } from '@/server/static-tree/export-tree';
import { type Export, openExport } from '@/server/static-tree/open-export';
import { type Command, print, Sentence } from './command';

const USAGE = `npm run export -- <folder> [--url https://news.example.org] [--watch] [--after <command>]

Writes the whole public site into <folder>: <folder>/site for any web server, <folder>/nginx with its settings and redirects, and
<folder>/absent with what is said where nothing is. Run again, it touches only what has changed.

  --url     the address under which readers will find the site; that of the newsroom unless it is said
  --watch   stays and keeps the tree current
  --after   runs a command when redirects or withdrawals changed, such as "nginx -s reload"`;

const Options = z.object({
  folder: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  watch: z.boolean().default(false),
  after: z.string().min(1).optional(),
});
type Options = z.infer<typeof Options>;

/** Writes the static tree of the public site, and with `--watch` keeps it current until it is told to stop. */
export const exportSite: Command = async (words) => {
  const options = readWords(words);
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const claim = await claimFolder(folder);
  if (!claim) throw new Sentence(`Another export is at work in ${folder}.`);
  const settings = readSettings({ ...process.env, ...(options.url ? { COUPLET_URL: options.url } : {}) });
  if (typeof settings === 'string') throw new Sentence(settings);
  process.env.COUPLET_URL = settings.origin;
  const opened = await openExport(settings, folder);
  if (typeof opened === 'string') throw new Sentence(opened);
  try {
    await oneRound(opened, options);
    if (options.watch) await keepCurrent(opened, { options, databaseUrl: settings.databaseUrl, secret: settings.secret });
  } finally {
    await opened.close();
    await claim.release();
  }
};

async function oneRound(opened: Export, { after }: Options): Promise<void> {
  const began = Date.now();
  const round = await opened.round();
  if (round.rendered + round.removed > 0) print(sentenceOf(round, Date.now() - began));
  if (after && round.mapsChanged) {
    await promisify(execFile)('/bin/sh', ['-c', after]).catch((cause: unknown) => print(`«${after}» failed: ${String(cause)}`));
  }
}

function sentenceOf({ rendered, written, removed }: Round, ms: number): string {
  return `${new Date().toISOString()} ${rendered} looked at, ${written} written, ${removed} taken away in ${(ms / 1000).toFixed(1)} s`;
}

const BETWEEN_TRIES_MS = 2000;

/** Rounds never overlap; what changes during one is seen by the next. While the database is away the tree stays as it is. */
async function keepCurrent(opened: Export, given: { options: Options; databaseUrl: string; secret: string }): Promise<void> {
  const stop = Promise.withResolvers<'stop'>();
  let { promise: news, resolve: tell } = Promise.withResolvers<'news'>();
  const heard = () => tell('news');
  const watch = watchDatabase({
    url: given.databaseUrl,
    secret: given.secret,
    heard: (channel) => (channel === 'couplet_reader' ? heard() : undefined),
    resumed: heard,
    beat: () => undefined,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.resolve('stop'));
  print('Watching for publications. Press Ctrl-C to stop.');
  while ((await Promise.race([news, stop.promise])) === 'news') {
    ({ promise: news, resolve: tell } = Promise.withResolvers<'news'>());
    await oneRound(opened, given.options).catch(async (cause: unknown) => {
      print(`The tree could not be brought up to date: ${cause instanceof Error ? cause.message : String(cause)}`);
      await Promise.race([pause(BETWEEN_TRIES_MS), stop.promise]);
      heard();
    });
  }
  await watch.close();
}

function readWords(words: string[]): Options {
  const { values, positionals } = parseWords(words);
  const read = Options.safeParse({ ...values, folder: positionals[0] });
  if (!read.success || positionals.length !== 1) throw new Sentence(USAGE);
  return read.data;
}

function parseWords(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, watch: { type: 'boolean' }, after: { type: 'string' } },
    });
  } catch {
    throw new Sentence(USAGE);
  }
}
