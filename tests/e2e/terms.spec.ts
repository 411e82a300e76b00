import { LOCALES } from '@/domain/locale';
import { expect, expectAccessible, personWith, signIn, test, words } from '@/tests/support/e2e';

for (const locale of LOCALES) {
  const w = words(locale);
  const form = (language: 'zh' | 'en', number: number) =>
    w('Terms.form')
      .replace('{language}', w(`Desk.${language}`))
      .replace('{number}', `${number}`);
  const statusOf = (language: 'zh' | 'en', number: number) =>
    w('Terms.statusOf')
      .replace('{language}', w(`Desk.${language}`))
      .replace('{number}', `${number}`);

  test(`a reviewer keeps a term: adds it, changes it, retires it and takes it back (${locale})`, async ({ page }) => {
    const stamp = `${locale}${Date.now()}`;
    await signIn(page, personWith('reviewer:en'));
    await page.goto(`/${locale}/desk/terms`);
    await expectAccessible(page);
    await page.getByRole('link', { name: w('Terms.add'), exact: true }).click();
    await expect(page.getByRole('heading', { name: w('Terms.addTitle'), level: 1 })).toBeVisible();

    await page.getByLabel(form('zh', 1), { exact: true }).fill('望湖医院');
    await expect(page.getByText(w('Terms.alsoIn'))).toBeVisible();
    await page.getByLabel(form('zh', 1), { exact: true }).fill(`术语${stamp}`);
    await expect(page.getByText(w('Terms.alsoIn'))).toBeHidden();
    await page.getByRole('button', { name: w('Terms.save'), exact: true }).click();
    await expect(page.getByText(w('TermFaults.english-missing'))).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(form('en', 1), { exact: true }).fill(`term ${stamp}`);
    await page.getByRole('button', { name: w('Terms.addForm').replace('{language}', w('Desk.en')) }).click();
    await page.getByLabel(form('en', 2), { exact: true }).fill(`blunder ${stamp}`);
    await page.getByLabel(statusOf('en', 2), { exact: true }).selectOption('forbidden');
    await page.getByRole('button', { name: w('Terms.save'), exact: true }).click();
    await expect(page.getByRole('heading', { name: w('Terms.title'), level: 1 })).toBeVisible();

    await page.getByRole('searchbox', { name: w('Terms.search') }).fill(`blunder ${stamp}`);
    await page.getByRole('button', { name: w('Terms.find') }).click();
    await page.getByRole('link', { name: locale === 'zh' ? `术语${stamp}` : `term ${stamp}` }).click();
    await expect(page.getByLabel(form('en', 2), { exact: true })).toHaveValue(`blunder ${stamp}`);
    await page.getByLabel(w('Terms.note')).fill('GB/T 30240.7');
    await page.getByRole('button', { name: w('Terms.save'), exact: true }).click();
    await expect(page.getByRole('heading', { name: w('Terms.title'), level: 1 })).toBeVisible();

    await page.goto(`/${locale}/desk/terms?q=${stamp}`);
    await page.getByRole('link', { name: locale === 'zh' ? `术语${stamp}` : `term ${stamp}` }).click();
    await expect(page.getByLabel(w('Terms.note'))).toHaveValue('GB/T 30240.7');
    await page.getByRole('button', { name: w('Terms.retire') }).click();
    await page.getByRole('button', { name: w('Terms.undo') }).click();
    await expect(page.getByText(w('Terms.saved')).last()).toBeVisible();
    await page.goto(`/${locale}/desk/terms?q=${stamp}`);
    await expect(page.getByRole('link', { name: locale === 'zh' ? `术语${stamp}` : `term ${stamp}` })).toBeVisible();
  });

  test(`a reviewer imports a file after reading what it would do (${locale})`, async ({ page }) => {
    const stamp = `${locale}${Date.now()}`;
    await signIn(page, personWith('reviewer:fidelity'));
    await page.goto(`/${locale}/desk/terms/import`);
    await expectAccessible(page);
    const file = `中文,英文,英文禁用\n导入${stamp},import ${stamp},bad ${stamp}\n,nothing,\n`;
    await page.getByLabel(w('Terms.file')).setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await expect(page.getByRole('heading', { name: w('Terms.report') })).toBeVisible();
    await expect(page.getByText(w('TermFaults.chinese-missing'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('checkbox').check();
    await page
      .getByRole('button', {
        name: w('Terms.carryOut').includes('plural') ? 'Import 1 concept' : w('Terms.carryOut').replace('{count}', '1'),
      })
      .click();
    await expect(page.getByRole('heading', { name: w('Terms.title'), level: 1 })).toBeVisible();
    await page.goto(`/${locale}/desk/terms?q=${stamp}`);
    await expect(page.getByRole('link', { name: locale === 'zh' ? `导入${stamp}` : `import ${stamp}` })).toBeVisible();
  });

  test(`a writer reads the term base and changes nothing of it (${locale})`, async ({ page }) => {
    await signIn(page, personWith('writer'));
    await page.goto(`/${locale}/desk/terms?q=${encodeURIComponent('欧')}`);
    await expect(page.getByRole('link', { name: w('Terms.add'), exact: true })).toBeHidden();
    await page.goto(`/${locale}/desk/terms?q=${encodeURIComponent('谵妄')}`);
    await page.getByRole('link', { name: locale === 'zh' ? '谵妄' : 'delirium', exact: true }).click();
    await expect(page.getByText('raving')).toBeVisible();
    await expect(page.getByRole('button', { name: w('Terms.save'), exact: true })).toBeHidden();
    await expectAccessible(page);
    await page.goto(`/${locale}/desk/terms/import`);
    await expect(page.getByRole('heading', { name: w('DeskErrors.forbiddenTitle') })).toBeVisible();
  });
}
