import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { expect, expectAccessible, personWith, signIn, test, watch, words } from '@/tests/support/e2e';

type Desk = { page: Page; locale: Locale };

const textOf = ({ page, locale }: Desk) => page.getByRole('textbox', { name: words(locale)('Editor.text'), exact: true });

const titleOf = (desk: Desk) => textOf(desk).getByRole('heading', { level: 1 });

async function expectSaved({ page, locale }: Desk): Promise<void> {
  await expect(page.getByText(words(locale)('Editor.saving.saved'), { exact: true })).toBeVisible();
}

/** A new article, begun at the list; answers the address of its Chinese text. */
async function begin({ page, locale }: Desk): Promise<string> {
  const w = words(locale);
  await signIn(page, personWith('writer'));
  await page.goto(`/${locale}/desk`);
  await page.getByRole('button', { name: w('NewArticle.open') }).click();
  const dialog = page.getByRole('dialog', { name: w('NewArticle.title') });
  await dialog.getByLabel(w('NewArticle.direction')).selectOption({ label: w('NewArticle.zh-en') });
  await dialog.getByRole('button', { name: w('NewArticle.submit') }).click();
  await expect(textOf({ page, locale })).toBeVisible();
  return new URL(page.url()).pathname;
}

for (const locale of LOCALES) {
  const w = words(locale);

  test(`a writer begins an article, gives it structure and a picture, and finds it again (${locale})`, async ({ page }) => {
    const address = await begin({ page, locale });
    const text = textOf({ page, locale });
    await titleOf({ page, locale }).click();
    await page.keyboard.type('夜班之后');
    await page.keyboard.press('Enter');
    await page.keyboard.type('一位护士和她的三百个夜晚。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## 清晨六点');
    await page.keyboard.press('Enter');
    await page.keyboard.type('交班开始。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- 查房');
    await page.keyboard.press('Enter');
    await page.keyboard.type('记录');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('> 夜里最长的是四点到五点。');
    await expect(text.getByRole('heading', { name: '清晨六点', level: 2 })).toBeVisible();
    await expect(text.getByRole('listitem')).toHaveCount(2);
    await expect(text.locator('blockquote')).toHaveText('夜里最长的是四点到五点。');

    await text.getByText('交班开始。').dblclick({ position: { x: 12, y: 12 } });
    await page.getByRole('button', { name: w('Editor.toolbar.link') }).click();
    await page.getByRole('dialog').getByLabel(w('Editor.link.address'), { exact: true }).fill('https://example.org/rota');
    await page.getByRole('button', { name: w('Editor.link.apply') }).click();
    await expect(text.getByRole('link')).toHaveAttribute('href', 'https://example.org/rota');

    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: w('Editor.toolbar.picture') }).click();
    await (await chooser).setFiles(join(process.cwd(), 'cli/sample/pictures/bedside.webp'));
    await expect(text.locator('img')).toBeVisible();
    await text.locator('img').click();
    await page.getByLabel(w('Editor.picture.alt')).fill('护士站的灯');
    await page.getByLabel(w('Editor.picture.caption')).fill('凌晨四点的护士站。');
    await text.getByText('查房').click();

    await page.getByRole('button', { name: w('Editor.fields.proposeSlug') }).click();
    await expect(page.getByLabel(w('Editor.fields.slug'))).toHaveValue(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    await expectSaved({ page, locale });
    await expectAccessible(page);

    await page.goto(`/${locale}/desk`);
    await expect(page.getByRole('link', { name: '夜班之后' }).first()).toBeVisible();
    await page.goto(address);
    await expect(textOf({ page, locale })).toContainText('夜里最长的是四点到五点。');
    await expect(textOf({ page, locale }).locator('img')).toHaveAttribute('alt', '护士站的灯');
  });

  test(`what is pasted keeps its structure and loses its looks (${locale})`, async ({ page }) => {
    await begin({ page, locale });
    const text = textOf({ page, locale });
    await titleOf({ page, locale }).click();
    await page.keyboard.type('标题');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await text.evaluate((target) => {
      const clipboard = new DataTransfer();
      clipboard.setData(
        'text/html',
        '<h1 style="color:red">Part one</h1><p class="MsoNormal"><span style="font-family:Arial">Plain <b>bold</b></span></p><ul><li>one</li><li>two</li></ul><script>alert(1)</script>',
      );
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    });
    await expect(text.getByRole('heading', { name: 'Part one', level: 2 })).toBeVisible();
    await expect(text.locator('strong')).toHaveText('bold');
    await expect(text.getByRole('listitem')).toHaveCount(2);
    await expect(text.locator('[style*="color"], span[class]')).toHaveCount(0);
    await expect(text).not.toContainText('alert');
    await expectSaved({ page, locale });
  });

  test(`changes made offline wait in the browser and are sent by themselves (${locale})`, async ({ page, context, faults }) => {
    const address = await begin({ page, locale });
    await titleOf({ page, locale }).click();
    await page.keyboard.type('在线');
    await expectSaved({ page, locale });
    await context.setOffline(true);
    await page.keyboard.type('，离线');
    await expect(page.locator('[data-saving="offline"]')).toBeVisible();
    await context.setOffline(false);
    await expectSaved({ page, locale });

    await context.setOffline(true);
    await page.keyboard.type('，关掉');
    await expect(page.locator('[data-saving="offline"]')).toBeVisible();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await expect(titleOf({ page: again, locale })).toHaveText('在线，离线，关掉');
    await expectSaved({ page: again, locale });
    // A browser without a network says so in its console.
    faults.splice(
      0,
      faults.length,
      ...faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/.test(fault)),
    );
  });
}

test('two people in one text see what the other types', async ({ page, browser }) => {
  const desk: Desk = { page, locale: 'zh' };
  const address = await begin(desk);
  const other = await browser.newContext();
  const colleague: Desk = { page: await other.newPage(), locale: 'en' };
  const faults: string[] = [];
  watch(colleague.page, faults);
  await signIn(colleague.page, personWith('reviewer:zh'));
  await colleague.page.goto(address.replace('/zh/', '/en/'));
  await titleOf(desk).click();
  await page.keyboard.type('一人写标题');
  await expect(textOf(colleague)).toContainText('一人写标题');
  await textOf(colleague).locator('p').last().click();
  await colleague.page.keyboard.type('另一人写正文');
  await expect(textOf(desk)).toContainText('另一人写正文');
  await expectSaved(desk);
  expect(faults).toEqual([]);
  await other.close();
});

test('an input method composes undisturbed while others type', async ({ page, browser }) => {
  const desk: Desk = { page, locale: 'zh' };
  const address = await begin(desk);
  const other = await browser.newContext();
  const colleague: Desk = { page: await other.newPage(), locale: 'zh' };
  await signIn(colleague.page, personWith('reviewer:zh'));
  await colleague.page.goto(address);
  await expect(textOf(colleague)).toBeVisible();

  await titleOf(desk).click();
  await expectSaved(desk);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/batches')) sent.push(request.url());
  });
  const keys = await page.context().newCDPSession(page);
  for (const letters of ['n', 'ni', 'nih', 'nihao']) {
    await keys.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
  }
  await textOf(colleague).locator('p').last().click();
  await colleague.page.keyboard.type('同时写');
  await expectSaved(colleague);
  await expect(titleOf(desk)).toHaveText('nihao');
  expect(sent).toEqual([]);
  await expect(textOf(desk)).not.toContainText('同时写');
  await keys.send('Input.insertText', { text: '你好' });
  await expect(textOf(desk)).toContainText('同时写');
  await expect(titleOf(desk)).toHaveText('你好');
  await expect(titleOf(colleague)).toHaveText('你好');
  await other.close();
});

test('ten tabs of one browser work at once', async ({ page, context }) => {
  const desk: Desk = { page, locale: 'zh' };
  const address = await begin(desk);
  const tabs: Page[] = [page];
  while (tabs.length < 10) {
    const tab = await context.newPage();
    await tab.goto(address);
    await expect(textOf({ page: tab, locale: 'zh' })).toBeVisible();
    tabs.push(tab);
  }
  const last = tabs.at(-1) ?? page;
  await titleOf({ page: last, locale: 'zh' }).click();
  await last.keyboard.type('第十页写');
  for (const tab of tabs) await expect(textOf({ page: tab, locale: 'zh' })).toContainText('第十页写');
  await expectSaved({ page: last, locale: 'zh' });
});

test('who may not write in a language reads it', async ({ page }) => {
  const w = words('en');
  const address = await begin({ page, locale: 'en' });
  await page.goto(address.replace(/zh$/, 'en'));
  await expect(page.getByText(w('Editor.readOnly'))).toBeVisible();
  await expect(textOf({ page, locale: 'en' })).toHaveAttribute('contenteditable', 'false');
});
