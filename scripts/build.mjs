import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './at-the-door.mjs';
import { endOf } from './children.mjs';
import { NODE } from './install.mjs';
import { readerScript } from './reader-script.mjs';
import { ROOT, readSettings } from './settings.mjs';

// What can't change a build. Every other folder counts, so that a new one is not forgotten; of the loose files beside them only
// code and settings do, so that a stray log does not ask for a new build.
const NOT_BUILT = new Set([
  'node_modules',
  'data',
  'cli',
  'scripts',
  'tests',
  'bench',
  'docs',
  'test-results',
  'playwright-report',
  'coverage',
]);
const NOT_READ = /^\.|\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$/;
const LOOSE = /\.(json|[cm]?[jt]sx?)$/;

function sourcesIn(folder, dataDir) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const atTop = folder === '';
    if (NOT_READ.test(entry.name) || (atTop && NOT_BUILT.has(entry.name))) return [];
    if (entry.isDirectory()) return join(ROOT, path) === dataDir ? [] : sourcesIn(path, dataDir);
    return entry.isFile() && (!atTop || LOOSE.test(entry.name)) ? [path] : [];
  });
}

function stampOfSources() {
  const hash = createHash('sha256');
  for (const path of sourcesIn('', readSettings().dataDir).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

const stampIn = (buildDir) => join(ROOT, buildDir, 'built-from');

/** Whether the build in that folder was made from the sources as they are now. */
export function isBuilt(buildDir) {
  const file = stampIn(buildDir);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOfSources();
}

/** Builds for production into that folder of the project. */
export async function build(buildDir) {
  const stamp = stampOfSources();
  const script = await readerScript();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    COUPLET_BUILD_DIR: buildDir,
    COUPLET_READER_SCRIPT: script.path,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const child = spawn(NODE, ['node_modules/next/dist/bin/next', 'build'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => said.push(part));
  const { code } = await endOf(child);
  if (code !== 0) throw new Advice(`${said.join('').trim()}\nThe build failed; the lines above say where.`);
  script.keep(buildDir);
  writeFileSync(stampIn(buildDir), stamp);
}
