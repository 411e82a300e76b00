import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { SampleArticle } from '@/cli/sample/sample-article';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { expect, expectAccessible, test, words } from '@/tests/support/e2e';

const LANGUAGE: Record<Locale, { tag: string; browser: string; name: string }> = {
  zh: { tag: 'zh-CN', browser: 'zh-CN', name: '中文' },
  en: { tag: 'en', browser: 'en-GB', name: 'English' },
};

/** A story of the sample newsroom whose address nothing on the site leads to any more. */
function addressOf(story: string, locale: Locale): string {
  const text = readFileSync(join(process.cwd(), `cli/sample/articles/${story}.json`), 'utf8');
  return `/${locale}/news/${SampleArticle.parse(JSON.parse(text))[locale].slug}`;
}

const headlines = (page: Page): Locator => page.getByRole('main').getByRole('article').getByRole('link');

function otherLanguage(page: Page, locale: Locale): Locator {
  const nav = page.getByRole('navigation', { name: words(locale)('Reader.language') });
  return nav.getByRole('link', { name: LANGUAGE[otherLocale(locale)].name });
}

/**
 * Opens the oldest article on the first page of the list whose switch leads to an address that starts like this. The newest may be those
 * of other journeys, which come and go.
 */
async function openArticle(page: Page, locale: Locale, switchLeadsTo: RegExp): Promise<void> {
  await page.goto(`/${locale}/news`);
  const addresses = await headlines(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses.reverse()) {
    await page.goto(address);
    if (switchLeadsTo.test((await otherLanguage(page, locale).getAttribute('href')) ?? '')) return;
  }
  throw new Error(`No article of the list leads to ${switchLeadsTo}.`);
}

/** The page's own address and those of its languages, as its head gives them. */
async function addressesIn(page: Page): Promise<{ canonical: string | null; languages: Record<string, string> }> {
  const links = await page
    .locator('head link[rel="alternate"][hreflang]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const));
  return { canonical: await page.locator('head link[rel="canonical"]').getAttribute('href'), languages: Object.fromEntries(links) };
}

/** What every reader page is: in its language, without anybody's script or inline style, and accessible in light and dark. */
async function expectReaderPage(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[locale].tag);
  await expect(page.locator('script:not([type="application/ld+json"], [data-keep]), style, [style], link[as="script"]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}

for (const locale of LOCALES) {
  const say = words(locale);
  const other = otherLocale(locale);

  test.describe(`A reader in ${LANGUAGE[locale].name}`, () => {
    test.use({ locale: LANGUAGE[locale].browser });

    test('comes to the front page of their language and goes on to an article', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
      await expectReaderPage(page, locale);
      await expect(page.locator('.lead img')).toHaveJSProperty('complete', true);

      await page
        .getByRole('navigation', { name: say('Reader.ways') })
        .getByRole('link', { name: say('Reader.news') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: say('Reader.news') })).toBeVisible();
      await expectReaderPage(page, locale);

      const headline = headlines(page).last();
      const title = await headline.innerText();
      await headline.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expectReaderPage(page, locale);
      const breadcrumb = page.getByRole('navigation', { name: say('Reader.breadcrumb') });
      await expect(breadcrumb.getByRole('link')).toHaveText([say('Reader.home'), /./]);
      await breadcrumb.getByRole('link', { name: say('Reader.home') }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
    });

    test('sees who made an article, when it was published, and its pictures', async ({ page }) => {
      await openArticle(page, locale, new RegExp(`^/${other}/news/`));
      const colophon = page.getByRole('main').locator('dl');
      for (const role of ['by', 'photo']) {
        await expect(colophon.getByRole('term').filter({ hasText: new RegExp(`^${say(`Reader.credits.${role}`)}$`) })).toBeVisible();
      }
      await expect(colophon.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
      const picture = page.getByRole('main').getByRole('figure').first();
      await expect(picture.getByRole('img')).toHaveAttribute('alt', /.+/);
      await expect
        .poll(() => picture.getByRole('img').evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
        .toBeGreaterThan(0);
      const described: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
      const headline = await page.getByRole('heading', { level: 1 }).textContent();
      const article = expect.objectContaining({ '@type': 'NewsArticle', headline, inLanguage: LANGUAGE[locale].tag });
      expect(described).toMatchObject({ '@graph': expect.arrayContaining([article]) });
    });

    test('goes to the same article in the other language and back', async ({ page }) => {
      await openArticle(page, locale, new RegExp(`^/${other}/news/`));
      const here = await addressesIn(page);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      await otherLanguage(page, locale).click();
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[other].tag);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
      const there = await addressesIn(page);
      expect(there.languages).toEqual(here.languages);
      expect(here.canonical).toBe(here.languages[LANGUAGE[locale].tag]);
      expect(there.canonical).toBe(there.languages[LANGUAGE[other].tag]);
      expect(here.languages).toHaveProperty('x-default', here.languages['zh-CN']);
      await otherLanguage(page, other).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    });

    test('is told that an article was withdrawn', async ({ page }) => {
      const answer = await page.goto(addressOf('04-flute-maker', locale));
      expect(answer?.status()).toBe(410);
      await expect(page.getByRole('heading', { level: 1, name: say('Reader.withdrawn.title') })).toBeVisible();
      await expectReaderPage(page, locale);
      const elsewhere = await page.request.get((await otherLanguage(page, locale).getAttribute('href')) ?? '');
      expect(elsewhere.status()).toBe(410);
    });

    test('is led on from a former address', async ({ page }) => {
      const former = addressOf('05-seven-small-things', locale);
      const answer = await page.request.get(former, { maxRedirects: 0 });
      expect(answer.status()).toBe(308);
      await page.goto(former);
      await expect(page).not.toHaveURL(new RegExp(`${former}$`));
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('Reader.not-found.title'));
    });

    test('is told that there is no such page', async ({ page }) => {
      for (const address of [
        '/news/never-was',
        '/nowhere/at/all',
        '/sections/never-was',
        '/archive/2026-13',
        `/articles/${crypto.randomUUID()}`,
      ]) {
        const answer = await page.goto(`/${locale}${address}`);
        expect(answer?.status(), address).toBe(404);
        await expect(page.getByRole('heading', { level: 1, name: say('Reader.not-found.title') })).toBeVisible();
      }
      await expectReaderPage(page, locale);
      await page.getByRole('main').getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1, name: say('Reader.news') })).toBeVisible();
    });

    test('reads with the keyboard alone', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: say('Reader.skip') });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(headlines(page).first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('navigation', { name: say('Reader.breadcrumb') })).toBeVisible();
    });

    test('reads on a phone with the switch under the thumb', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await openArticle(page, locale, /./);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
      const box = await otherLanguage(page, locale).boundingBox();
      expect(box?.y).toBeGreaterThan(480);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await expectAccessible(page);
    });
  });
}

test('A reader of English is told of an article that is in Chinese only, and led to it', async ({ page }) => {
  await openArticle(page, 'zh', /^\/en\/articles\//);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const [answer] = await Promise.all([page.waitForResponse(/\/en\/articles\//), otherLanguage(page, 'zh').click()]);
  expect(answer.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: words('en')('Reader.not-yet.title') })).toBeVisible();
  await expectReaderPage(page, 'en');
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
