import type { Page } from '@playwright/test';
import { LOCALES } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { expect, expectAccessible, personWith, signIn, test, words } from '@/tests/support/e2e';
import { startOf } from '@/tests/support/start-of';
import { createArticle, writeByHand } from '@/tests/support/write-by-hand';

const { paragraph } = proseSchema.nodes;
const block = (text: string) => paragraph.create(null, proseSchema.text(text));

/** The marks of the rows in the gutter, from the top. */
const marks = (page: Page, state: string) => page.locator('.row-mark').filter({ hasText: state });

for (const locale of LOCALES) {
  const w = words(locale);
  const state = (name: string) => w(`Translate.states.${name}`);

  test(`a translator carries an article over while its writer goes on writing (${locale})`, async ({ page, browser }) => {
    const origin = new URL(String(test.info().project.use.baseURL)).origin;
    const desk = await browser.newContext();
    const writing = await desk.newPage();
    await signIn(writing, personWith('writer'));
    const writer = { request: writing.request, origin };
    const title = `纸上的桥 ${locale} ${Date.now()}`;
    const { editions } = await createArticle(writer, 'zh-en');
    await writeByHand(writer, editions.zh, (transform) => {
      transform.replaceWith(4, transform.doc.content.size, [block('第一段说桥。'), block('第二段说水。'), block('第三段只说给本地读者。')]);
      transform.insert(1, proseSchema.text(title));
    });

    await signIn(page, personWith('translator:zh-en'));
    await page.goto(`/${locale}/desk/translate`);
    await expectAccessible(page);
    await page.getByRole('link', { name: title }).click();
    const targets = page.locator('.ProseMirror > .target');
    await expect(marks(page, state('untranslated'))).toHaveCount(4);
    await expectAccessible(page);

    await page.getByText('第三段只说给本地读者。').click();
    await page.getByRole('button', { name: w('Translate.leaveOut') }).click();
    await expect(marks(page, state('left-out'))).toHaveCount(1);
    await page.getByRole('button', { name: w('Translate.more') }).click();
    await page.getByRole('menuitem', { name: w('Translate.startAll') }).click();
    await expect(targets).toHaveCount(4);

    await targets.first().click();
    await page.keyboard.type('A bridge on paper');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(marks(page, state('confirmed'))).toHaveCount(1);
    await page.keyboard.type('The first speaks of a bridge.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(marks(page, state('confirmed'))).toHaveCount(2);
    await page.keyboard.type('The second speaks of water.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(marks(page, state('confirmed'))).toHaveCount(3);
    await expect(page.getByText(w('Translate.allDone'))).toBeVisible();

    await writeByHand(writer, editions.zh, (transform) => {
      const first = startOf(transform.doc, 2);
      transform.insert(first + 6, proseSchema.text('，也说船'));
      transform.insert(startOf(transform.doc, 3), block('新的一段说岸。'));
    });
    await expect(marks(page, state('behind'))).toHaveCount(1);
    await expect(page.getByRole('insertion')).toContainText('，也说船');
    await expect(page.getByText('The first speaks of a bridge.')).toBeVisible();
    await expect(marks(page, state('untranslated'))).toHaveCount(1);
    await expect(marks(page, state('confirmed'))).toHaveCount(2);
    await expectAccessible(page);

    const second = targets.filter({ hasText: 'The second speaks of water.' });
    await second.click();
    await second.evaluate((passage) => getSelection()?.collapse(passage.firstChild, 'The second speaks '.length));
    await page.keyboard.press('Enter');
    await expect(marks(page, state('edited'))).toHaveCount(1);
    await expect(targets.filter({ hasText: /^of water\.$/ })).toBeVisible();
    await expect(marks(page, state('unlinked-target'))).toHaveCount(0);
    await page.keyboard.press('Backspace');
    await expect(marks(page, state('confirmed'))).toHaveCount(2);

    await page
      .getByRole('button', { name: w('Translate.translatePassage') })
      .first()
      .click();
    await expect(marks(page, state('untranslated'))).toHaveCount(1);
    await expect(targets).toHaveCount(5);
    await page.keyboard.type('A new passage speaks of the shore.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(marks(page, state('confirmed'))).toHaveCount(3);
    await page.getByText('The first speaks of a bridge.').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(', and of a boat.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByText(w('Translate.allDone'))).toBeVisible();
    await page.reload();
    await expect(page.getByText('The first speaks of a bridge, and of a boat.')).toBeVisible();
    await expect(page.getByText(w('Translate.allDone'))).toBeVisible();

    await page.goto(`/${locale}/desk/translate`);
    await expect(page.getByRole('heading', { name: w('Translate.queueTitle'), level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toBeHidden();
    await desk.close();
  });

  test(`somebody who does not translate reads the desk and changes nothing (${locale})`, async ({ page }) => {
    await signIn(page, personWith('translator:zh-en'));
    await page.goto(`/${locale}/desk/translate`);
    const behind = page.getByRole('link').filter({ hasText: '湖滨门诊楼启用' });
    const address = await behind.getAttribute('href');
    await signIn(page, personWith('translator:en-zh'));
    await page.goto(address ?? '');
    await expect(page.getByText(w('Translate.readOnly'))).toBeVisible();
    await expect(marks(page, state('behind')).first()).toBeVisible();
    await marks(page, state('behind')).first().click();
    await expect(page.getByRole('button', { name: w('Translate.confirm') })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: w('Translate.editorLabel') })).toHaveAttribute('contenteditable', 'false');
  });
}
