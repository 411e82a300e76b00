import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** A script of this project in a process of its own. */
export interface Child {
  readonly firstLine: Promise<string>;
  end(): Promise<void>;
}

function start(script: string, words: readonly (string | number)[]): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return child;
}

/** Starts a server; its first line says where it is. */
export function startChild(script: string, words: readonly (string | number)[]): Child {
  const child = start(script, words);
  const firstLine = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  return {
    firstLine,
    async end() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Runs a script to its end and gives what it printed. */
export async function outputOf(script: string, words: readonly (string | number)[]): Promise<string> {
  return text(start(script, words).stdout);
}
