import { setTimeout as pause } from 'node:timers/promises';
import { say } from './at-the-door.mjs';
import { endOf } from './children.mjs';

// After a crash the next start follows at once; one that keeps crashing is tried more and more slowly, but for ever.
const PAUSES = [0, 500, 1000, 2000, 5000, 10_000];
const STEADY_AFTER = 30_000;

/**
 * Keeps a process running from its first start until `stopping` is aborted. `start` returns a new process or throws; it is
 * called again whenever the last one has ended.
 */
export async function keepRunning({ name, first, start, stopping }) {
  let child = first;
  let began = Date.now();
  let crashes = 0;
  while (!stopping.aborted) {
    if (child) await endOf(child);
    if (stopping.aborted) return;
    crashes = Date.now() - began > STEADY_AFTER ? 0 : crashes + 1;
    const wait = PAUSES[Math.min(Math.max(crashes - 1, 0), PAUSES.length - 1)];
    say(`${name} has ended unexpectedly; starting it again${wait > 0 ? ` in ${wait / 1000} s` : ''}.`);
    await pause(wait);
    if (stopping.aborted) return;
    began = Date.now();
    child = await start().catch((problem) => {
      say(problem.message);
      return null;
    });
  }
}
