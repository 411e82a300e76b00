import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, end, isRunning, remember } from './processes.mjs';

// What the command line of each kind of child contains: a process is only ended when its number, its start and this agree.
const RECOGNISED_BY = { app: 'server/main.ts', database: 'postgres' };
const SIGNALS = { app: ['SIGTERM', 'SIGKILL'], database: ['SIGINT', 'SIGQUIT', 'SIGKILL'] };

const fileIn = (dataDir) => join(dataDir, 'run.json');

function writeAside(dataDir, record) {
  const aside = `${fileIn(dataDir)}.${process.pid}`;
  rmSync(aside, { force: true });
  writeFileSync(aside, JSON.stringify(record), { mode: 0o600 });
  return aside;
}

function readText(dataDir) {
  try {
    return readFileSync(fileIn(dataDir), 'utf8');
  } catch {
    return null;
  }
}

// A power cut can leave an empty file; it tells nothing, so it counts as no record.
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is known of the newsroom that uses this data directory; null when none does. */
export function readRun(dataDir) {
  return parse(readText(dataDir));
}

/** Ends the processes that a killed supervisor left behind. */
export async function endLeftBehind(record) {
  for (const kind of ['app', 'database']) {
    const child = record?.[kind];
    if (isRunning(child) && commandOf(child.pid).includes(RECOGNISED_BY[kind])) await end(child, { signals: SIGNALS[kind] });
  }
}

function take(dataDir, record) {
  const aside = writeAside(dataDir, record);
  try {
    linkSync(aside, fileIn(dataDir));
    return true;
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw problem;
  } finally {
    rmSync(aside, { force: true });
  }
}

// Of two processes that find the same dead record, one may already have taken its place: what was moved is looked at again.
function discard(dataDir, dead) {
  const aside = `${fileIn(dataDir)}.old.${process.pid}`;
  try {
    renameSync(fileIn(dataDir), aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, fileIn(dataDir));
  rmSync(aside, { force: true });
}

/**
 * Makes this process the only one that runs the data directory, and ends what a killed one left behind.
 * Returns `{ held }` with the record of a running holder, or `{ note, release }`.
 */
export async function claimRun(dataDir, purpose) {
  const mine = { purpose, holder: remember(process.pid) };
  while (!take(dataDir, mine)) {
    const text = readText(dataDir);
    const found = parse(text);
    if (isRunning(found?.holder)) return { held: found };
    await endLeftBehind(found);
    if (text !== null) discard(dataDir, text);
  }
  return {
    /** Adds facts to the record, for the other commands and for the next start. */
    note(facts) {
      Object.assign(mine, facts);
      renameSync(writeAside(dataDir, mine), fileIn(dataDir));
    },
    release() {
      rmSync(fileIn(dataDir), { force: true });
    },
  };
}
