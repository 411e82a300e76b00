import type { APIRequestContext } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { COVERING_KINDS } from '@/domain/review/kinds';
import {
  type Article,
  articleInReview,
  command,
  MENDED,
  readdress,
  readyArticle,
  reword,
  sendAgain,
} from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { test } from '@/tests/support/office';
import { kindPart, reviewRows, sign, signAndRelease, signAndReleaseAgain, signByReviewer } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';

/** Readers see a release by themselves. How soon is measured by the benchmark, on a machine that does nothing else. */
const SOON = { timeout: 10_000, intervals: [50] };

const addressOf = (locale: Locale, { slug }: Article) => `/${locale}/news/${slug[locale]}`;

/** What both addresses of an article answer to somebody who is not signed in. */
async function statuses(request: APIRequestContext, article: Article): Promise<number[]> {
  return Promise.all(LOCALES.map(async (locale) => (await request.get(addressOf(locale, article), { maxRedirects: 0 })).status()));
}

async function textAt(request: APIRequestContext, address: string): Promise<string> {
  return (await request.get(address)).text();
}

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);
  const publisher = personWith('publisher');
  const reviewing = ({ articleId }: Article) => `/${locale}/desk/articles/${articleId}/review`;

  test(`a publisher signs last and gives both languages to readers at once (${locale})`, async ({ page, browser, office, request }) => {
    const article = await articleInReview(office);
    await signIn(page, publisher);
    await page.goto(`/${locale}/desk/review`);
    await page.getByRole('link', { name: article.title[locale] }).click();
    const release = page.getByRole('button', { name: w('Review.releaseNow'), exact: true });
    await expect(release).toBeDisabled();
    await expect(kindPart(page, locale, 'final')).toContainText(w('Review.afterTheOthers'));
    await expect(page.getByText(w('Review.missing.final'))).toBeVisible();
    await expectAccessible(page);

    await signByReviewer(browser, { locale, articleId: article.articleId });
    await kindPart(page, locale, 'final')
      .getByRole('button', { name: w('Review.sign.final') })
      .click();
    await expect(page.getByText(w('Review.ready'))).toBeVisible();
    await expectAccessible(page);
    expect(await statuses(request, article)).toEqual([404, 404]);
    const released = page.waitForResponse('**/api/commands/release');
    await release.click();
    expect((await released).status()).toBe(200);
    await expect.poll(() => statuses(request, article), SOON).toEqual([200, 200]);
    await expect(page.getByText(w('Review.released'), { exact: true })).toBeVisible();
    await expect(page.getByText(w('Review.thisIsLive'))).toBeVisible();

    const pages = await Promise.all(LOCALES.map((language) => textAt(request, addressOf(language, article))));
    const [zhAt, enAt] = pages.map((text) => /"datePublished":"([^"]+)"/.exec(text)?.[1]);
    expect(zhAt).toMatch(/^\d{4}-/);
    expect(enAt).toBe(zhAt);

    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    await expect(page.getByText(w('ArticleList.standings.live'), { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('link', { name: w('Article.openPage') })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: article.title.zh })).toBeVisible();
  });

  test(`readers keep what is live until the next pair is released (${locale})`, async ({ page, browser, office, request }) => {
    const article = await articleInReview(office);
    const reviewer = await (await browser.newContext()).newPage();
    await signIn(reviewer, personWith('reviewer:zh', 'reviewer:en', 'reviewer:fidelity'));
    // This desk hears nothing of the release.
    await reviewer.route('**/api/stream**', () => undefined);
    await reviewer.goto(reviewing(article));
    await sign(reviewer, locale, COVERING_KINDS);
    await signIn(page, publisher);
    await page.goto(reviewing(article));
    await signAndRelease(page, locale);

    await expect(kindPart(page, locale, 'final')).toContainText(w('Review.live'));
    await expect(kindPart(page, locale, 'final').getByRole('button')).toHaveCount(0);
    await kindPart(reviewer, locale, 'fidelity')
      .getByRole('button', { name: w('Review.withdraw') })
      .click();
    await expect(reviewer.getByText(w('Refusals.sign-off-live'))).toBeVisible();
    await expect(kindPart(reviewer, locale, 'fidelity')).toContainText(w('Review.live'));
    await expect(kindPart(reviewer, locale, 'fidelity').getByRole('button')).toHaveCount(0);
    await reviewer.context().close();

    const moved = { ...article, slug: { ...article.slug, en: `${article.slug.en}-moved` } };
    await reword(office.writer, article.editions.zh, MENDED.zh);
    await reword(office.translator, article.editions.en, MENDED.en);
    await readdress(office.translator, article.editions.en, moved.slug.en);
    await sendAgain(office, article);
    await expect(page.getByText(w('Review.anotherIsLive'))).toBeVisible();
    await expect(reviewRows(page, locale).nth(MENDED.zh.index)).toContainText(MENDED.en.words);
    await expectAccessible(page);
    expect(await statuses(request, article)).toEqual([200, 200]);
    expect(await statuses(request, moved)).toEqual([200, 404]);
    expect(await textAt(request, addressOf('zh', article))).not.toContain(MENDED.zh.words);
    expect(await textAt(request, addressOf('en', article))).not.toContain(MENDED.en.words);

    await signByReviewer(browser, { locale, articleId: article.articleId });
    await signAndReleaseAgain(page, locale);
    await expect.poll(() => textAt(request, addressOf('zh', moved)), SOON).toContain(MENDED.zh.words);
    await expect.poll(() => textAt(request, addressOf('en', moved)), SOON).toContain(MENDED.en.words);
    const former = await request.get(addressOf('en', article), { maxRedirects: 0 });
    expect([former.status(), former.headers().location]).toEqual([308, addressOf('en', moved)]);
  });

  test(`a publisher tells readers of a revision under way and of what was put right (${locale})`, async ({
    page,
    browser,
    office,
    request,
  }) => {
    test.slow();
    const correction = { zh: '读书角有 240 册书，初稿误作 140 册。', en: 'The corner holds 240 books, not 140 as first published.' };
    const article = await articleInReview(office);
    await signByReviewer(browser, { locale, articleId: article.articleId });
    await signIn(page, publisher);
    await page.goto(reviewing(article));
    await signAndRelease(page, locale);

    const revising = (language: Locale) => words(language)('Reader.revising').split('{date}')[1] ?? '';
    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    await page.getByRole('button', { name: w('Article.revision.announce') }).click();
    await expect(page.getByText(w('Article.revision.announced'))).toBeVisible();
    await expectAccessible(page);
    for (const language of LOCALES) {
      await expect.poll(() => textAt(request, addressOf(language, article)), SOON).toContain(revising(language));
    }
    await page.getByRole('button', { name: w('Article.revision.withdraw') }).click();
    await expect(page.getByText(w('Article.revision.withdrawn'))).toBeVisible();
    await expect.poll(() => textAt(request, addressOf('zh', article)), SOON).not.toContain(revising('zh'));
    await page.getByRole('button', { name: w('Article.revision.announce') }).click();
    await expect.poll(() => textAt(request, addressOf('en', article)), SOON).toContain(revising('en'));

    await reword(office.writer, article.editions.zh, MENDED.zh);
    await reword(office.translator, article.editions.en, MENDED.en);
    await sendAgain(office, article);
    await signByReviewer(browser, { locale, articleId: article.articleId });
    await page.goto(reviewing(article));
    await sign(page, locale, ['final']);
    await page.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.release'), exact: true });
    const field = (language: Locale) => dialog.getByLabel(s('Review.correction.words', { language: w(`Review.languages.${language}`) }));
    await field('zh').fill(correction.zh);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
    await expect(dialog.getByText(w('Refusals.correction-in-one-language'))).toBeVisible();
    await field('en').fill(correction.en);
    await dialog.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
    await expect(page.getByText(w('Review.thisIsLive'))).toBeVisible();
    for (const language of LOCALES) {
      await expect.poll(() => textAt(request, addressOf(language, article)), SOON).toContain(correction[language]);
      expect(await textAt(request, addressOf(language, article))).not.toContain(revising(language));
    }
    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    await expect(page.getByRole('listitem').filter({ hasText: correction[locale] }).first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`a publisher withdraws an article and tells readers why (${locale})`, async ({ page, browser, office, request }) => {
    const article = await articleInReview(office);
    await signByReviewer(browser, { locale, articleId: article.articleId });
    await signIn(page, publisher);
    await page.goto(reviewing(article));
    await signAndRelease(page, locale);
    await expect.poll(() => statuses(request, article), SOON).toEqual([200, 200]);

    const notice = { zh: '读书角已迁往住院楼，本文撤下。', en: 'The corner has moved to the inpatient wing; this article is withdrawn.' };
    await page.getByRole('button', { name: w('Review.withdrawPublication') }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.withdrawPublication') });
    for (const language of LOCALES) {
      await dialog.getByLabel(s('Review.notice', { language: w(`Review.languages.${language}`) })).fill(notice[language]);
    }
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Review.withdrawPublication') }).click();
    await expect(page.getByText(w('Review.publicationWithdrawn'))).toBeVisible();
    await expect.poll(() => statuses(request, article), SOON).toEqual([410, 410]);
    expect(await textAt(request, addressOf('zh', article))).toContain(notice.zh);
    expect(await textAt(request, addressOf('en', article))).toContain(notice.en);
    expect(await textAt(request, addressOf('zh', article))).not.toContain(notice.en);

    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    await expect(page.getByText(w('ArticleList.standings.withdrawn'), { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  test(`a publisher lets an article out in one language, for a reason (${locale})`, async ({ page, office, request }) => {
    const article = await readyArticle(office);
    await signIn(page, publisher);
    await page.goto(reviewing(article));
    await page.getByRole('button', { name: w('Review.changePlan') }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.changePlan') });
    await dialog.getByLabel(w('Review.plan')).selectOption({ label: w('Review.plans.only-zh') });
    await dialog.getByRole('button', { name: w('Review.save') }).click();
    await expect(dialog.getByLabel(w('Review.reason'))).toBeFocused();
    await dialog.getByLabel(w('Review.reason')).fill('只与本院职工有关');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Review.save') }).click();
    await expect(page.getByText(w('Review.planSaved'))).toBeVisible();

    await command(office.writer, 'send-to-review', { articleId: article.articleId });
    await expect(page.getByText(s('Review.absent', { language: w('Review.languages.en') }))).toBeVisible();
    await expect(kindPart(page, locale, 'fidelity')).toHaveCount(0);
    await sign(page, locale, ['language:zh']);
    await signAndRelease(page, locale);
    await expect.poll(() => statuses(request, article), SOON).toEqual([200, 404]);
    await expectAccessible(page);

    const elsewhere = await page.goto(`/en/articles/${article.articleId}`);
    expect(elsewhere?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: words('en')('Reader.not-yet.title') })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: article.title.zh }).click();
    await expect(page.getByRole('heading', { level: 1, name: article.title.zh })).toBeVisible();
  });
}
