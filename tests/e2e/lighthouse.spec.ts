import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { LOCALES } from '@/domain/locale';
import { freePort } from '@/tests/support/free-port';
import { readerAddresses } from '@/tests/support/reader-addresses';

// How fast a page is depends on what else the machine does: `npm run bench` measures that.
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const GOOD = 0.99;

for (const locale of LOCALES) {
  test(`front, list and article are as good as Lighthouse can tell (${locale})`, async ({ request, baseURL }, { project }) => {
    test.setTimeout(240_000);
    const port = await freePort();
    const { executablePath, args = [] } = project.use.launchOptions ?? {};
    const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] });
    const poor: string[] = [];
    try {
      const { front, news, article } = await readerAddresses(request, locale);
      for (const address of [front, news, article]) {
        const run = await lighthouse(`${baseURL}${address}`, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
        if (!run) throw new Error(`Lighthouse said nothing of ${address}.`);
        const { categories, audits } = run.lhr;
        for (const name of CATEGORIES) {
          const score = categories[name]?.score ?? 0;
          if (score >= GOOD) continue;
          const why = (categories[name]?.auditRefs ?? [])
            .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
            .map(({ id }) => id);
          poor.push(`${address} ${name} ${score}: ${why.join(', ')}`);
        }
      }
    } finally {
      await browser.close();
    }
    expect(poor).toEqual([]);
  });
}
