import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const LINUX = process.platform === 'linux';

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/**
 * When the process began, as an opaque string: with the id it names one process for good, although ids are used again.
 * Null when there is no such process, or only a dead one that nobody has collected.
 */
export function startOf(pid) {
  if (!LINUX) return ps(pid, 'stat').startsWith('Z') ? null : ps(pid, 'lstart') || null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(fields[0]) ? null : fields[19];
  } catch {
    return null;
  }
}

/** The command line of a process; empty when it is gone. */
export function commandOf(pid) {
  if (!LINUX) return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** Names a running process so that it can be recognised later. */
export function remember(pid) {
  return { pid, started: startOf(pid) };
}

/** Whether the remembered process still runs, and is not another one that got its number. */
export function isRunning(remembered) {
  return remembered?.started != null && startOf(remembered.pid) === remembered.started;
}

/** Processes whose working directory is `dir` and whose command line contains `word`. Only Linux can tell; elsewhere none. */
export function processesIn(dir, word) {
  if (!LINUX) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === dir && commandOf(pid).includes(word) && startOf(pid) !== null;
      } catch {
        return false;
      }
    });
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between.
  }
}

/** Waits until the process has ended; false when it still runs after `patience` milliseconds. */
export async function hasEnded(remembered, patience) {
  const until = Date.now() + patience;
  while (isRunning(remembered)) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
}

/** Asks a process to end, step by step more firmly, and returns when it has. */
export async function end(remembered, { signals = ['SIGTERM', 'SIGKILL'], patience = 8000 } = {}) {
  for (const name of signals) {
    if (!isRunning(remembered)) return;
    signal(remembered.pid, name);
    if (await hasEnded(remembered, patience)) return;
  }
}
