import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Advice, say } from './at-the-door.mjs';
import { chineseFonts } from './fonts.mjs';
import { NODE } from './install.mjs';
import { ROOT } from './settings.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/couplet');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
// Nothing but the tested pages should use the network, and headless machines have no graphics card.
const ARGUMENTS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--font-render-hinting=none',
];

function systemBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS].filter((path) => existsSync(path));
}

// The package keeps the browser compressed and unpacks it into the temporary directory under a name that anybody could have
// taken before; so it gets a directory of its own, which appears only when it is whole.
function packagedBrowser() {
  const home = join(ROOT, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return null;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  say('Unpacking the browser …');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  // With this name of a runtime it also unpacks the system libraries that a bare machine lacks.
  const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const done = spawnSync(NODE, ['--input-type=module', '--eval', unpack], { cwd: ROOT, env });
  if (done.status === 0 && !existsSync(folder)) renameSync(unfinished, folder);
  rmSync(unfinished, { recursive: true, force: true });
  return existsSync(folder) ? folder : null;
}

function packagedCandidates() {
  const folder = packagedBrowser();
  if (!folder) return [];
  const browser = { executable: join(folder, 'chromium'), fonts: [join(folder, 'fonts/fonts')], env: {} };
  return [browser, { ...browser, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } }];
}

// Playwright downloads its browser from the internet. It is asked last: where that is closed it only costs time.
function downloadedCandidates() {
  say('Downloading a browser …');
  const done = spawnSync(NODE, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { cwd: ROOT, timeout: 180_000 });
  return done.status === 0 ? [{ env: {} }] : [];
}

function environmentOf({ executable = '', fonts, env }) {
  return {
    ...env,
    ...chineseFonts(join(CACHE, 'fonts'), fonts),
    E2E_BROWSER: executable,
    E2E_BROWSER_ARGS: ARGUMENTS.join(' '),
  };
}

const TRIAL = `
  import { chromium } from '@playwright/test';
  const { E2E_BROWSER, E2E_BROWSER_ARGS } = process.env;
  const browser = await chromium.launch({ executablePath: E2E_BROWSER || undefined, args: E2E_BROWSER_ARGS.split(' '), timeout: 15_000 });
  const page = await browser.newPage();
  await page.setContent('<p>对联</p>');
  process.stdout.write(browser.version());
  await browser.close();
`;

// A browser that is there may still not run, for want of a library or because it is only a stub: each is tried with a page.
function tried(candidate) {
  const env = environmentOf(candidate);
  const trial = spawnSync(NODE, ['--input-type=module', '--eval', TRIAL], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return trial.status === 0 ? { env, version: trial.stdout } : null;
}

/** Finds a browser that works here; returns the environment that hands it to the browser tests. */
export function findBrowser() {
  const given = process.env.E2E_BROWSER ? [{ executable: process.env.E2E_BROWSER, env: {} }] : [];
  const sources = [
    () => [...given, ...systemBrowsers().map((executable) => ({ executable, env: {} })), { env: {} }],
    packagedCandidates,
    downloadedCandidates,
  ];
  for (const source of sources) {
    for (const candidate of source()) {
      const found = tried(candidate);
      if (!found) continue;
      say(`Browser: Chromium ${found.version}${candidate.executable ? `, ${candidate.executable}` : ', installed by Playwright'}`);
      return found.env;
    }
  }
  throw new Advice(
    'No browser was found for the browser tests. Install Chromium or Google Chrome, or give the path of one in E2E_BROWSER.',
  );
}
