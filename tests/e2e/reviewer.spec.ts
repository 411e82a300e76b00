import type { Browser, Page } from '@playwright/test';
import { LOCALES } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { expect, expectAccessible, personWith, signIn, test, words } from '@/tests/support/e2e';
import { command, confirmByHand, readyByHand, titlesOf } from '@/tests/support/ready-by-hand';
import { startOf } from '@/tests/support/start-of';
import { writeByHand } from '@/tests/support/write-by-hand';

/** A desk of somebody else. */
async function deskOf(browser: Browser, person: Parameters<typeof signIn>[1]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person);
  return page;
}

for (const locale of LOCALES) {
  const w = words(locale);
  const signed = w('Review.signed');

  test(`a reviewer signs row by row, asks for a change and signs what was changed (${locale})`, async ({ page, browser }) => {
    const origin = new URL(String(test.info().project.use.baseURL)).origin;
    const writing = await deskOf(browser, personWith('writer'));
    const translating = await deskOf(browser, personWith('translator:zh-en'));
    const article = await readyByHand({ writing, translating, origin, titles: titlesOf('新馆开放', 'A hall opens') });
    await command(writing, origin, 'send-to-review', { articleId: article.articleId });

    await signIn(page, personWith('reviewer:zh'));
    await page.goto(`/${locale}/desk/review`);
    await page.getByRole('link', { name: article.titles[locale] }).click();
    await expect(page.getByRole('heading', { name: article.titles[locale], level: 1 })).toBeVisible();
    const rows = page.getByRole('list', { name: w('Review.texts') }).locator('> li');
    await expect(rows).toHaveCount(3);
    await expect(rows.first()).toContainText(article.titles.en);
    await expectAccessible(page);

    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('button', { name: w('Review.signRow') }).click();
    await expect(rows.first()).toContainText(signed);
    await page.getByRole('button', { name: new RegExp(`^${w('Review.filters.todo')} 2$`) }).click();
    await expect(rows).toHaveCount(2);
    await page.getByRole('button', { name: new RegExp(`^${w('Review.filters.all')}`) }).click();

    const second = rows.nth(1);
    await second.getByRole('button', { name: w('Review.flag'), exact: true }).click();
    await page.getByRole('button', { name: w('Review.requestChanges') }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.requestChanges') });
    await dialog.getByLabel(w('Review.reason')).fill('日期请核对：应为二十一日。');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Review.requestChanges') }).click();
    await expect(page.getByText(w('Review.stages.returned'))).toBeVisible();
    await expect(page.getByText('日期请核对：应为二十一日。').first()).toBeVisible();
    await expect(second).toContainText(w('Review.requestedHere'));

    await writeByHand({ request: writing.request, origin }, article.editions.zh, (transform) => {
      const at = startOf(transform.doc, 2) + 1 + '十一月二十'.length;
      transform.insert(at, proseSchema.text('一'));
    });
    await confirmByHand(translating, article, origin);
    await command(writing, origin, 'send-to-review', { articleId: article.articleId });
    await expect(page.getByText(w('Review.stages.review'))).toBeVisible();
    await expect(page.getByRole('insertion')).toContainText('一');
    await expect(rows.first()).toContainText(signed);
    await page.getByRole('button', { name: /^(签发|Sign) .*2/ }).click();
    await expect(
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: w('Review.kinds.language:zh') }) }),
    ).toContainText(w('Review.complete'));
    await expectAccessible(page);

    await page
      .getByRole('button', { name: w('Review.withdraw'), exact: true })
      .first()
      .click();
    await expect(page.getByText(w('Review.signatureWithdrawn'))).toBeVisible();
    await expect(page.getByText(w('Review.complete'))).toHaveCount(0);
    await writing.context().close();
    await translating.context().close();
  });

  test(`somebody who only writes reads a review and signs nothing (${locale})`, async ({ page }) => {
    await signIn(page, personWith('writer'));
    await page.goto(`/${locale}/desk/review`);
    await page
      .getByRole('link')
      .filter({ hasText: locale === 'zh' ? '头班渡轮上的红马甲' : 'Red waistcoats on the first ferry' })
      .click();
    await expect(page.getByRole('heading', { name: w('Review.signatures') })).toBeVisible();
    await expect(page.getByRole('button', { name: /^(签发|Sign) / })).toHaveCount(0);
    await expect(page.getByRole('button', { name: w('Review.requestChanges') })).toHaveCount(0);
    await expectAccessible(page);
  });
}
