import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { startChild } from '@/bench/child';
import { percentile } from '@/bench/percentile';
import { inMs, inSeconds, row, say } from '@/bench/table';
import { connect } from '@/db/connect';
import { closeDatabases, readerDatabase } from '@/db/database';
import { migrate } from '@/db/migrate';
import { findHelp } from '@/db/views/reader/search/find-help';
import { findHits } from '@/db/views/reader/search/find-hits';
import { listSuggestions } from '@/db/views/reader/search/list-suggestions';
import { NO_FILTER } from '@/domain/site/search-address';
import { parseSearch } from '@/domain/site/search-query';
import { typedKeys } from '@/domain/site/typed-keys';
import { fillArchive } from './fill-archive';
import { madeUpArchive } from './made-up-archive';
import { type Question, questions, typedFor } from './questions';
import { wordLists } from './word-lists';

const AIM_MS = 30;
// The reference takes a second and more: it is asked every so many questions.
const REFERENCE_EVERY = 11;

/** Fills a database of its own with articles that nobody wrote and asks it what readers would, in turns with a reference. */
export async function measureSearch(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { articles: { type: 'string', default: '50000' }, questions: { type: 'string', default: '660' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'couplet-search-'));
  const server = startChild('scripts/scratch-database.mjs', [folder]);
  try {
    const url = await server.firstLine;
    const secret = randomBytes(24).toString('base64url');
    Object.assign(process.env, { DATABASE_URL: url, COUPLET_SECRET: secret });
    await fill({ url, secret, articles: Number(values.articles) });
    await measure(questions(wordLists(), Number(values.questions)));
  } finally {
    await closeDatabases();
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill({ url, secret, articles }: { url: string; secret: string; articles: number }): Promise<void> {
  const began = performance.now();
  await migrate(url, secret);
  const owner = connect({ url, role: 'owner', secret, max: 3, session: { statement_timeout: 600_000 } });
  const lists = wordLists();
  const filled = await fillArchive(owner, { articles: madeUpArchive(lists, articles), terms: lists.pairs });
  await owner.end();
  const [many, editions] = [filled.articles, filled.editions].map((count) => count.toLocaleString('en'));
  say(`  ${many} articles, ${editions} editions, made in ${inSeconds(performance.now() - began)}`);
}

async function measure(asked: readonly Question[]): Promise<void> {
  // The first questions of a process find nothing in memory, as those of a newsroom after its start do; they are no measure of the others.
  for (const question of asked.slice(0, 44)) await search(question);
  const times = new Map<string, number[]>();
  const take = async (what: string, work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    times.set(what, [...(times.get(what) ?? []), performance.now() - began]);
  };
  for (const [n, question] of asked.entries()) {
    await take(question.kind, () => search(question));
    if (n % REFERENCE_EVERY === Math.floor(n / REFERENCE_EVERY) % REFERENCE_EVERY) await take('reference', () => likeWords(question.typed));
    if (n % 5 === 0) for (const typed of typedFor(question)) await take('suggestions', () => suggest(typed));
    if (question.kind === 'nothing that there is') await take('help', () => help(question));
  }
  for (const kind of new Set(asked.map((question) => question.kind))) show(`  ${kind}`, times.get(kind) ?? []);
  show(
    'all questions',
    asked
      .map(({ kind }) => kind)
      .filter((kind, n, all) => all.indexOf(kind) === n)
      .flatMap((kind) => times.get(kind) ?? []),
    AIM_MS,
  );
  show('reference: ILIKE over every text', times.get('reference') ?? []);
  show('suggestions, key by key', times.get('suggestions') ?? [], AIM_MS);
  show('help where nothing was found', times.get('help') ?? []);
}

function show(what: string, times: readonly number[], aim?: number): void {
  const p95 = percentile(times, 0.95);
  const found = `p50 ${inMs(percentile(times, 0.5))}, p95 ${inMs(p95)}  (${times.length})`;
  row(what, found, aim === undefined ? undefined : { met: p95 < aim, aim: `p95 < ${aim} ms` });
}

/** Everything between the words that were typed and what a page shows. */
async function search({ typed }: Question): Promise<void> {
  const asked = parseSearch(typed);
  if (asked.at === 'asked') await findHits(asked, { locale: 'zh', filter: NO_FILTER, page: 1 });
}

async function help({ typed }: Question): Promise<void> {
  const asked = parseSearch(typed);
  if (asked.at === 'asked') await findHelp(asked);
}

async function suggest(typed: string): Promise<void> {
  const keys = typedKeys(typed);
  if (keys) await listSuggestions(keys, 'zh');
}

/** What a newsroom without an index does: every word anywhere in a text, the newest first. */
async function likeWords(typed: string): Promise<void> {
  const conditions = typed
    .replaceAll('"', '')
    .split(' ')
    .map((word) => sql`concat_ws(' ', title, standfirst, names, body) ILIKE ${`%${word}%`}`);
  await readerDatabase().execute(sql`
    SELECT article_id, locale, title FROM reader_search_texts JOIN reader_search USING (article_id)
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY first_published_at DESC LIMIT 10`);
}
