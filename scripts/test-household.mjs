import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf } from './children.mjs';
import { end, remember } from './processes.mjs';
import { ROOT } from './settings.mjs';

function signalGroup(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // The whole group has ended.
  }
}

/** Everything that a test run starts and writes, so that all of it can be ended and removed, also in the middle. */
export function household() {
  const folder = mkdtempSync(join(tmpdir(), 'couplet-test-'));
  const steps = [];
  let running = null;
  let left = null;

  async function clear() {
    if (running) await endGroup(running);
    while (steps.length > 0) await steps.shift()();
    rmSync(folder, { recursive: true, force: true });
  }

  return {
    /** A directory for this run alone. */
    folder,
    /** Whether the run is over, perhaps early: nothing more may be started. */
    isLeft: () => left !== null,
    /** Has `step` called at the end, last come first served. */
    async atEnd(step) {
      steps.unshift(step);
      // Interrupted while it was starting: what came to life after the end is ended at once.
      if (left) await clear();
    },
    /** Runs a program to its end, in a group of its own; returns its exit code. */
    async run(command, args, env) {
      const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
      running = remember(child.pid);
      const { code } = await endOf(child);
      signalGroup(child.pid, 'SIGKILL');
      running = null;
      return code ?? 1;
    },
    /** Ends and removes everything; asked again, it waits for the same. */
    leave() {
      left ??= clear();
      return left;
    },
  };
}

async function endGroup(leader) {
  signalGroup(leader.pid, 'SIGTERM');
  await end(leader, { patience: 5000 });
  signalGroup(leader.pid, 'SIGKILL');
}
