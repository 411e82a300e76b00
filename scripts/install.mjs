import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './at-the-door.mjs';
import { ROOT } from './settings.mjs';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

// npm keeps what it has installed in a lock file of its own, written last: comparing the two also sees an installation that was
// broken off, and one that was done by hand. A package for another platform is missing rightly.
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present || !existsSync(join(ROOT, 'node_modules/.bin/node'))) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional || entry.peer;
  });
}

function npm(args) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** Installs the packages of the lock file when they are missing or other ones; `tell` says so to the person. */
export function installWhenNeeded(tell) {
  if (isInstalled()) return;
  tell('Installing packages; this takes about half a minute …');
  // Development packages are part of it whatever NODE_ENV says: Node itself and the build come from them.
  const done = npm(['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status === 0 && existsSync(NODE)) return;
  const said = `${done.stderr ?? ''}${done.stdout ?? ''}`.trim().split('\n').slice(-8).join('\n');
  throw new Advice(`The packages could not be installed. Check the network and the npm registry, then try again. npm said:\n${said}`);
}

/** The Node that the newsroom runs on, which comes with its packages. */
export const NODE = join(ROOT, 'node_modules/.bin/node');
