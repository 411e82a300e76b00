import type { Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { expect, expectAccessible, personWith, signIn, test, words } from '@/tests/support/e2e';
import { startOf } from '@/tests/support/start-of';
import { createArticle, writeByHand } from '@/tests/support/write-by-hand';

const { paragraph } = proseSchema.nodes;
const block = (text: string) => paragraph.create(null, proseSchema.text(text));

type Desk = { page: Page; locale: Locale };

/** A new article whose first language is this one, opened in the editor by its writer. */
async function begin({ page, locale }: Desk, direction: 'zh-en' | 'en-zh'): Promise<Locator> {
  const origin = new URL(String(test.info().project.use.baseURL)).origin;
  await signIn(page, personWith('writer'));
  const { articleId } = await createArticle({ request: page.request, origin }, direction);
  await page.goto(`/${locale}/desk/articles/${articleId}/edit/${direction.slice(0, 2)}`);
  const text = page.getByRole('textbox', { name: words(locale)('Editor.text'), exact: true });
  await text.getByRole('paragraph').last().click();
  return text;
}

const findings = ({ page, locale }: Desk) => page.getByRole('region', { name: words(locale)('LiveFindings.title'), exact: true });

for (const locale of LOCALES) {
  const w = words(locale);

  test(`a doubled word is found while it is typed and repaired by one key (${locale})`, async ({ page }) => {
    const desk = { page, locale };
    const text = await begin(desk, 'en-zh');
    await page.keyboard.type('The nurses came to to share what they know.');
    await expect(text.locator('mark')).toHaveText('to to');
    await expect(findings(desk).getByRole('listitem')).toHaveCount(1);
    await expectAccessible(page);
    await page.keyboard.press('F8');
    await expect(findings(desk).getByRole('listitem')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Alt+Enter');
    await expect(text).toContainText('The nurses came to share what they know.');
    await expect(text.locator('mark')).toHaveCount(0);
    await expect(findings(desk).getByRole('listitem')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(text).toContainText('The nurses came to to share what they know.');
    await expect(text.locator('mark')).toHaveText('to to');
  });

  test(`a doubled character is found in Chinese, and repaired from the list (${locale})`, async ({ page }) => {
    const desk = { page, locale };
    const text = await begin(desk, 'zh-en');
    await page.keyboard.type('这是我们的的医院，新楼今天启用。');
    await expect(text.locator('mark')).toHaveText('的的');
    await text.locator('mark').hover();
    await expect(page.locator('.finding-note').getByRole('button')).toHaveCount(1);
    await findings(desk).getByRole('listitem').getByRole('button').first().click();
    await expect(text).toContainText('这是我们的医院，新楼今天启用。');
    await expect(text.locator('mark')).toHaveCount(0);
  });

  test(`what is right as it stands is waived with a reason, until the words change (${locale})`, async ({ page }) => {
    const desk = { page, locale };
    const text = await begin(desk, 'en-zh');
    await page.keyboard.type('They sang to to the moon.');
    await expect(text.locator('mark')).toHaveText('to to');
    await expect(page.getByText(w('Editor.saving.saved'), { exact: true })).toBeVisible();
    await findings(desk)
      .getByRole('button', { name: w('CheckDesk.waive') })
      .click();
    await findings(desk).getByLabel(w('CheckDesk.reason')).fill('The song doubles the word.');
    await findings(desk)
      .getByRole('button', { name: w('CheckDesk.waive') })
      .click();
    await expect(text.locator('mark')).toHaveCount(0);
    await text.getByRole('paragraph').last().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' It was late.');
    await expect(text.locator('mark')).toHaveText('to to');
  });

  test(`a translator sees a wrong figure in both columns, and sees it go when it is right (${locale})`, async ({ page, browser }) => {
    const origin = new URL(String(test.info().project.use.baseURL)).origin;
    const desk = await browser.newContext();
    const writing = await desk.newPage();
    await signIn(writing, personWith('writer'));
    const writer = { request: writing.request, origin };
    const { articleId, editions } = await createArticle(writer, 'zh-en');
    await writeByHand(writer, editions.zh, (transform) => {
      transform.replaceWith(4, transform.doc.content.size, [block('新楼耗资1.8亿元。'), block('病房里的灯还亮着。')]);
      transform.insert(1, proseSchema.text('新楼启用'));
    });

    await signIn(page, personWith('translator:zh-en'));
    await page.goto(`/${locale}/desk/articles/${articleId}/translate`);
    await page.getByRole('button', { name: w('Translate.more') }).click();
    await page.getByRole('menuitem', { name: w('Translate.startAll') }).click();
    const targets = page.locator('.ProseMirror > .target');
    await expect(targets).toHaveCount(4);
    const target = targets.nth(2);
    await target.click();
    await page.keyboard.type('The new building cost 1.8 million yuan.');
    await expect(target.locator('mark')).toHaveText('1.8 million yuan');
    await expect(page.locator('.source').locator('mark')).toHaveText('1.8亿元');
    const row = page.getByRole('region', { name: w('Translate.findings'), exact: true }).getByRole('listitem');
    await expect(row).toContainText('180,000,000');
    await expect(row).toContainText('1,800,000');
    await expectAccessible(page);

    await target.locator('mark').evaluate((mark) => getSelection()?.selectAllChildren(mark));
    await page.keyboard.type('180 million yuan');
    await expect(page.locator('.source').locator('mark')).toHaveCount(0);
    await expect(target.locator('mark')).toHaveCount(0);
    await expect(row).toHaveCount(0);

    await writeByHand(writer, editions.zh, (transform) => {
      const figure = startOf(transform.doc, 2) + 1 + '新楼耗资'.length;
      transform.replaceWith(figure, figure + '1.8'.length, proseSchema.text('2.8'));
    });
    await expect(row).toContainText('280,000,000');
    await expect(target.locator('mark')).toHaveText('180 million yuan');
    await desk.close();
  });
}

test('nothing is marked while an input method composes', async ({ page }) => {
  const desk: Desk = { page, locale: 'zh' };
  const text = await begin(desk, 'zh-en');
  await page.keyboard.type('这是我们的');
  const keys = await page.context().newCDPSession(page);
  for (const letters of ['d', 'de', 'de y', 'de yi yuan']) {
    await keys.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
  }
  await expect(text).toContainText('这是我们的de yi yuan');
  await expect(text.locator('mark')).toHaveCount(0);
  await keys.send('Input.insertText', { text: '的医院' });
  await expect(text.locator('mark')).toHaveText('的的');
  await expect(text).toContainText('这是我们的的医院');
});

test('a browser without workers checks all the same, but for grammar', async ({ page }) => {
  const desk: Desk = { page, locale: 'en' };
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  const text = await begin(desk, 'en-zh');
  await page.keyboard.type('The nurses came to to share what they know.');
  await expect(text.locator('mark')).toHaveText('to to');
  await expect(findings(desk)).toContainText(words('en')('LiveFindings.withoutLibraries'));
});
