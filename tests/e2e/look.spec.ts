import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { expect, expectAccessible, test, words } from '@/tests/support/e2e';

// Minified and packed, as it travels.
const MOST_STYLE = 7_000;

/** The first link of a page whose path looks like this. */
async function linkOn(page: Page, address: string, pattern: RegExp): Promise<string> {
  await page.goto(address);
  const paths = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found = paths.find((path) => pattern.test(path));
  if (!found) throw new Error(`${address} leads to nothing like ${pattern}.`);
  return found;
}

/** One address of every kind of page for readers. */
async function everyKind(page: Page, locale: Locale): Promise<string[]> {
  const news = `/${locale}/news`;
  const article = await linkOn(page, news, new RegExp(`^${news}/(?!page/)[^/]+$`));
  return [
    `/${locale}`,
    news,
    article,
    `${article}?with=${otherLocale(locale)}`,
    await linkOn(page, `/${locale}`, /\/sections\//),
    await linkOn(page, `/${locale}`, /\/pages\//),
    await linkOn(page, `/${locale}/archive`, /\/archive\/\d{4}-\d\d$/),
    `/${locale}/archive`,
    `/${locale}/search?q=${encodeURIComponent(locale === 'zh' ? '医院' : 'hospital')}`,
    `/${locale}/nothing/here`,
  ];
}

/** How far what was seen has moved since, as browsers count it (layout-shift, without what the reader caused). */
function shiftsOn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
    for (let down = 0; down < document.body.scrollHeight; down += 400) {
      window.scrollTo(0, down);
      await new Promise(requestAnimationFrame);
    }
    // One in a closed part of the page, or further on in a gallery, is not asked for.
    const seen = [...document.images].filter((image) => image.checkVisibility() && image.getBoundingClientRect().left < innerWidth);
    await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
    await new Promise(requestAnimationFrame);
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });
}

for (const locale of LOCALES) {
  const say = words(locale);

  test.describe(`Every kind of page in ${locale}`, () => {
    test('fits a screen of 320 pixels, its switch under the thumb', async ({ page }) => {
      const addresses = await everyKind(page, locale);
      await page.setViewportSize({ width: 320, height: 568 });
      for (const address of addresses) {
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
        const other = page
          .getByRole('navigation', { name: say('Reader.language') })
          .getByRole('link')
          .first();
        const box = await other.boundingBox();
        expect(box?.y, address).toBeGreaterThan(568 * 0.75);
        expect(box?.height, address).toBeGreaterThanOrEqual(44);
      }
    });

    test('keeps still while it loads', async ({ page }) => {
      for (const address of await everyKind(page, locale)) {
        await page.goto(address);
        expect(await shiftsOn(page), address).toBe(0);
      }
    });

    test('is read in the colours that the reader chose', async ({ page }) => {
      const addresses = await everyKind(page, locale);
      await page.emulateMedia({ forcedColors: 'active' });
      for (const address of addresses) {
        await page.goto(address);
        await expectAccessible(page);
      }
    });

    test('asks for little style', async ({ page, request }) => {
      for (const address of await everyKind(page, locale)) {
        await page.goto(address);
        const sheets = await page
          .locator('link[rel="stylesheet"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const sizes = await Promise.all(sheets.map(async (sheet) => brotliCompressSync(await (await request.get(sheet)).body()).length));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(total, address).toBeGreaterThan(0);
        expect(total, address).toBeLessThan(MOST_STYLE);
      }
    });
  });

  test.describe(`Without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

    test('a phone leads to a section, an article, its other language and back, and to the search', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page
        .getByRole('navigation', { name: say('Reader.ways') })
        .getByRole('link')
        .nth(1)
        .click();
      await expect(page).toHaveURL(/\/sections\//);
      await page.getByRole('main').getByRole('article').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/news\//);
      const here = page.url();
      const language = page.getByRole('navigation', { name: say('Reader.language') });
      await language.locator(`a[hreflang^="${otherLocale(locale)}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(locale) === 'zh' ? 'zh-CN' : 'en');
      await page.goto(here);
      await page
        .getByRole('banner')
        .getByRole('link', { name: say('Reader.search'), exact: true })
        .click();
      await expect(page).toHaveURL(/\/search$/);
    });
  });
}
