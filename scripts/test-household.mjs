import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf } from './children.mjs';
import { end, isRunning, remember } from './processes.mjs';
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
  const leaving = [];
  let running = null;
  return {
    /** A directory for this run alone. */
    folder,
    /** Has `leave` called at the end, last come first served. */
    atEnd(leave) {
      leaving.unshift(leave);
    },
    /** Runs a program to its end, in a group of its own; returns its exit code. */
    async run(command, args, env) {
      const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
      running = remember(child.pid);
      const { code } = await endOf(child);
      signalGroup(running.pid, 'SIGKILL');
      running = null;
      return code ?? 1;
    },
    async leave() {
      if (running) {
        signalGroup(running.pid, 'SIGTERM');
        await end(running, { signals: ['SIGTERM', 'SIGKILL'], patience: 5000 });
        if (running && !isRunning(running)) signalGroup(running.pid, 'SIGKILL');
      }
      for (const step of leaving.splice(0)) await step();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
