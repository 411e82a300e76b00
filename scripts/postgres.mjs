import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Advice } from './at-the-door.mjs';
import { postgresAccount } from './postgres-account.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { commandOf, end, processesIn, remember, startOf } from './processes.mjs';

const SUPERUSER = 'postgres';
const LOG_LIMIT = 10_000_000;
// The C locale of the operating system decides which characters trigrams see, so plain C would lose Chinese. macOS lacks the first.
const LOCALES = ['C.UTF-8', 'en_US.UTF-8'];
// An eighth of the memory, as far as an archive of a hundred thousand articles has use for it.
const BUFFERS_MB = Math.min(1024, Math.max(128, Math.floor(totalmem() / 8 / 2 ** 20)));
const SERVED = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '200',
  shared_buffers: `${BUFFERS_MB}MB`,
};
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The address of one database of an embedded cluster. */
export function embeddedUrl({ port, password, database }) {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

function runner(clusterDir) {
  const dataDir = dirname(clusterDir);
  const binaries = postgresBinaries();
  const account = postgresAccount({ binary: binaries.postgres, clusterDir, dataDir });
  const environment = (locale) => ({ PATH: process.env.PATH, LC_ALL: locale, TZ: 'UTC' });
  return { ...binaries, ...account, environment };
}

function give(path, owner) {
  if (owner) chownSync(path, owner.uid, owner.gid);
}

/** Makes a new cluster. It appears under its name only when it is whole, so that an interrupted attempt leaves nothing. */
export function makeCluster(clusterDir, password) {
  if (existsSync(join(clusterDir, 'PG_VERSION'))) return;
  const run = runner(clusterDir);
  const unfinished = `${clusterDir}.new`;
  const passwordFile = `${clusterDir}.password`;
  const attempts = LOCALES.map((locale) => () => {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    give(unfinished, run.owner);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(passwordFile, run.owner);
    const [command, ...args] = [
      ...run.prefix,
      run.initdb,
      ...[`--pgdata=${unfinished}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...[`--locale=${locale}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'],
    ];
    const made = spawnSync(command, args, { cwd: '/', env: run.environment(locale), encoding: 'utf8' });
    rmSync(passwordFile, { force: true });
    return made;
  });
  let made = attempts[0]();
  if (made.status !== 0) made = attempts[1]();
  if (made.status !== 0) throw new Advice(`PostgreSQL could not make its data directory in ${clusterDir}. It said:\n${made.stderr.trim()}`);
  renameSync(unfinished, clusterDir);
}

function postmasterOf(clusterDir) {
  try {
    const [pid, , , port, , , , state] = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' };
  } catch {
    return null;
  }
}

// After a SIGKILL or a power cut the old lock file names a number that another program may have by now, and sessions of the
// dead server may still hold its memory; PostgreSQL would refuse to start for either.
async function clearRemains(clusterDir) {
  const former = postmasterOf(clusterDir);
  if (former && commandOf(former.pid).includes(clusterDir) && startOf(former.pid)) {
    await end(remember(former.pid), { signals: ['SIGINT', 'SIGQUIT', 'SIGKILL'] });
  }
  const orphans = processesIn(realpathSync(clusterDir), 'postgres').map(remember);
  await Promise.all(orphans.map((orphan) => end(orphan, { signals: ['SIGQUIT', 'SIGKILL'], patience: 500 })));
  rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
}

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/**
 * Starts the server of a cluster and returns its process once it takes connections.
 * With `durable: false` a power cut may cost the whole cluster: for tests.
 */
export async function startCluster({ clusterDir, port, logFile, durable = true }) {
  const run = runner(clusterDir);
  await clearRemains(clusterDir);
  const set = Object.entries({ ...SERVED, ...(durable ? {} : FORGETFUL) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = [...run.prefix, run.postgres, '-D', clusterDir, '-p', String(port), ...set];
  const log = openLog(logFile);
  // A group of its own, so that Ctrl-C reaches the supervisor only and the app can end before its database.
  const child = spawn(command, args, { cwd: '/', env: run.environment('C.UTF-8'), detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  while (!ended) {
    const running = postmasterOf(clusterDir);
    if (running?.pid === child.pid && running.ready) return child;
    await pause(20);
  }
  const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-4).join('\n');
  throw new Advice(`The embedded PostgreSQL does not start. The end of ${logFile}:\n${said}`);
}

/** Ends a server cleanly: sessions are cut, everything committed is on disk. */
export function stopCluster(child) {
  return end(remember(child.pid), { signals: ['SIGINT', 'SIGQUIT', 'SIGKILL'], patience: 15_000 });
}
