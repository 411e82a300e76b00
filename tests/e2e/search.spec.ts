import type { Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { expect, expectAccessible, test, words } from '@/tests/support/e2e';

const NAME: Record<Locale, string> = { zh: '中文', en: 'English' };

/** Articles of the sample newsroom, by what is asked and where they are found. */
const NIGHT_NURSE: Record<Locale, string> = { zh: '/zh/news/ge-chun-zhi-de-ye-ban', en: '/en/news/ge-chunzhi-night-nurse' };
const REPORTER: Record<Locale, string> = { zh: '欧阳文', en: 'Ouyang Wen' };

const hits = (page: Page): Locator => page.getByRole('main').locator('ol.hits article');
const hit = (page: Page, address: string): Locator => hits(page).filter({ has: page.locator(`h2 a[href="${address}"]`) });
const box = (page: Page, locale: Locale): Locator =>
  page.getByRole('main').locator(`input[aria-label="${words(locale)('Reader.search-words')}"]`);

async function ask(page: Page, locale: Locale, question: string): Promise<void> {
  await box(page, locale).fill(question);
  await box(page, locale).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`));
}

for (const locale of LOCALES) {
  const say = words(locale);

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`A reader who searches in ${NAME[locale]} ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
      test.use({ javaScriptEnabled });

      test('finds Chinese and English words, names by their sound, and other names of the same', async ({ page }) => {
        await page.goto(`/${locale}/search`);
        for (const question of ['夜班', '葛春枝', 'gechunzhi', 'Gě Chūnzhī', 'ge chunzhi', '護士']) {
          await ask(page, locale, question);
          await expect(hit(page, NIGHT_NURSE[locale]), question).toBeVisible();
        }
        await ask(page, locale, 'nights');
        await expect(hit(page, NIGHT_NURSE[locale])).toBeVisible();
        await hit(page, NIGHT_NURSE[locale]).getByRole('link').first().click();
        await expect(page).toHaveURL(new RegExp(`${NIGHT_NURSE[locale]}$`));
      });

      test('sees the words set apart, and by which language an article was found', async ({ page }) => {
        await page.goto(`/${locale}/search?q=${encodeURIComponent(locale === 'zh' ? 'nights' : '夜班')}`);
        const found = hit(page, NIGHT_NURSE[locale]);
        await expect(found.getByText(say(`Reader.found.by-${locale === 'zh' ? 'en' : 'zh'}`))).toBeVisible();
        await expect(found.locator('mark').first()).toBeVisible();
        await page.goto(`/${locale}/search?q=${encodeURIComponent(locale === 'zh' ? '夜班' : 'nights')}`);
        await expect(found.locator('mark').first()).toBeVisible();
        await expect(found.getByText(say(`Reader.found.by-${locale === 'zh' ? 'en' : 'zh'}`))).toHaveCount(0);
      });
    });
  }

  test.describe(`A reader who searches in ${NAME[locale]}`, () => {
    test('narrows down what was found, and takes it back', async ({ page }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent('医院')}`);
      const before = await hits(page).count();
      const filters = page.getByRole('navigation', { name: say('Reader.found.filters') });
      await filters.getByText(say('Reader.found.section'), { exact: true }).click();
      await filters.locator('a[href*="section=people"]').click();
      await expect(page).toHaveURL(/section=people/);
      expect(await hits(page).count()).toBeLessThan(before);
      await expectAccessible(page);
      await page
        .getByRole('navigation', { name: say('Reader.found.filters') })
        .getByText(say('Reader.found.all'))
        .first()
        .click();
      await expect(hits(page)).toHaveCount(before);
    });

    test('gets help where nothing is found', async ({ page }) => {
      await page.goto(`/${locale}/search?q=mountian`);
      await expect(page.getByRole('main').getByRole('status')).toContainText('mountian');
      await page
        .getByRole('main')
        .getByRole('link', { name: /^mountains?$/ })
        .click();
      await expect(hits(page).first()).toBeVisible();
      await page.goto(`/${locale}/search?q=${encodeURIComponent('门诊 zzzz')}`);
      await page.getByRole('main').getByRole('link', { name: '门诊', exact: true }).click();
      await expect(hits(page).first()).toBeVisible();
    });

    test('is told what could not be read', async ({ page }) => {
      const long = await page.goto(`/${locale}/search?q=${'a'.repeat(10_000)}`);
      expect(long?.status()).toBe(400);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(say('Reader.found.too-long').replace('{most}', '120'));
      for (const nothing of ['--', '%00%01', '"" -', '-%E6%8A%A4']) {
        const answer = await page.goto(`/${locale}/search?q=${nothing}`);
        expect(answer?.status()).toBe(200);
        await expect(page.getByRole('main').getByRole('status')).toHaveText(say('Reader.found.without-words'));
      }
    });

    test('is led back from behind the last page', async ({ page }) => {
      for (const number of ['9', '999']) {
        await page.goto(`/${locale}/search?q=${encodeURIComponent('门诊')}&page=${number}`);
        await expect(page.getByRole('main').getByRole('status')).toContainText(say('Reader.found.beyond'));
        await page.getByRole('link', { name: say('Reader.found.first-page') }).click();
        await expect(hits(page).first()).toBeVisible();
      }
    });

    test('finds nothing that was withdrawn', async ({ page }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent('笛 flute')}`);
      await expect(hits(page)).toHaveCount(0);
    });

    test('chooses a suggestion with the keys', async ({ page }) => {
      await page.goto(`/${locale}/search`);
      const field = page.getByRole('main').getByRole('combobox');
      await field.pressSequentially('ouyang', { delay: 20 });
      const list = page.getByRole('main').getByRole('listbox');
      await expect(list.getByRole('option', { name: REPORTER[locale] })).toBeVisible();
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      await expectAccessible(page);
      await field.press('ArrowDown');
      await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
      await field.press('Escape');
      await expect(list).toBeHidden();
      await field.press('ArrowDown');
      await expect(list).toBeVisible();
      await field.press('ArrowDown');
      await expect(list.getByRole('option', { selected: true })).toHaveText(REPORTER[locale]);
      await field.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(REPORTER[locale]);
    });

    test('is kept out of other indexes', async ({ page }) => {
      const answer = await page.goto(`/${locale}/search?q=${encodeURIComponent('医院')}`);
      await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
      expect(answer?.headers()['cache-control']).toContain('no-cache');
    });
  });
}
