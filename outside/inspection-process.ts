import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * Carries out an inspection that was opened in a process of its own and of low priority, so that nobody who types waits for it. It outlives
 * nothing: when it ends early, the inspection counts as broken off after a while.
 */
export function carryOutElsewhere(inspectionId: string): void {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'inspect', '--id', inspectionId], {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.on('error', (cause) => process.stderr.write(`The inspection could not be started: ${cause.message}\n`));
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
}
