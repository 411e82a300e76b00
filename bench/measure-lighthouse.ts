import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Flags } from 'lighthouse';
import { LOCALES } from '@/domain/locale';
import { freePort } from '@/tests/support/free-port';
import { type BenchNewsroom, startNewsroom } from './newsroom';
import { inMs, row, say } from './table';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const GOOD = 0.99;
const LCP_MS = 1000;

// What browsers' tools call fast 4G, in the middle of what 4G is; Lighthouse's own, slow 4G, is its lower end (150 ms, 1.6 Mbit/s).
const FAST_4G = { rttMs: 60, throughputKbps: 9 * 1024, cpuSlowdownMultiplier: 4 };

/**
 * What Lighthouse says of front page, list and an article of a newsroom of its own, on its simulated phone and 4G. The browser is the one
 * of the browser tests.
 */
export async function measureLighthouse(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'couplet-bench-'));
  const port = await freePort();
  const args = [...(process.env.E2E_BROWSER_ARGS ?? '').split(' ').filter(Boolean), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: process.env.E2E_BROWSER || undefined, args });
  let newsroom: BenchNewsroom | null = null;
  try {
    newsroom = await startNewsroom({ dataDir, secret: randomBytes(24).toString('base64url') });
    // The first page of a browser also waits for the browser.
    await ask(`${newsroom.url}/en`, { port, onlyCategories: ['performance'] });
    for (const locale of LOCALES) {
      for (const path of [`/${locale}`, `/${locale}/news`, await firstArticle(newsroom.url, locale)]) {
        const address = `${newsroom.url}${path}`;
        const { categories, largestPaint: onSlow } = await ask(address, { port, onlyCategories: [...CATEGORIES] });
        const { largestPaint: onFast } = await ask(address, { port, onlyCategories: ['performance'], throttling: FAST_4G });
        const scores = CATEGORIES.map((name) => categories[name]?.score ?? 0);
        const said = CATEGORIES.map((name, place) => `${name} ${Math.round((scores[place] ?? 0) * 100)}`).join(', ');
        row(path, said, { met: scores.every((score) => score >= GOOD), aim: 'each ≥ 99' });
        row('  largest paint on slow 4G', inMs(onSlow), { met: onSlow < LCP_MS, aim: `< ${LCP_MS} ms` });
        row('  largest paint on fast 4G', inMs(onFast), { met: onFast < LCP_MS, aim: `< ${LCP_MS} ms` });
      }
    }
    say('Simulated by Lighthouse: a slow phone, on slow 4G (150 ms, 1.6 Mbit/s) and on fast 4G (60 ms, 9 Mbit/s).');
  } finally {
    await browser.close();
    await newsroom?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function ask(address: string, flags: Flags) {
  const run = await lighthouse(address, { output: 'json', logLevel: 'error', ...flags });
  if (!run) throw new Error(`Lighthouse said nothing of ${address}.`);
  const { categories, audits } = run.lhr;
  return { categories, largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY };
}

async function firstArticle(url: string, locale: string): Promise<string> {
  const html = await (await fetch(`${url}/${locale}/news`)).text();
  const [, path] = new RegExp(`href="(/${locale}/news/[a-z0-9-]+)"`).exec(html) ?? [];
  if (!path) throw new Error('The list leads to no article.');
  return path;
}
