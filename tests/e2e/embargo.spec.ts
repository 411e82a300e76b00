import { LOCALES } from '@/domain/locale';
import { articleInReview } from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { test } from '@/tests/support/office';
import { kindPart, signByReviewer } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';

// Long after everything else in these tests, and said as both languages say it.
const UNTIL = '2099-11-24T10:00';
const IN_WORDS = { zh: /2099年11月24日.*10:00/, en: /24 November 2099.*10:00/ };

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);

  test(`an article under embargo is signed, and goes live when the embargo is lifted (${locale})`, async ({
    page,
    browser,
    office,
    request,
  }) => {
    const { articleId, slug } = await articleInReview(office);
    const statuses = () =>
      Promise.all(
        LOCALES.map(async (language) => (await request.get(`/${language}/news/${slug[language]}`, { maxRedirects: 0 })).status()),
      );
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/articles/${articleId}`);
    await page.getByRole('button', { name: w('Article.embargo.set') }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Article.save') }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByLabel(w('Article.embargo.field')).fill(UNTIL);
    await dialog.getByRole('button', { name: w('Article.save') }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('definition').filter({ hasText: IN_WORDS[locale] })).toBeVisible();

    await signByReviewer(browser, { locale, articleId });
    await page.goto(`/${locale}/desk/articles/${articleId}/review`);
    await kindPart(page, locale, 'final')
      .getByRole('button', { name: w('Review.sign.final') })
      .click();
    await expect(kindPart(page, locale, 'final').getByRole('button', { name: w('Review.withdraw') })).toBeVisible();
    const held = page.getByText(new RegExp(`${s('Review.embargoUntil', { at: '.*' })}`));
    await expect(held).toHaveText(IN_WORDS[locale]);
    await expect(page.getByRole('button', { name: w('Review.releaseNow'), exact: true })).toBeDisabled();
    await expectAccessible(page);

    await page.goto(`/${locale}/desk/articles/${articleId}`);
    await page.getByRole('button', { name: w('Article.embargo.change') }).click();
    await expect(dialog.getByLabel(w('Article.embargo.field'))).toHaveValue(UNTIL);
    expect(await statuses()).toEqual([404, 404]);
    await dialog.getByRole('button', { name: w('Article.embargo.lift') }).click();
    await expect(dialog).toBeHidden();
    await page.goto(`/${locale}/desk/articles/${articleId}/review`);
    await page.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
    await expect.poll(statuses).toEqual([200, 200]);
  });
}
