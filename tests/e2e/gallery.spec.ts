import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { type Article, command, readyArticle } from '@/tests/support/article-over-http';
import { expect, expectAccessible, personWith, signIn, words } from '@/tests/support/e2e';
import { test } from '@/tests/support/office';
import { signAndRelease, signByReviewer } from '@/tests/support/review-page';
import { say } from '@/tests/support/say';

const picture = (name: string) => join(process.cwd(), `cli/sample/pictures/${name}.webp`);

async function choose(page: Page, button: Locator, names: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(names.map(picture));
}

const textOf = (page: Page, locale: Locale) => page.getByRole('textbox', { name: words(locale)('Editor.text'), exact: true });

async function expectSaved(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByText(words(locale)('Editor.saving.saved'), { exact: true })).toBeVisible();
}

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);
  const rowMarks = (page: Page, state: string) => page.locator('.row-mark').filter({ hasText: w(`Translate.states.${state}`) });

  /** The fields of one picture in the panel, by its place. */
  const partOf = (page: Page, place: number, count: number) => {
    return page.getByRole('listitem', { name: s('Editor.gallery.place', { place, count }), exact: true });
  };

  async function writeGallery(page: Page, { articleId }: Article): Promise<void> {
    await page.goto(`/${locale}/desk/articles/${articleId}/edit/zh`);
    await textOf(page, locale).getByText('看完放回原处即可。').click();
    await choose(page, page.getByRole('button', { name: w('Editor.toolbar.gallery') }), ['bedside', 'bamboo-flute', 'typhoon-roofs']);
    await expect(page.getByRole('heading', { name: s('Editor.gallery.count', { count: 3 }) })).toBeVisible();
    await expect(textOf(page, locale).locator('.gallery-row img')).toHaveCount(3);
    const alts = ['床头的灯', '制笛的手', '台风过后的院子'];
    for (const [place, alt] of alts.entries())
      await partOf(page, place + 1, 3)
        .getByLabel(w('Editor.picture.alt'))
        .fill(alt);
    await expectAccessible(page);

    await partOf(page, 3, 3).getByLabel(w('Editor.picture.caption')).fill('台风过后。');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText(s('Editor.gallery.moved', { place: 1, count: 3 }))).toBeAttached();
    await expect(partOf(page, 1, 3).getByLabel(w('Editor.picture.caption'))).toBeFocused();
    await expect(partOf(page, 1, 3).getByLabel(w('Editor.picture.alt'))).toHaveValue('台风过后的院子');
    await partOf(page, 3, 3)
      .getByRole('button', { name: s('Editor.gallery.remove', { place: 3 }) })
      .press('Enter');
    await expect(textOf(page, locale).locator('.gallery-row img')).toHaveCount(2);
    await expectSaved(page, locale);
  }

  test(`a gallery goes from its writer through the translation to readers (${locale})`, async ({ page, browser, office }) => {
    // Four people at four desks, one after the other.
    test.slow();
    const article = await readyArticle(office);
    await signIn(page, personWith('writer'));
    await writeGallery(page, article);

    const translator = await (await browser.newContext()).newPage();
    await signIn(translator, personWith('translator:zh-en'));
    await translator.goto(`/${locale}/desk/articles/${article.articleId}/translate`);
    await expect(rowMarks(translator, 'untranslated')).toHaveCount(1);
    await translator.getByRole('button', { name: w('Translate.translatePassage') }).click();
    const fields = translator.locator('.ProseMirror .gallery-words');
    await expect(fields.locator('img')).toHaveCount(2);
    const alt = (place: string) => fields.getByLabel(`${w('Translate.picture.alt')} ${place}`, { exact: true });
    await alt('1/2').fill('A yard after the typhoon');
    await alt('2/2').fill('A lamp at a bedside');
    await fields.getByLabel(`${w('Translate.picture.caption')} 1/2`, { exact: true }).fill('After the typhoon.');
    await expectAccessible(translator);
    await translator.keyboard.press('ControlOrMeta+Enter');
    await expect(rowMarks(translator, 'untranslated')).toHaveCount(0);
    await expect(rowMarks(translator, 'draft')).toHaveCount(0);

    await choose(page, page.getByRole('button', { name: w('Editor.gallery.add') }), ['bamboo-flute']);
    await partOf(page, 3, 3).getByLabel(w('Editor.picture.alt')).fill('制笛的手');
    await expectSaved(page, locale);
    await expect(rowMarks(translator, 'behind')).toHaveCount(1);
    await fields.locator('img').first().click();
    await translator.getByRole('button', { name: w('Translate.picture.match') }).click();
    await expect(fields.locator('img')).toHaveCount(3);
    await expect(alt('1/3')).toHaveValue('A yard after the typhoon');
    await alt('3/3').fill('Hands that make a flute');
    await translator.keyboard.press('ControlOrMeta+Enter');
    await expect(rowMarks(translator, 'behind')).toHaveCount(0);
    await translator.context().close();

    await command(office.writer, 'send-to-review', { articleId: article.articleId });
    await signByReviewer(browser, { locale, articleId: article.articleId });
    const publisher = await (await browser.newContext()).newPage();
    await signIn(publisher, personWith('publisher'));
    await publisher.goto(`/${locale}/desk/articles/${article.articleId}/review`);
    await expect(publisher.locator('.review-text .gallery')).toHaveCount(2);
    await expect(publisher.getByText('Hands that make a flute')).toBeVisible();
    await signAndRelease(publisher, locale);
    await publisher.context().close();

    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await reader.goto(`/en/news/${article.slug.en}`);
    const links = reader.locator('.gallery').getByRole('link');
    await expect(links).toHaveCount(3);
    await expect(reader.locator('.gallery figcaption').first()).toHaveText('1/3 After the typhoon.');
    await links.nth(1).focus();
    await reader.keyboard.press('Tab');
    await expect(links.nth(2)).toBeFocused();
    await expect(reader.getByRole('img', { name: 'Hands that make a flute' })).toBeInViewport();
    const larger = await reader.request.get(`${await links.nth(2).getAttribute('href')}`);
    expect([larger.status(), larger.headers()['content-type']]).toEqual([200, 'image/webp']);
    await reader.goto(`/zh/news/${article.slug.zh}`);
    await expect(reader.getByRole('img', { name: '制笛的手' })).toBeAttached();
    await reader.context().close();
  });
}
