import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { LOCALES } from '@/domain/locale';
import { freePort } from '@/tests/support/free-port';
import { type BenchNewsroom, startNewsroom } from './newsroom';
import { row, say } from './table';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const GOOD = 0.99;
const LCP_MS = 1000;

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
    for (const locale of LOCALES) {
      for (const path of [`/${locale}`, `/${locale}/news`, await firstArticle(newsroom.url, locale)]) {
        const run = await lighthouse(`${newsroom.url}${path}`, {
          port,
          output: 'json',
          logLevel: 'error',
          onlyCategories: [...CATEGORIES],
        });
        if (!run) throw new Error(`Lighthouse said nothing of ${path}.`);
        const scores = CATEGORIES.map((name) => run.lhr.categories[name]?.score ?? 0);
        const lcp = run.lhr.audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY;
        const said = `${CATEGORIES.map((name, place) => `${name} ${Math.round((scores[place] ?? 0) * 100)}`).join(', ')}; largest paint ${Math.round(lcp)} ms`;
        row(path, said, { met: scores.every((score) => score >= GOOD) && lcp < LCP_MS, aim: `each ≥ 99, paint < ${LCP_MS} ms` });
      }
    }
    say('Simulated by Lighthouse: a slow phone on 4G.');
  } finally {
    await browser.close();
    await newsroom?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function firstArticle(url: string, locale: string): Promise<string> {
  const html = await (await fetch(`${url}/${locale}/news`)).text();
  const [, path] = new RegExp(`href="(/${locale}/news/[a-z0-9-]+)"`).exec(html) ?? [];
  if (!path) throw new Error('The list leads to no article.');
  return path;
}
