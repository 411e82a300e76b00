import { spawn } from 'node:child_process';
import { Advice } from './at-the-door.mjs';
import { NODE } from './install.mjs';
import { ROOT } from './settings.mjs';

/** Settles when the process has ended: `{ code, signal }`. */
export function endOf(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve({ code: child.exitCode, signal: child.signalCode });
  }
  return new Promise((settled, failed) => {
    child.once('exit', (code, signal) => settled({ code, signal }));
    child.once('error', failed);
  });
}

/** Starts a script of the newsroom's on its own Node. */
export function startScript(args, { env, stdio = 'inherit', detached = false }) {
  return spawn(NODE, ['--import', 'tsx', ...args], { cwd: ROOT, env, stdio, detached });
}

/** Runs one of the operator's commands to its end; returns what it printed unless that goes to the person directly. */
export async function operate(command, { env, capture = false }) {
  const child = startScript(['cli/main.ts', ...command], { env, stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'] });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (part) => {
    said += part;
  });
  const { code } = await endOf(child);
  if (code === 0) return said;
  throw new Advice(`The command «${command.join(' ')}» did not work; the lines above say why.`);
}
