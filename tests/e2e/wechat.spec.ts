import type { Page } from '@playwright/test';
import { LOCALES } from '@/domain/locale';
import { articleInReview, MENDED, reword } from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { test } from '@/tests/support/office';
import { signAndRelease, signByReviewer } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';

/** What lies on the clipboard in one kind. */
async function onClipboard(page: Page, kind: string): Promise<string> {
  return page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType(type)).text() : '';
  }, kind);
}

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);
  const button = (language: 'zh' | 'en') => s('Article.wechat.copy', { language });

  test(`what is published is copied for WeChat, and nothing of a draft (${locale})`, async ({ page, browser, office, context }) => {
    const article = await articleInReview(office);
    await signByReviewer(browser, { locale, articleId: article.articleId });
    const publisher = await (await browser.newContext()).newPage();
    await signIn(publisher, personWith('publisher'));
    await publisher.goto(`/${locale}/desk/articles/${article.articleId}`);
    await expect(publisher.getByRole('button', { name: button('zh') })).toHaveCount(0);
    await publisher.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    await signAndRelease(publisher, locale);
    await publisher.context().close();
    await reword(office.writer, article.editions.zh, MENDED.zh);

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await signIn(page, personWith('writer'));
    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    await page.getByRole('button', { name: button('zh') }).click();
    await expect(page.getByText(w('Article.wechat.copied'))).toBeVisible();
    await expect(page.getByText(s('Article.wechat.title', { title: article.title.zh }))).toBeVisible();
    const html = await onClipboard(page, 'text/html');
    expect(html).toContain('读书角有两百本书，不用登记。');
    expect(html).not.toContain(MENDED.zh.words);
    expect(html).not.toMatch(/class=|<a\b|<script|<style/);
    const [, address] = /<img src="([^"]+)"/.exec(html) ?? [];
    const picture = await page.request.get(`${address}`);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    expect(await onClipboard(page, 'text/plain')).toContain('读书角有两百本书，不用登记。');

    await page.getByRole('button', { name: button('en') }).click();
    await expect(page.getByText(s('Article.wechat.title', { title: article.title.en }))).toBeVisible();
    expect(await onClipboard(page, 'text/html')).toContain('The corner has 200 books and no list to sign.');
  });

  test(`where the browser keeps the clipboard, the text for WeChat is shown to be copied by hand (${locale})`, async ({
    page,
    browser,
    office,
  }) => {
    const article = await articleInReview(office);
    await signByReviewer(browser, { locale, articleId: article.articleId });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('kept')) } });
      document.execCommand = () => false;
    });
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    await signAndRelease(page, locale);
    await page.goto(`/${locale}/desk/articles/${article.articleId}`);
    await page.getByRole('button', { name: button('en') }).click();
    const dialog = page.getByRole('dialog', { name: w('Article.wechat.preview') });
    await expect(dialog.getByText('The corner has 200 books and no list to sign.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Article.wechat.select') }).click();
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('Volunteers change the books every week.');
    await page.evaluate(() => {
      document.addEventListener('copy', ({ clipboardData }) => {
        document.body.dataset.copied = clipboardData?.getData('text/html') ?? '';
      });
    });
    await page.keyboard.press('ControlOrMeta+c');
    await expect(page.locator('body')).toHaveAttribute('data-copied', /^<section style="[^"]+">/);
  });
}
