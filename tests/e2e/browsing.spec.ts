import type { Locator, Page } from '@playwright/test';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { expect, expectAccessible, test, words } from '@/tests/support/e2e';

const NAME: Record<Locale, string> = { zh: '中文', en: 'English' };
const ABOUT: Record<Locale, { label: string; title: string }> = {
  zh: { label: '关于我们', title: '关于望湖医院' },
  en: { label: 'About us', title: 'About Wanghu Hospital' },
};
const REPORTER: Record<Locale, string> = { zh: '欧阳文', en: 'Ouyang Wen' };
const NIGHT_NURSE: Record<Locale, string> = { zh: '/zh/news/ge-chun-zhi-de-ye-ban', en: '/en/news/ge-chunzhi-night-nurse' };

const main = (page: Page): Locator => page.getByRole('main');
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const headline = (page: Page, address: string): Locator => main(page).locator(`article a[href="${address}"]`);

function way(page: Page, locale: Locale, label: string): Locator {
  return page.getByRole('navigation', { name: words(locale)('Reader.ways') }).getByRole('link', { name: label, exact: true });
}

function switchTo(page: Page, locale: Locale, other: Locale): Locator {
  return page.getByRole('navigation', { name: words(locale)('Reader.language') }).getByRole('link', { name: NAME[other] });
}

/** The languages in which the head says that the page stands. */
async function languagesOf(page: Page): Promise<string[]> {
  const links = page.locator('head link[rel="alternate"][hreflang]');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang') ?? '').sort());
}

for (const locale of LOCALES) {
  const say = words(locale);
  const other = otherLocale(locale);

  test.describe(`A reader who browses in ${NAME[locale]}`, () => {
    test('goes from a section to an article, to its topic and to its author', async ({ page }) => {
      await page.goto(`/${locale}/sections/people`);
      await headline(page, NIGHT_NURSE[locale]).click();
      await expect(title(page)).toBeVisible();

      await main(page).locator('a[href$="/tags/nursing"]').click();
      await expect(headline(page, NIGHT_NURSE[locale])).toBeVisible();
      expect(await languagesOf(page)).toEqual(['en', 'x-default', 'zh-CN', 'zh-Hant']);
      await expectAccessible(page);

      await page.goto(NIGHT_NURSE[locale]);
      await main(page).getByRole('link', { name: REPORTER[locale], exact: true }).first().click();
      await expect(title(page)).toHaveText(REPORTER[locale]);
      await expect(main(page).getByText(REPORTER[other], { exact: true })).toBeVisible();
      await expect(main(page).getByText(say('Reader.credited.by'), { exact: true }).first()).toBeVisible();
      await expectAccessible(page);

      await switchTo(page, locale, other).click();
      await expect(title(page)).toHaveText(REPORTER[other]);
      await expect(headline(page, NIGHT_NURSE[other])).toBeVisible();
    });

    test('finds an article by its month, and the months beside it', async ({ page }) => {
      await page.goto(`/${locale}/archive`);
      await expectAccessible(page);
      await main(page).locator(`a[href="/${locale}/archive/2026-05"]`).click();
      await expect(headline(page, NIGHT_NURSE[locale])).toBeVisible();
      await expectAccessible(page);
      const months = page.getByRole('navigation', { name: say('Reader.months-beside') });
      await months.locator(`a[href="/${locale}/archive/2026-04"]`).click();
      await expect(headline(page, NIGHT_NURSE[locale])).toHaveCount(0);
      await page
        .getByRole('navigation', { name: say('Reader.breadcrumb') })
        .getByRole('link', { name: say('Reader.archive') })
        .click();
      await expect(title(page)).toHaveText(say('Reader.archive'));
    });

    test('reads who publishes, and the same page in the other language', async ({ page }) => {
      await page.goto(`/${locale}`);
      await way(page, locale, ABOUT[locale].label).click();
      await expect(title(page)).toHaveText(ABOUT[locale].title);
      await expect(way(page, locale, ABOUT[locale].label)).toHaveAttribute('aria-current', 'page');
      await expect(main(page).getByRole('table')).toBeVisible();
      expect(await languagesOf(page)).toEqual(['en', 'x-default', 'zh-CN', 'zh-Hant']);
      await expectAccessible(page);
      await switchTo(page, locale, other).click();
      await expect(title(page)).toHaveText(ABOUT[other].title);
    });

    test('is told that a list has no such page, and led to its newest', async ({ page }) => {
      for (const list of ['/news', '/sections/care', '/tags/night', '/people/zhou-lan', '/archive/2026-05']) {
        for (const number of ['1', '0', '01', 'x']) {
          const answer = await page.request.get(`/${locale}${list}/page/${number}`);
          expect(answer.status(), `${list}/page/${number}`).toBe(404);
        }
      }
      await page.goto(`/${locale}/sections/care/page/7`);
      await expect(title(page)).toHaveText(say('Reader.no-page.title'));
      await expectAccessible(page);
      await main(page)
        .getByRole('link', { name: say('Reader.no-page.on') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/sections/care$`));
    });

    test('is led on from the addresses that lists and pages had or might have', async ({ page }) => {
      const answer = await page.request.get(`/${locale}/news?page=2`, { maxRedirects: 0 });
      expect(answer.status()).toBe(301);
      expect(answer.headers().location).toMatch(new RegExp(`/${locale}/news/page/2$`));
      await page.goto(`/${locale}`);
      const about = (await way(page, locale, ABOUT[locale].label).getAttribute('href')) ?? '';
      await page.goto(about.replace('/pages/', '/news/'));
      await expect(page).toHaveURL(new RegExp(`${about}$`));
    });
  });
}

test('A reader of English is told of a topic that is in Chinese only, and led to it', async ({ page }) => {
  const say = words('en');
  const answer = await page.goto('/en/tags/visiting');
  expect(answer?.status()).toBe(404);
  await expect(title(page)).toHaveText(say('Reader.not-yet-tag.title'));
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  expect(await languagesOf(page)).toEqual([]);
  await expectAccessible(page);
  await main(page).locator('a[hreflang="zh-CN"]').click();
  await expect(page).toHaveURL(/\/zh\/tags\/visiting$/);
  await expect(headline(page, '/zh/news/ye-jian-men-zhen')).toBeVisible();
  expect(await languagesOf(page)).toEqual(['x-default', 'zh-CN', 'zh-Hant']);
  const back = await page.request.get((await switchTo(page, 'zh', 'en').getAttribute('href')) ?? '');
  expect(back.status()).toBe(404);
});
