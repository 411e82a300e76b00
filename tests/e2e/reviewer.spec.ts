import { LOCALES } from '@/domain/locale';
import { COVERING_KINDS } from '@/domain/review/kinds';
import { articleInReview, FIRST_PARAGRAPH, MENDED, PASSAGES, readyArticle, reword, sendAgain } from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { deskOf, test } from '@/tests/support/office';
import { kindPart, reviewRows, sign } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);
  const complete = w('Review.complete');
  const all = personWith('reviewer:zh', 'reviewer:en', 'reviewer:fidelity');

  test(`a reviewer finds an article in the queue, reads both texts and signs them (${locale})`, async ({ page, office }) => {
    const { title } = await articleInReview(office);
    await signIn(page, all);
    await page.goto(`/${locale}/desk/review`);
    await expectAccessible(page);
    await page.getByRole('link', { name: title[locale] }).click();
    await expect(page.getByRole('heading', { name: title[locale], level: 1 })).toBeVisible();

    const rows = reviewRows(page, locale);
    await expect(rows).toHaveCount(PASSAGES);
    await expect(rows.nth(0)).toContainText(title.zh);
    await expect(rows.nth(0)).toContainText(title.en);
    await expect(rows.nth(FIRST_PARAGRAPH)).toContainText('读书角有两百本书');
    await expect(rows.nth(FIRST_PARAGRAPH)).toContainText('The corner has 200 books');
    await expect(rows.nth(2).getByRole('img', { name: '湖两岸隔水相望的屋舍。' })).toBeVisible();
    await expect(page.getByText(s('Review.todo', { count: PASSAGES }))).toBeVisible();
    await expect(page.getByText(s('Review.missing.language:zh', { count: PASSAGES }))).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: w('Review.next') }).click();
    await expect(rows.nth(0)).toBeFocused();
    await page.getByRole('button', { name: w('Review.signRow') }).click();
    await expect(kindPart(page, locale, 'fidelity')).toContainText(s('Review.progress', { covered: 1, total: PASSAGES }));
    await expect(page.getByText(s('Review.todo', { count: PASSAGES - 1 }))).toBeVisible();

    for (const kind of COVERING_KINDS) {
      const count = PASSAGES - 1;
      await kindPart(page, locale, kind)
        .getByRole('button', { name: s(`Review.sign.${kind}`, { count }) })
        .click();
      await expect(kindPart(page, locale, kind)).toContainText(complete);
    }
    await expect(page.getByText(s('Review.todo', { count: 0 }))).toBeVisible();
    await expect(rows.filter({ hasText: w('Review.open') })).toHaveCount(0);
    await expect(page.getByText(w('Review.missing.final'))).toBeVisible();
    await expect(page.getByRole('button', { name: w('Review.releaseNow'), exact: true })).toHaveCount(0);
    await expectAccessible(page);
  });

  test(`a reviewer who mended a passage leaves it to somebody else (${locale})`, async ({ page, browser, office }) => {
    const article = await readyArticle(office);
    await signIn(page, personWith('reviewer:zh'));
    await reword(deskOf(page), article.editions.zh, MENDED.zh);
    await sendAgain(office, article);
    await page.goto(`/${locale}/desk/articles/${article.articleId}/review`);

    const mended = reviewRows(page, locale).nth(MENDED.zh.index);
    const chinese = kindPart(page, locale, 'language:zh');
    await expect(mended).toContainText(w('Review.ownWords'));
    await mended.getByText(MENDED.zh.words).click();
    await expect(page.getByRole('button', { name: w('Review.signRow') })).toHaveCount(0);
    await chinese.getByRole('button', { name: s('Review.sign.language:zh', { count: PASSAGES - 1 }) }).click();
    await expect(chinese).toContainText(s('Review.progress', { covered: PASSAGES - 1, total: PASSAGES }));
    await expect(chinese).toContainText(s('Review.ownCount', { count: 1 }));
    await expect(chinese.getByRole('button', { name: w('Review.withdraw') })).toHaveCount(1);
    await expect(chinese.getByRole('button')).toHaveCount(1);
    await expectAccessible(page);

    const colleague = await (await browser.newContext()).newPage();
    await signIn(colleague, all);
    await colleague.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    await sign(colleague, locale, ['language:zh']);
    await expect(chinese).toContainText(complete);
    await expect(mended).not.toContainText(w('Review.ownWords'));
    await colleague.context().close();
  });

  test(`a change opens exactly its row again and is shown word by word (${locale})`, async ({ page, office }) => {
    const article = await articleInReview(office);
    await signIn(page, all);
    await page.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    await sign(page, locale, COVERING_KINDS);

    await reword(office.writer, article.editions.zh, MENDED.zh);
    await expect(page.getByText(w('Review.movedOn'))).toBeVisible();
    await expect(reviewRows(page, locale).nth(MENDED.zh.index)).not.toContainText(MENDED.zh.words);
    await sendAgain(office, article);
    await expect(page.getByText(w('Review.movedOn'))).toBeHidden();
    await expect(page.getByText(s('Review.todo', { count: 1 }))).toBeVisible();
    await expect(kindPart(page, locale, 'language:en')).toContainText(complete);
    await expect(kindPart(page, locale, 'language:zh')).toContainText(s('Review.progress', { covered: PASSAGES - 1, total: PASSAGES }));
    await expect(kindPart(page, locale, 'fidelity')).toContainText(s('Review.progress', { covered: PASSAGES - 1, total: PASSAGES }));

    await page.getByRole('button', { name: `${w('Review.filters.todo')} 1`, exact: true }).click();
    const rows = reviewRows(page, locale);
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('insertion')).toHaveText(`${w('Translate.addedWords')}五`);
    await expect(rows.getByRole('deletion')).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('button', { name: w('Review.signRow') }).click();
    await expect(page.getByText(w('Review.nothing.todo'))).toBeVisible();
    for (const kind of COVERING_KINDS) await expect(kindPart(page, locale, kind)).toContainText(complete);

    await reword(office.writer, article.editions.zh, { ...MENDED.zh, words: '书由志愿者每周更换。' });
    await sendAgain(office, article);
    await expect(page.getByText(s('Review.pair', { pair: 3, who: locale === 'zh' ? '周岚' : 'Zhou Lan' }))).toBeVisible();
    for (const kind of COVERING_KINDS) await expect(kindPart(page, locale, kind)).toContainText(complete);
  });

  test(`a reviewer requests changes, and the writer sees why and where (${locale})`, async ({ page, browser, office }) => {
    const { articleId } = await articleInReview(office);
    const reason = '请核对：志愿者每周几换书？';
    await signIn(page, personWith('reviewer:zh'));
    await page.goto(`/${locale}/desk/articles/${articleId}/review`);
    await sign(page, locale, ['language:zh']);
    const doubtful = reviewRows(page, locale).nth(MENDED.zh.index);
    await doubtful.getByRole('button', { name: w('Review.flag'), exact: true }).click();
    await expect(doubtful.getByRole('button', { name: w('Review.flagged'), exact: true })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: w('Review.requestChanges') }).click();
    const dialog = page.getByRole('dialog', { name: w('Review.requestChanges') });
    await expect(dialog).toContainText(s('Review.flaggedRows', { count: 1 }));
    await dialog.getByRole('button', { name: w('Review.requestChanges') }).click();
    await expect(dialog.getByLabel(w('Review.reason'))).toBeFocused();
    await dialog.getByLabel(w('Review.reason')).fill('  ');
    await expectAccessible(page);
    await dialog.getByLabel(w('Review.reason')).fill(reason);
    await dialog.getByRole('button', { name: w('Review.requestChanges') }).click();
    await expect(page.getByText(w('Review.returned'))).toBeVisible();
    await expect(page.getByText(w('Review.stages.returned'), { exact: true })).toBeVisible();

    const writing = await (await browser.newContext()).newPage();
    await signIn(writing, personWith('writer'));
    await writing.goto(`/${locale}/desk/articles/${articleId}`);
    await expect(writing.getByText(w('ArticleList.standings.returned'), { exact: true })).toBeVisible();
    await writing
      .getByRole('main')
      .getByRole('link', { name: w('Article.review'), exact: true })
      .click();
    const who = locale === 'zh' ? '宋听泉' : 'Song Tingquan';
    await expect(writing.getByText(s('Review.requested', { who, count: 2 }))).toBeVisible();
    await expect(writing.getByText(reason, { exact: true })).toBeVisible();
    const marked = reviewRows(writing, locale).filter({ hasText: w('Review.requestedHere') });
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText('书由志愿者每周更换。');
    await expect(kindPart(writing, locale, 'language:zh')).toContainText(complete);
    await expectAccessible(writing);
    await writing.context().close();
  });

  test(`a reviewer takes a signature back (${locale})`, async ({ page, office }) => {
    const { articleId } = await articleInReview(office);
    await signIn(page, personWith('reviewer:en'));
    await page.goto(`/${locale}/desk/articles/${articleId}/review`);
    const english = kindPart(page, locale, 'language:en');
    await sign(page, locale, ['language:en']);
    await english.getByRole('button', { name: w('Review.withdraw') }).click();
    await expect(page.getByText(w('Review.signatureWithdrawn'))).toBeVisible();
    await expect(english).toContainText(s('Review.progress', { covered: 0, total: PASSAGES }));
    const who = locale === 'zh' ? '方艾琳' : 'Irene Falk';
    await expect(page.getByText(s('Record.withdraw-sign-off', { who, kind: w('Record.kinds.language:en') }))).toBeVisible();
    await sign(page, locale, ['language:en']);
  });

  test(`somebody who only writes reads a review and decides nothing (${locale})`, async ({ page, office }) => {
    const { articleId } = await articleInReview(office);
    await signIn(page, personWith('writer'));
    await page.goto(`/${locale}/desk/articles/${articleId}/review`);
    await expect(reviewRows(page, locale)).toHaveCount(PASSAGES);
    await expect(kindPart(page, locale, 'language:zh')).toBeVisible();
    await expect(page.getByRole('region', { name: w('Review.signatures') }).getByRole('button')).toHaveCount(0);
    for (const act of ['requestChanges', 'releaseNow', 'changePlan', 'flag']) {
      await expect(page.getByRole('button', { name: w(`Review.${act}`), exact: true })).toHaveCount(0);
    }
    await expectAccessible(page);
  });

  test(`a page that is behind the texts signs nothing and says so (${locale})`, async ({ page, office, faults }) => {
    const article = await articleInReview(office);
    await signIn(page, personWith('reviewer:zh'));
    // The page stays as it was opened when it hears nothing of others.
    await page.route('**/api/stream**', () => undefined);
    await page.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    const chinese = kindPart(page, locale, 'language:zh');
    await expect(chinese.getByRole('button')).toBeVisible();
    await reword(office.writer, article.editions.zh, MENDED.zh);
    await sendAgain(office, article);
    await expect(reviewRows(page, locale).nth(MENDED.zh.index)).not.toContainText(MENDED.zh.words);

    await chinese.getByRole('button').click();
    await expect(page.getByText(w('Refusals.changed-since-read'))).toBeVisible();
    // The refusal is an error to the console, and to nobody else.
    faults.splice(0, faults.length);
    await expect(reviewRows(page, locale).nth(MENDED.zh.index)).toContainText(MENDED.zh.words);
    await expect(chinese).toContainText(s('Review.progress', { covered: 0, total: PASSAGES }));
    await sign(page, locale, ['language:zh']);
  });
}
