import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { expect, expectAccessible, personWith, signIn, test, words } from '@/tests/support/e2e';
import { command, readyByHand, titlesOf } from '@/tests/support/ready-by-hand';

const Sent = z.object({ value: z.object({ pairId: z.uuid() }) });

async function deskOf(browser: Browser, person: Parameters<typeof signIn>[1]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person);
  return page;
}

/** Signs what this person can sign of an article, on its review page. */
async function signOpen(page: Page, { address, done }: { address: string; done: string }): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /^Sign \d|^Sign one/ })
    .first()
    .click();
  await expect(page.getByText(done)).toBeVisible();
}

for (const locale of LOCALES) {
  const w = words(locale);

  test(`a publisher signs, releases both languages at once and withdraws them (${locale})`, async ({ page, browser }) => {
    const origin = new URL(String(test.info().project.use.baseURL)).origin;
    const writing = await deskOf(browser, personWith('writer'));
    const translating = await deskOf(browser, personWith('translator:zh-en'));
    const article = await readyByHand({ writing, translating, origin, titles: titlesOf('免费开放', 'Free entry') });
    Sent.parse(await command(writing, origin, 'send-to-review', { articleId: article.articleId }));
    const address = `/desk/articles/${article.articleId}/review`;

    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}${address}`);
    await expect(page.getByRole('button', { name: w('Review.releaseNow'), exact: true })).toBeDisabled();
    await expect(page.getByText(w('Review.missing.final'))).toBeVisible();
    await expectAccessible(page);

    const done = words('en')('Review.signedNow');
    const chinese = await deskOf(browser, personWith('reviewer:zh'));
    await signOpen(chinese, { address: `/en${address}`, done });
    const english = await deskOf(browser, personWith('reviewer:en'));
    await signOpen(english, { address: `/en${address}`, done });
    const faithful = await deskOf(browser, personWith('reviewer:fidelity'));
    await signOpen(faithful, { address: `/en${address}`, done });

    await page.getByRole('button', { name: w('Review.sign.final') }).click();
    await expect(page.getByText(w('Review.ready'))).toBeVisible();
    await page.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
    await expect(page.getByText(w('Review.thisIsLive'))).toBeVisible();
    await expectAccessible(page);

    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    const reader = await (await browser.newContext()).newPage();
    const path = await page.locator('a[href*="/news/"]').first().getAttribute('href');
    const shown = await reader.goto(path ?? '');
    expect(shown?.status()).toBe(200);
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();

    await page.goto(`/${locale}${address}`);
    await page.getByRole('button', { name: w('Review.withdrawPublication') }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.withdrawPublication') });
    await dialog.getByRole('textbox').first().fill('本文有误，已撤回。');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Review.withdrawPublication') }).click();
    await expect(page.getByText(w('Review.publicationWithdrawn'))).toBeVisible();
    await expect.poll(async () => (await reader.goto(path ?? ''))?.status()).toBe(410);
    for (const other of [writing, translating, chinese, english, faithful, reader]) await other.context().close();
  });

  test(`a publisher lets one language go first (${locale})`, async ({ page, browser }) => {
    const origin = new URL(String(test.info().project.use.baseURL)).origin;
    const writing = await deskOf(browser, personWith('writer'));
    const translating = await deskOf(browser, personWith('translator:zh-en'));
    const { articleId } = await readyByHand({ writing, translating, origin, titles: titlesOf('先发中文', 'Chinese first') });
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/articles/${articleId}/review`);
    await page.getByRole('button', { name: w('Review.changePlan') }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.changePlan') });
    await dialog.getByLabel(w('Review.plan')).selectOption('only-zh');
    await dialog.getByLabel(w('Review.reason')).fill('院内通知');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Review.save') }).click();
    await expect(page.getByText(w('Review.plans.only-zh'))).toBeVisible();
    await command(writing, origin, 'send-to-review', { articleId });
    await expect(page.getByRole('heading', { name: w('Review.kinds.language:zh') })).toBeVisible();
    await expect(page.getByRole('heading', { name: w('Review.kinds.fidelity') })).toHaveCount(0);
    await writing.context().close();
    await translating.context().close();
  });
}
