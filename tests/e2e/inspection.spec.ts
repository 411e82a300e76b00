import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { type Article, FIRST_PARAGRAPH, readyArticle, sendAgain } from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { type Desk, type Office, test } from '@/tests/support/office';
import { signAndRelease, signByReviewer } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';
import { startOf } from '@/tests/support/start-of';
import { writeByHand } from '@/tests/support/write-by-hand';

/** An article that leads to another that never was. It is for the publisher whose page this is to release. */
async function releaseWithDeadLink({ page, browser, office, locale }: Releasing): Promise<Article> {
  const article = await readyArticle(office);
  await linkFirstWords(office.writer, article.editions.zh, '/zh/news/nothing');
  await linkFirstWords(office.translator, article.editions.en, '/en/news/nothing');
  await sendAgain(office, article);
  await signByReviewer(browser, { locale, articleId: article.articleId });
  await page.goto(`/${locale}/desk/articles/${article.articleId}/review`);
  await signAndRelease(page, locale);
  return article;
}
type Releasing = { page: Page; browser: Browser; office: Office; locale: Locale };

async function linkFirstWords(desk: Desk, editionId: string, href: string): Promise<void> {
  await writeByHand(desk, editionId, (transform) => {
    const start = startOf(transform.doc, FIRST_PARAGRAPH) + 1;
    transform.addMark(start, start + 3, proseSchema.marks.link.create({ href }));
  });
}

async function openTasks(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/desk/inspection?tasks=all`);
  await expect(page.getByRole('heading', { level: 1, name: words(locale)('Inspection.title') })).toBeVisible();
}

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);

  test(`a publisher inspects what is online, and its writer sees to it (${locale})`, async ({ page, browser, office }) => {
    test.setTimeout(180_000);
    await signIn(page, personWith('publisher'));
    const article = await releaseWithDeadLink({ page, browser, office, locale });
    const title = article.title[locale];

    await openTasks(page, locale);
    const start = page.getByRole('button', { name: w('Inspection.start') });
    await start.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(w('Inspection.started'))).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(start).toBeFocused();
    await expect(start).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(page);
    await expect(page.getByText(w('Inspection.parts.ended'))).toBeAttached({ timeout: 120_000 });
    await expect(page.getByRole('progressbar')).toHaveCount(0);

    const report = page.getByRole('region', { name: w('Inspection.report') });
    const back = report.getByRole('link', { name: w('Inspection.wholeReport') });
    const dead = report.getByRole('listitem').filter({ hasText: `/${locale}/news/nothing` });
    await expectAccessible(page);
    await report.getByRole('link', { name: title }).click();
    await expect(report.getByRole('heading', { level: 3 })).toContainText(title);
    await expect(dead).toHaveCount(1);
    await expectAccessible(page);
    await back.click();

    for (const [by, group] of [
      ['owner', personWith('writer')[`name_${locale}`]],
      ['check', w('Checks.online.link-gone.title')],
    ] as const) {
      await report.getByRole('link', { name: w(`Inspection.by.${by}`) }).click();
      await expect(report.getByRole('columnheader', { name: w(`Inspection.columns.${by}`) })).toBeVisible();
      await report.getByRole('link', { name: group, exact: true }).click();
      await expect(dead.filter({ hasText: title })).toHaveCount(1);
      await back.click();
    }

    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: w('Inspection.files.csv'), exact: true }).click();
    const csv = await readFile(await (await downloading).path(), 'utf8');
    const row = csv.split('\r\n').find((line) => line.startsWith(title) && line.includes(`/${locale}/news/nothing`));
    expect(row).toContain(w('Checks.online.link-gone.title'));

    const writer = await (await browser.newContext()).newPage();
    await signIn(writer, personWith('writer'));
    await openTasks(writer, locale);
    await expect(writer.getByRole('button', { name: w('Inspection.start') })).toHaveCount(0);
    const tasks = writer.getByRole('region', { name: w('Inspection.tasks') });
    await expectAccessible(writer);
    await tasks.getByRole('link', { name: title }).click();
    await expect(writer.getByRole('listitem').filter({ hasText: `/${locale}/news/nothing` })).toHaveCount(1);
    await openTasks(writer, locale);
    await tasks.getByRole('button', { name: s('Inspection.finishTask', { title }) }).click();
    await expect(writer.getByText(s('Inspection.finished', { title }))).toBeVisible();
    await expect(tasks.getByRole('link', { name: title })).toHaveCount(0);
    await writer.context().close();

    await openTasks(page, locale);
    await expect(page.getByRole('button', { name: s('Inspection.finishTask', { title }) })).toHaveCount(0);
    await expect(report.getByRole('link', { name: title })).toBeVisible();
  });
}

test('a task is seen by whose it is and by those who inspect, and by nobody else', async ({ page }) => {
  await signIn(page, personWith('translator:zh-en'));
  await openTasks(page, 'en');
  await expect(page.getByRole('region', { name: words('en')('Inspection.tasks') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: words('en')('Inspection.start') })).toHaveCount(0);
});
