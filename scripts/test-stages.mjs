import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Advice, say } from './at-the-door.mjs';
import { findBrowser } from './browser.mjs';
import { build, isBuilt } from './build.mjs';
import { endOf } from './children.mjs';
import { NODE } from './install.mjs';
import { freePort } from './ports.mjs';
import { embeddedUrl, makeCluster, startCluster, stopCluster } from './postgres.mjs';
import { end, remember } from './processes.mjs';
import { ROOT } from './settings.mjs';
import { countBrowser, countUnit } from './test-reports.mjs';

const BUILD = '.next-test';
const PASSWORD = 'for-tests-only';
const PATIENCE = 120_000;
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

// A program's own Node script, run on the newsroom's Node whatever Node started the tests.
const tool = (path, ...args) => [NODE, [join('node_modules', path), ...args]];

async function check(house, ...steps) {
  for (const [command, args] of steps) {
    if ((await house.run(command, args, process.env)) !== 0) return FAILED;
  }
  return PASSED;
}

const types = (house) => check(house, tool('next/dist/bin/next', 'typegen'), tool('typescript/bin/tsc', '--noEmit'));

// Where nobody watches, its colours would split every word of a log.
const colours = process.stdout.isTTY ? 'force' : 'off';
const lint = (house) => check(house, tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', `--colors=${colours}`, '.'));

const unused = (house) => check(house, tool('knip/bin/knip.js'));

// A stage that ended badly must show as a failure even where its report counts none.
function judged(counted, code) {
  if (counted.passed + counted.failed === 0) return FAILED;
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

async function unit(house, words) {
  const clusterDir = join(house.folder, 'postgres');
  makeCluster(clusterDir, PASSWORD);
  const port = await freePort();
  const server = await startCluster({ clusterDir, port, logFile: join(house.folder, 'database.log'), durable: false });
  await house.atEnd(() => stopCluster(server));
  const report = join(house.folder, 'unit.json');
  const env = { ...process.env, TEST_DATABASE_URL: embeddedUrl({ port, password: PASSWORD, database: 'postgres' }) };
  const [command, args] = tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...words,
  );
  const code = await house.run(command, args, env);
  return judged(countUnit(report), code);
}

// Where a newsroom runs from this clone, its own build is left alone.
const buildToTest = () => (isBuilt('.next') ? '.next' : BUILD);

async function production() {
  if (!isBuilt(buildToTest())) await build(BUILD);
  return PASSED;
}

async function openNewsroom(house, env) {
  const log = join(ROOT, 'test-results', 'newsroom.log');
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const file = openSync(log, 'w');
  const newsroom = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, env, stdio: ['ignore', file, file], detached: true });
  const remembered = remember(newsroom.pid);
  await house.atEnd(() => end(remembered, { patience: 40_000 }));
  let ended = false;
  endOf(newsroom).then(() => {
    ended = true;
  });
  const until = Date.now() + PATIENCE;
  while (!readFileSync(log, 'utf8').includes('Couplet is running')) {
    if (ended || Date.now() > until)
      throw new Advice(`${readFileSync(log, 'utf8').trim()}\nThe newsroom for the browser tests did not start.`);
    await pause(50);
  }
}

async function e2e(house, words) {
  const browser = findBrowser();
  await production();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    COUPLET_URL: address,
    DATA_DIR: join(house.folder, 'newsroom'),
    DATABASE_URL: '',
    COUPLET_SECRET: '',
    COUPLET_BUILD_DIR: buildToTest(),
  };
  say(`Starting a newsroom at ${address} …`);
  await openNewsroom(house, { ...process.env, ...settings });
  const report = join(house.folder, 'e2e.json');
  const [command, args] = tool('@playwright/test/cli.js', 'test', ...words);
  const { COUPLET_SECRET: _generated, ...known } = { ...process.env, ...settings };
  const code = await house.run(command, args, { ...known, ...browser, E2E_BASE_URL: address, E2E_REPORT: report });
  return judged(countBrowser(report), code);
}

/** What `npm test` does, in this order. Each returns how many checks passed and failed. */
export const STAGES = {
  types: { title: 'Types', run: types },
  lint: { title: 'Style and arrows between rooms', run: lint },
  unused: { title: 'Unused code', run: unused },
  unit: { title: 'Rules, laws and commands', run: unit },
  build: { title: 'Production build', run: production },
  e2e: { title: 'Browser journeys', run: e2e },
};

export { FAILED };
