import { setTimeout as pause } from 'node:timers/promises';
import { Advice, say } from './at-the-door.mjs';
import { build, isBuilt } from './build.mjs';
import { endOf, operate, startScript } from './children.mjs';
import { embeddedDatabase, requireAnswer } from './database.mjs';
import { requirePort } from './ports.mjs';
import { stopCluster } from './postgres.mjs';
import { end, remember } from './processes.mjs';
import { readerScript } from './reader-script.mjs';
import { claimRun } from './run-record.mjs';
import { environmentFor, newsroomSecret, prepareDataDir, readSettings } from './settings.mjs';
import { keepRunning } from './supervise.mjs';

// V8 gives memory back while nothing happens, and with it what makes it fast: after a quiet minute it answers a sixth fewer readers.
const STAYS_AWAKE = ['--no-memory-reducer'];

const PATIENCE = 90_000;

function deedOf({ purpose, publicUrl }) {
  if (publicUrl) return `is already running at ${publicUrl}`;
  return purpose === 'newsroom' ? 'is just starting' : 'is at work for another command';
}

async function claim({ dataDir }) {
  const run = await claimRun(dataDir, 'newsroom');
  if (!run.held) return run;
  throw new Advice(
    `The newsroom in ${dataDir} ${deedOf(run.held)}. End it with «npm stop», or choose another DATA_DIR and PORT for a second one.`,
  );
}

async function answersHealth(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function waitForHealth(app, port) {
  let ended = false;
  endOf(app).then(() => {
    ended = true;
  });
  const until = Date.now() + PATIENCE;
  while (!(await answersHealth(port))) {
    if (ended) throw new Advice('The newsroom ended while it was starting; the lines above say why.');
    if (Date.now() > until)
      throw new Advice(`The newsroom did not become ready within ${PATIENCE / 1000} seconds; the lines above may say why.`);
    await pause(50);
  }
}

function welcome({ settings, accounts, since }) {
  say('');
  say(`Couplet is running (ready after ${((Date.now() - since) / 1000).toFixed(1)} s).`);
  say(`  Readers  ${settings.publicUrl}/`);
  say(`  Desk     ${settings.publicUrl}/zh/desk   ${settings.publicUrl}/en/desk`);
  if (accounts.trim() !== '') say(`\n${accounts.trimEnd()}`);
  say('\nPress Ctrl-C to stop, or type «npm stop» in another terminal.');
}

// What has been started so far, ended in the opposite order: readers and writers are let go before the database is.
function household(run) {
  const members = { app: null, database: null };
  return {
    joined(kind, child) {
      members[kind] = child;
      run.note({ [kind]: remember(child.pid) });
      return child;
    },
    async leave() {
      if (members.app) await end(remember(members.app.pid));
      if (members.database) await stopCluster(members.database);
      run.release();
    },
  };
}

async function startDatabase(settings, house) {
  if (settings.databaseUrl) {
    await requireAnswer(settings.databaseUrl);
    return { url: settings.databaseUrl };
  }
  const database = await embeddedDatabase(settings);
  const start = async () => house.joined('database', await database.start());
  return { url: database.url, first: await start(), start };
}

// A build names its script by itself.
async function scriptForDevelopers({ buildDir }) {
  const script = await readerScript();
  script.keep(buildDir);
  return { COUPLET_READER_SCRIPT: script.path };
}

async function open({ settings, run, house, mode, stopping, since }) {
  await requirePort(settings.port);
  if (mode === 'production' && !isBuilt(settings.buildDir)) {
    say('Building; this takes about half a minute …');
    await build(settings.buildDir);
  }
  const database = await startDatabase(settings, house);
  const env = {
    ...environmentFor(settings, { databaseUrl: database.url, secret: newsroomSecret(settings), mode }),
    ...(mode === 'development' ? await scriptForDevelopers(settings) : {}),
  };
  run.note({ databaseUrl: database.url, publicUrl: settings.publicUrl });
  await operate(['migrate'], { env });
  await operate(['sample'], { env });
  const startApp = async () =>
    house.joined('app', startScript([...STAYS_AWAKE, 'server/main.ts'], { env, stdio: ['ignore', 'inherit', 'inherit'], detached: true }));
  const app = await startApp();
  const [accounts] = await Promise.all([operate(['sample', '--accounts'], { env, capture: true }), waitForHealth(app, settings.port)]);
  welcome({ settings, accounts, since });
  const kept = [keepRunning({ name: 'The newsroom', first: app, start: startApp, stopping })];
  if (database.first) kept.push(keepRunning({ name: 'The database', ...database, stopping }));
  await Promise.all(kept);
}

/** Runs the newsroom until it is told to stop; `mode` is `production` or `development`. */
export async function runNewsroom({ mode }) {
  const since = Date.now();
  const settings = readSettings();
  prepareDataDir(settings);
  const run = await claim(settings);
  const house = household(run);
  const stopping = new AbortController();
  const stop = async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    say('Stopping …');
    await house.leave();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // Whoever reads the output may go away; the newsroom stays.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    await open({ settings, run, house, mode, stopping: stopping.signal, since });
  } catch (problem) {
    // A step that fell to the same Ctrl-C is not worth a message.
    if (stopping.signal.aborted) return;
    await house.leave();
    throw problem;
  }
}
