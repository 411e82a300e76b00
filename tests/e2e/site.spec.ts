import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { expect, expectAccessible, personWith, signIn, test, words } from '@/tests/support/e2e';
import { deskOf } from '@/tests/support/office';
import { say } from '@/tests/support/say';
import { createArticle } from '@/tests/support/write-by-hand';

/** The label of a field that is filled in once for each language. */
const labelled = (locale: Locale, key: string) => (language: Locale) =>
  say(locale)('Site.inLanguage', { label: words(locale)(key), language: words(locale)(`Desk.${language}`) });

/** Readers see a change by themselves. */
const SOON = { timeout: 10_000, intervals: [50] };

async function readersSee(page: Page, text: Record<Locale, string>, seen: boolean): Promise<void> {
  for (const locale of LOCALES)
    await expect.poll(async () => (await (await page.request.get(`/${locale}`)).text()).includes(text[locale]), SOON).toBe(seen);
}

for (const locale of LOCALES) {
  const w = words(locale);
  const s = say(locale);
  const other = otherLocale(locale);

  test(`an administrator changes the footer and every reader page says it at once (${locale})`, async ({ page }) => {
    const stamp = `${locale}-${Date.now()}`;
    const text = { zh: `急诊昼夜开放 ${stamp}`, en: `Emergency open day and night ${stamp}` };
    await signIn(page, personWith('administrator'));
    await page.goto(`/${locale}/desk`);
    await page.getByRole('link', { name: w('Desk.site'), exact: true }).click();
    await expect(page.getByRole('heading', { name: w('Site.title'), level: 1 })).toBeVisible();
    const lines = page.getByRole('list', { name: w('Site.parts.footer') }).getByRole('listitem');
    const before = await lines.count();
    await page.getByRole('button', { name: w('Site.addLine') }).click();
    await expect(lines).toHaveCount(before + 1);
    const line = labelled(locale, 'Site.line');
    await lines.last().getByLabel(line(locale)).fill(text[locale]);
    const save = page.getByRole('button', { name: w('Site.save'), exact: true });
    await save.click();
    await expect(page.getByText(w('Site.faults.footer'))).toBeVisible();
    await expectAccessible(page);
    await lines.last().getByLabel(line(other)).fill(text[other]);
    await page.keyboard.press('Alt+ArrowUp');
    if (before > 0) await expect(lines.nth(before - 1).getByLabel(line(other))).toBeFocused();
    await save.click();
    await expect(page.getByText(w('Site.saved')).first()).toBeVisible();
    await readersSee(page, text, true);
    await expect(
      page
        .getByRole('region', { name: w('Site.history') })
        .getByRole('listitem')
        .first(),
    ).toContainText(w('Site.parts.footer'));

    const place = await lines.evaluateAll(
      (items, said) => items.findIndex((item) => [...item.querySelectorAll('input')].some(({ value }) => value === said)),
      text[locale],
    );
    await lines
      .nth(place)
      .getByRole('button', { name: s('Site.remove', { number: place + 1 }) })
      .click();
    await save.click();
    await readersSee(page, text, false);
  });

  test(`a publisher gives the site a logo and takes it off again (${locale})`, async ({ page }) => {
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/site`);
    await page.getByLabel(w('Site.parts.logo')).setInputFiles(join(process.cwd(), 'cli/sample/pictures/bamboo-flute.webp'));
    const logo = page.locator('form img').first();
    await expect(logo).toBeVisible();
    const source = `${await logo.getAttribute('src')}`;
    const save = page.getByRole('button', { name: w('Site.save'), exact: true });
    await save.click();
    await readersSee(page, { zh: `class="logo" src="${source}"`, en: `class="logo" src="${source}"` }, true);
    expect((await page.request.get(source)).status()).toBe(200);
    await page
      .getByRole('button', { name: w('Desk.removePicture') })
      .first()
      .click();
    await save.click();
    await readersSee(page, { zh: 'class="logo"', en: 'class="logo"' }, false);
  });

  test(`whoever only reads sees the site’s settings and changes nothing (${locale})`, async ({ page }) => {
    await signIn(page, personWith('writer'));
    await page.goto(`/${locale}/desk/site`);
    await expect(page.getByLabel(labelled(locale, 'Site.officeParts.name')('zh'), { exact: true })).toBeDisabled();
    await expect(page.getByRole('button', { name: w('Site.save'), exact: true })).toBeHidden();
    await page.getByRole('link', { name: w('Site.rooms.sections') }).click();
    await expect(page.getByRole('list', { name: w('Site.rooms.sections') })).toBeVisible();
    await expect(page.getByRole('button', { name: w('Site.addSection') })).toBeHidden();
  });

  test(`a publisher adds a section, moves it, and deletes it again (${locale})`, async ({ page }) => {
    const names = { zh: `新栏目 ${locale}${Date.now()}`, en: `New section ${locale}${Date.now()}` };
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/site/sections`);
    await page.getByRole('button', { name: w('Site.addSection') }).click();
    const dialog = page.getByRole('dialog');
    const name = labelled(locale, 'Site.name');
    await dialog.getByLabel(name(locale)).fill(names[locale]);
    await dialog.getByRole('button', { name: w('Site.save') }).click();
    await expect(dialog.getByText(w('Site.faults.names'))).toBeVisible();
    await dialog.getByLabel(name(other)).fill(names[other]);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Site.save') }).click();
    const rows = page.getByRole('list', { name: w('Site.rooms.sections') }).getByRole('listitem');
    await expect(rows.last()).toContainText(names[locale]);
    const count = await rows.count();
    await page.getByRole('button', { name: s('Site.upNamed', { name: names[locale] }) }).click();
    await expect(rows.nth(count - 2)).toContainText(names[locale]);
    const address = await rows
      .nth(count - 2)
      .getByRole('link')
      .getAttribute('href');
    expect(address).toMatch(new RegExp(`^/${locale}/sections/new-section-`));
    await expect.poll(async () => (await page.request.get(`${address}`)).status(), SOON).toBe(200);
    await page.getByRole('button', { name: s('Site.deleteNamed', { name: names[locale] }) }).click();
    await dialog.getByRole('button', { name: w('Site.delete'), exact: true }).click();
    await expect(rows).toHaveCount(count - 1);
    await expect.poll(async () => (await page.request.get(`${address}`)).status(), SOON).toBe(404);
  });

  test(`a writer tags an article, a publisher adds a tag on the way and merges it (${locale})`, async ({ page, browser }) => {
    await signIn(page, personWith('writer'));
    const { articleId } = await createArticle(deskOf(page), 'zh-en');
    await page.goto(`/${locale}/desk/articles/${articleId}`);
    await page.getByRole('button', { name: w('Article.changeFacts') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(w('Article.kind')).selectOption('page');
    await dialog.getByLabel(w('Article.searchTags')).fill(locale === 'zh' ? 'nurs' : '护理');
    await page.keyboard.press('Enter');
    const nursing = locale === 'zh' ? '护理' : 'Nursing';
    await expect(dialog.getByRole('button', { name: s('Article.removeTag', { name: nursing }) })).toBeVisible();
    await dialog.getByLabel(w('Article.searchTags')).fill('nothing of the kind');
    await expect(dialog.getByText(s('Article.tagsFound', { count: 0 }))).toBeVisible();
    await expect(dialog.getByRole('button', { name: s('Article.newTag', { name: 'nothing of the kind' }) })).toBeHidden();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('Article.save') }).click();
    const facts = page.getByRole('region', { name: w('Article.facts') });
    await expect(facts).toContainText(nursing);
    await expect(facts).toContainText(w('Article.kinds.page'));

    const desk = await browser.newContext();
    const publishing = await desk.newPage();
    await signIn(publishing, personWith('publisher'));
    const added = { zh: `夜班 ${locale}${Date.now()}`, en: `Night shift ${locale}${Date.now()}` };
    await publishing.goto(`/${locale}/desk/articles/${articleId}`);
    await publishing.getByRole('button', { name: w('Article.changeFacts') }).click();
    const changing = publishing.getByRole('dialog');
    await changing.getByLabel(w('Article.searchTags')).fill(added.zh);
    await changing.getByRole('button', { name: s('Article.newTag', { name: added.zh }) }).click();
    await changing.getByLabel(s('Article.tagName', { language: w('Desk.en') })).fill(added.en);
    await changing.getByRole('button', { name: w('Article.addTag') }).click();
    await expect(changing.getByRole('button', { name: s('Article.removeTag', { name: added[locale] }) })).toBeVisible();
    await changing.getByRole('button', { name: w('Article.save') }).click();
    await expect(publishing.getByRole('region', { name: w('Article.facts') })).toContainText(`${nursing} · ${added[locale]}`);

    await publishing.goto(`/${locale}/desk/site/tags`);
    await publishing.getByLabel(w('Site.search')).fill(added[other]);
    await publishing.getByRole('button', { name: s('Site.mergeNamed', { name: added[locale] }) }).click();
    const merging = publishing.getByRole('dialog');
    await merging.getByLabel(w('Site.search')).fill('nursing');
    await merging.getByRole('radio').first().check();
    await expectAccessible(publishing);
    await merging.getByRole('button', { name: w('Site.merge'), exact: true }).click();
    await expect(publishing.getByText(s('Site.found', { count: 0 }))).toBeVisible();
    await desk.close();
    await page.reload();
    await expect(facts).not.toContainText(added[locale]);
    await expect(facts).toContainText(nursing);
  });
}
