import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * Carries out an inspection that was opened in a process of its own and of low priority, so that nobody who types waits for it. It ends
 * when this process does: its standard input is a pipe from here that then closes. `ended` hears once whether it came to its end.
 */
export function carryOutElsewhere(inspectionId: string, ended: (well: boolean) => void): void {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'inspect', '--id', inspectionId], {
    env: process.env,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.once('error', (cause) => {
    process.stderr.write(`The inspection could not be started: ${cause.message}\n`);
    ended(false);
  });
  child.once('exit', (code) => ended(code === 0));
  child.stdin.on('error', () => undefined);
  child.unref();
  lower(child.pid);
}

function lower(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or this system gives no priorities.
  }
}
