import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SampleArticle } from '@/cli/sample/sample-article';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { expect, expectAccessible, test, words } from '@/tests/support/e2e';

const BROWSER: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
const TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

function told(story: string): SampleArticle {
  return SampleArticle.parse(JSON.parse(readFileSync(join(process.cwd(), `cli/sample/articles/${story}.json`), 'utf8')));
}

const hills = told('06-mountain-consult');
const addressOf = (article: SampleArticle, locale: Locale) => `/${locale}/news/${article[locale].slug}`;

/** Whether a picture has arrived. */
const arrived = (page: Page, name: string) =>
  page.getByRole('img', { name }).evaluate((img) => img instanceof HTMLImageElement && img.complete && img.naturalWidth > 0);

for (const locale of LOCALES) {
  const say = words(locale);
  const other = otherLocale(locale);
  const here = addressOf(hills, locale);

  test.describe(`An article in ${BROWSER[locale]}, without any script`, () => {
    test.use({ locale: BROWSER[locale], javaScriptEnabled: false });

    test('leads to its section, its people, its tags and its neighbours', async ({ page }) => {
      await page.goto(here);
      const crumbs = page.getByRole('navigation', { name: say('Reader.breadcrumb') }).getByRole('link');
      await expect(crumbs).toHaveCount(2);
      await expect(crumbs.nth(1)).toHaveAttribute('href', `/${locale}/sections/${hills.section}`);
      const tags = page.getByRole('list', { name: say('Reader.topics') }).getByRole('link');
      await expect(tags).toHaveCount(hills.tags.length);
      for (const address of [
        await tags.first().getAttribute('href'),
        await page.locator('dl a').first().getAttribute('href'),
        await page
          .getByRole('navigation', { name: say('Reader.neighbours.title') })
          .getByRole('link')
          .first()
          .getAttribute('href'),
      ]) {
        const answer = await page.goto(String(address));
        expect(answer?.status(), String(address)).toBe(200);
      }
      await expect(page.getByRole('navigation', { name: say('Reader.neighbours.title') }).locator(`a[href="${here}"]`)).toBeVisible();
    });

    test('is shared by mail and by a code that names its address, and offers nothing that needs a script', async ({ page }) => {
      await page.goto(here);
      const share = page.getByRole('region', { name: say('Reader.share.title') });
      await expect(share.getByRole('button')).toHaveCount(0);
      const mail = await share.getByRole('link', { name: say('Reader.share.mail') }).getAttribute('href');
      expect(decodeURIComponent(String(mail))).toContain(`${new URL(page.url()).origin}${here}`);
      await share.getByText(say('Reader.share.wechat'), { exact: true }).click();
      await expect.poll(() => arrived(page, say('Reader.share.code'))).toBe(true);
      await expect(share.getByText(`${new URL(page.url()).origin}${here}`)).toBeVisible();
    });

    test('stands beside its twin, row by row, each text in its language', async ({ page }) => {
      await page.goto(here);
      await page.getByRole('link', { name: say('Reader.facing.way') }).click();
      await expect(page).toHaveURL(`${here}?with=${other}`);
      const rows = page.locator('.facing-row');
      expect(await rows.count()).toBeGreaterThan(15);
      for (const each of LOCALES) {
        const opening = hills[each].nodes.flatMap((node) => ('p' in node ? [node.p] : []))[0]?.slice(0, 12) ?? '';
        const cell = rows.locator(`[lang="${TAG[each]}"]`).filter({ hasText: opening });
        await expect(cell).toBeVisible();
        expect(
          await cell
            .locator('xpath=..')
            .locator(`[lang="${TAG[otherLocale(each)]}"]`)
            .count(),
        ).toBe(1);
      }
      await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${here}$`));
      await expect(page.locator('head link[hreflang]')).toHaveCount(0);
      const left = await rows.nth(4).locator('> *').first().boundingBox();
      const right = await rows.nth(4).locator('> *').last().boundingBox();
      expect(left?.y).toBe(right?.y);
      expect(left?.x).toBeLessThan(right?.x ?? 0);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const below = await rows.nth(4).locator('> *').last().boundingBox();
      expect(below?.y).toBeGreaterThan((await rows.nth(4).locator('> *').first().boundingBox())?.y ?? 0);
    });

    test('goes to the other language and is printed without what belongs to a screen', async ({ page }) => {
      await page.goto(here);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(say('Reader.printed-from').replace('{address}', page.url()))).toBeVisible();
      await expect(page.locator('.article-head time')).toBeVisible();
      for (const part of ['.masthead-ways', '.breadcrumb', '.related', '.neighbours', '.switch', '.share']) {
        await expect(page.locator(part)).toBeHidden();
      }
      await page.emulateMedia({ media: 'screen' });
      await page.locator(`.switch a[hreflang="${TAG[other]}"]`).click();
      await expect(page).toHaveURL(addressOf(hills, other));
      await expect(page.locator('html')).toHaveAttribute('lang', TAG[other]);
    });
  });

  test.describe(`An article in ${BROWSER[locale]}, with our script`, () => {
    test.use({ locale: BROWSER[locale], permissions: ['clipboard-read', 'clipboard-write'] });

    test('shows the pictures of a gallery large, by keyboard and by finger', async ({ page }) => {
      await page.goto(here);
      const [first, second] = hills[locale].nodes.flatMap((node) => ('gallery' in node ? node.gallery : []));
      const link = page.locator('.gallery').getByRole('link').first();
      await link.click();
      const box = page.getByRole('dialog', { name: say('Reader.lightbox.title') });
      await expect(box.getByRole('img', { name: first?.alt })).toBeVisible();
      const caption = box.getByText(first?.caption ?? '');
      await expect(caption).toBeVisible();
      const picture = await box.getByRole('img', { name: first?.alt }).boundingBox();
      expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((await caption.boundingBox())?.y ?? 0);
      await expect(box.getByRole('button', { name: say('Reader.lightbox.previous') })).toBeHidden();
      await expectAccessible(page);
      await page.keyboard.press('ArrowRight');
      await expect(box.getByRole('img', { name: second?.alt })).toBeVisible();
      await expect(box.getByRole('button', { name: say('Reader.lightbox.next') })).toBeHidden();
      await swipe(page, { from: 200, to: 500 });
      await expect(box.getByRole('img', { name: first?.alt })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
      await expect(link).toBeFocused();
    });

    test('is accessible, alone and beside its twin, on paper white and in the dark', async ({ page }) => {
      for (const address of [here, `${here}?with=${other}`]) {
        await page.goto(address);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page);
        }
      }
    });

    test('copies its address', async ({ page }) => {
      await page.goto(here);
      await page.getByRole('button', { name: say('Reader.share.copy') }).click();
      await expect(page.getByRole('status').filter({ hasText: say('Reader.share.copied') })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });

    test('loads one script, which browsers keep for good, and asks nobody else for anything', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(here, { waitUntil: 'networkidle' });
      const { origin } = new URL(page.url());
      expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      const scripts = asked.filter((url) => url.endsWith('.js'));
      expect(scripts).toEqual([expect.stringMatching(/\/assets\/reader-[0-9a-f]{12}\.js$/)]);
      const script = await page.request.get(String(scripts[0]), { headers: { 'accept-encoding': 'br' } });
      expect(script.headers()['cache-control']).toContain('immutable');
      expect((await script.body()).length).toBeLessThan(8000);
    });
  });
}

test('A reading view in two languages says when there is only one', async ({ page }) => {
  const alone = told('02-night-clinic');
  const answer = await page.goto(`${addressOf(alone, 'zh')}?with=en`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: words('zh')('Reader.no-twin.title') })).toBeVisible();
  await page.getByRole('link', { name: words('zh')('Reader.no-twin.on') }).click();
  await expect(page).toHaveURL(addressOf(alone, 'zh'));
  await expect(page.locator('.facing-way')).toHaveCount(0);
});

/** A finger on the picture, from one place to another. */
async function swipe(page: Page, { from, to }: { from: number; to: number }): Promise<void> {
  const stage = page.locator('.lightbox-stage');
  const finger = { pointerType: 'touch', isPrimary: true, pointerId: 7, bubbles: true };
  await stage.dispatchEvent('pointerdown', { ...finger, clientX: from });
  await stage.dispatchEvent('pointermove', { ...finger, clientX: to });
  await stage.dispatchEvent('pointerup', { ...finger, clientX: to });
}
