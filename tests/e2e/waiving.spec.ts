import { LOCALES } from '@/domain/locale';
import { articleInReview, FIRST_PARAGRAPH, readyArticle, reword, sendAgain } from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { test } from '@/tests/support/office';
import { kindPart, reviewRows, sign, signByReviewer } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';

/** A thousand times more books in Chinese than in English. */
const GRAVE = { index: FIRST_PARAGRAPH, words: '读书角有20万本书，不用登记。' };
const REASON = { zh: '数字与馆藏记录核对无误', en: 'Checked against the list of holdings' } as const;

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);

  test(`what blocks a release is waived with a reason, and opens again with the next edit (${locale})`, async ({
    page,
    browser,
    office,
  }) => {
    const article = await readyArticle(office);
    await reword(office.writer, article.editions.zh, GRAVE);
    await sendAgain(office, article);
    const address = `/${locale}/desk/articles/${article.articleId}/review`;
    await signByReviewer(browser, { locale, articleId: article.articleId });

    await signIn(page, personWith('publisher'));
    await page.goto(address);
    const row = reviewRows(page, locale).nth(FIRST_PARAGRAPH);
    await expect(row).toContainText(w('CheckDesk.severities.block'));
    await expect(row.locator('mark').first()).toHaveText(/20万/);
    await expect(kindPart(page, locale, 'final')).toContainText(s('Review.missing.findings', { count: 1 }));
    await expect(kindPart(page, locale, 'final').getByRole('button')).toHaveCount(0);
    const release = page.getByRole('button', { name: w('Review.releaseNow'), exact: true });
    await expect(release).toBeDisabled();
    await expectAccessible(page);

    const colleague = await (await browser.newContext()).newPage();
    await signIn(colleague, personWith('reviewer:zh', 'reviewer:en', 'reviewer:fidelity'));
    await colleague.goto(address);
    const theirs = reviewRows(colleague, locale).nth(FIRST_PARAGRAPH);
    await theirs.getByRole('button', { name: w('CheckDesk.waive') }).click();
    await expectAccessible(colleague);
    await colleague.getByLabel(w('CheckDesk.reason')).fill('ok');
    await theirs.getByRole('button', { name: w('CheckDesk.waive') }).click();
    await expect(theirs.getByRole('alert')).toHaveText(w('Refusals.reason-missing'));
    await colleague.getByLabel(w('CheckDesk.reason')).fill(REASON[locale]);
    await theirs.getByRole('button', { name: w('CheckDesk.waive') }).click();
    await theirs.getByText(s('CheckDesk.waivedBy', { who: locale === 'zh' ? '梁以宁' : 'Liang Yining' })).click();
    await expect(theirs.getByText(s('CheckDesk.becauseOf', { reason: REASON[locale] }))).toBeVisible();
    await expectAccessible(colleague);
    await colleague.context().close();

    await sign(page, locale, ['final']);
    await release.click();
    await expect(page.getByText(w('Review.thisIsLive'))).toBeVisible();

    await reword(office.writer, article.editions.zh, { ...GRAVE, words: '读书角有20万本书，无须登记。' });
    await sendAgain(office, article);
    await page.reload();
    await expect(row).toContainText(w('CheckDesk.severities.block'));
    await expect(release).toBeDisabled();
    await reword(office.writer, article.editions.zh, GRAVE);
    await sendAgain(office, article);
    await page.reload();
    await expect(row.locator('details')).toHaveCount(1);
    await page.goto(`/${locale}/desk/articles/${article.articleId}/dossier`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w('Dossier.title'));
    await expect(page.getByRole('main')).toContainText(REASON[locale]);
    await expectAccessible(page);
  });

  test(`a finding is shown with its row alone and explained on a page of its own (${locale})`, async ({ page, office }) => {
    const article = await readyArticle(office);
    await reword(office.writer, article.editions.zh, GRAVE);
    await sendAgain(office, article);
    await signIn(page, personWith('reviewer:zh'));
    await page.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    await page.getByRole('button', { name: new RegExp(`^${w('Review.filters.findings')}`) }).click();
    await expect(reviewRows(page, locale)).toHaveCount(1);
    await page
      .getByRole('link', { name: w('CheckDesk.whatIsThis') })
      .first()
      .click();
    await expect(page).toHaveURL(/\/desk\/checks\/facts\/[a-z-]+$/);
    await expect(page.getByRole('heading', { level: 2, name: w('CheckDesk.wrong') })).toBeVisible();
    await expect(page.locator('mark').first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`a publisher decides how grave a check is; others read it (${locale})`, async ({ page, browser, office }) => {
    await articleInReview(office);
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/checks`);
    const title = w('Checks.zh.wording.title');
    const meaning = page.getByRole('combobox', { name: s('CheckDesk.meaningOf', { check: title }) });
    await expectAccessible(page);
    const [before, after] = (await meaning.inputValue()) === 'look' ? ['look', 'style'] : ['style', 'look'];
    await meaning.selectOption(after);
    await expect(page.getByText(s('CheckDesk.unsaved', { count: 1 }))).toBeVisible();
    await page.getByRole('button', { name: w('CheckDesk.save'), exact: true }).click();
    await expect(page.getByText(s('CheckDesk.unsaved', { count: 0 }))).toBeVisible();
    await expect(page.getByRole('region', { name: w('CheckDesk.history') })).toContainText(title);

    const colleague = await (await browser.newContext()).newPage();
    await signIn(colleague, personWith('writer'));
    await colleague.goto(`/${locale}/desk/checks`);
    await expect(colleague.getByRole('link', { name: title })).toBeVisible();
    await expect(colleague.getByRole('combobox', { name: s('CheckDesk.meaningOf', { check: title }) })).toHaveCount(0);
    await expectAccessible(colleague);
    await colleague.context().close();

    await meaning.selectOption(before);
    await page.getByRole('button', { name: w('CheckDesk.save'), exact: true }).click();
    await expect(page.getByText(s('CheckDesk.unsaved', { count: 0 }))).toBeVisible();
  });
}
