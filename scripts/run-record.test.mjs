import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endOf } from './children.mjs';
import { isRunning, remember } from './processes.mjs';
import { claimRun, readRun } from './run-record.mjs';

let dataDir;
let children;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'couplet-run-'));
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

// The word after the program stands in the command line, which is what children are recognised by.
function idle(word) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', word]);
  children.push(child);
  return child;
}

async function dead() {
  const child = idle('holder');
  const remembered = remember(child.pid);
  child.kill('SIGKILL');
  await endOf(child);
  return remembered;
}

function recordOf(record) {
  writeFileSync(join(dataDir, 'run.json'), JSON.stringify(record));
}

it('lets one process at a time run a data directory', async () => {
  await claimRun(dataDir, 'newsroom');
  const second = await claimRun(dataDir, 'command');
  expect(second.held).toMatchObject({ purpose: 'newsroom', holder: remember(process.pid) });
});

it('is free again after a release', async () => {
  const first = await claimRun(dataDir, 'newsroom');
  first.release();
  expect(readRun(dataDir)).toBeNull();
});

it('takes over from a killed holder and ends the app that it left', async () => {
  const app = idle('server/main.ts');
  recordOf({ purpose: 'newsroom', holder: await dead(), app: remember(app.pid) });
  await claimRun(dataDir, 'newsroom');
  expect(isRunning(remember(app.pid))).toBe(false);
  expect(readRun(dataDir).holder).toEqual(remember(process.pid));
});

it('spares a process that got the number of a dead one', async () => {
  const stranger = idle('server/main.ts');
  recordOf({ purpose: 'newsroom', holder: await dead(), app: { pid: stranger.pid, started: 'another time' } });
  await claimRun(dataDir, 'newsroom');
  expect(isRunning(remember(stranger.pid))).toBe(true);
});

it('spares a process whose command line is not one of ours', async () => {
  const stranger = idle('somebody-else');
  recordOf({ purpose: 'newsroom', holder: await dead(), app: remember(stranger.pid) });
  await claimRun(dataDir, 'newsroom');
  expect(isRunning(remember(stranger.pid))).toBe(true);
});

it('gets past a record that a power cut left empty', async () => {
  writeFileSync(join(dataDir, 'run.json'), '');
  const claimed = await claimRun(dataDir, 'newsroom');
  expect(claimed.held).toBeUndefined();
});
