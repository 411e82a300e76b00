import { samplePassword } from '@/cli/sample/accounts';
import { LOCALES } from '@/domain/locale';
import { expect, expectAccessible, personWith, sampleSecret, signIn, test, words } from '@/tests/support/e2e';

for (const locale of LOCALES) {
  const w = words(locale);

  test(`an administrator signs in, invites somebody and changes what they may do (${locale})`, async ({ page, browser }) => {
    const administrator = personWith('administrator');
    await page.goto(`/${locale}/desk/people`);
    await page.getByLabel(w('SignIn.email')).fill(administrator.email);
    await page.getByLabel(w('SignIn.password'), { exact: true }).fill(samplePassword(sampleSecret()));
    await page.getByRole('button', { name: w('SignIn.submit') }).click();
    await expect(page.getByRole('heading', { name: w('People.title'), level: 1 })).toBeVisible();
    await expectAccessible(page);

    const email = `guest.${locale}.${Date.now()}@couplet.example`;
    await page.getByRole('button', { name: w('People.invite'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: w('People.inviteTitle') });
    await dialog.getByLabel(w('People.inviteEmail')).fill(email);
    await dialog.getByRole('button', { name: w('People.inviteSubmit') }).click();
    await expect(dialog.getByText(w('People.chooseRole'))).toBeVisible();
    await dialog.getByLabel(w('Desk.roles.writer'), { exact: true }).check();
    await dialog.getByRole('button', { name: w('People.inviteSubmit') }).click();
    const link = await dialog.getByLabel(w('People.link')).inputValue();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: w('People.done') }).click();
    await expect(page.getByText(email)).toBeVisible();

    const guests = await browser.newContext();
    const guest = await guests.newPage();
    await guest.goto(link);
    await guest.getByLabel(w('Invitation.nameZh')).fill('来宾');
    await guest.getByLabel(w('Invitation.nameEn')).fill('Lai Bin');
    await guest.getByLabel(w('Invitation.password'), { exact: true }).fill('a short sentence');
    await guest.getByRole('button', { name: w('Invitation.submit') }).click();
    await expect(guest.getByRole('heading', { name: w('ArticleList.title'), level: 1 })).toBeVisible();
    await guest.goto(`/${locale}/desk/people`);
    await expect(guest.getByRole('heading', { name: w('DeskErrors.forbiddenTitle') })).toBeVisible();
    await guest.goto(link);
    await expect(guest.getByText(w('Refusals.invitation-used'))).toBeVisible();

    await page.reload();
    const row = page.getByRole('row').filter({ hasText: email });
    await row.getByRole('button', { name: w('People.changeRoles') }).click();
    const roles = page.getByRole('dialog');
    await roles.getByLabel(w('Desk.roles.writer'), { exact: true }).uncheck();
    await roles.getByRole('button', { name: w('People.save') }).click();
    await expect(row.getByText(w('People.noRoles'))).toBeVisible();

    await guest.goto(`/${locale}/desk`);
    await expect(guest.getByRole('heading', { name: w('ArticleList.title'), level: 1 })).toBeHidden();
    await guests.close();
  });

  test(`nobody gets in with a wrong password or an open redirect (${locale})`, async ({ page, faults }) => {
    const administrator = personWith('administrator');
    await page.goto(`/${locale}/desk/sign-in?next=https://example.org/`);
    await page.getByLabel(w('SignIn.email')).fill(administrator.email);
    await page.getByLabel(w('SignIn.password'), { exact: true }).fill('not the password');
    await page.getByRole('button', { name: w('SignIn.submit') }).click();
    await expect(page.getByText(w('Refusals.credentials-unknown'))).toBeVisible();
    // The refused sign-in is an error to the console, and to nobody else.
    faults.splice(0, faults.length);
    await expectAccessible(page);
    await page.getByLabel(w('SignIn.password'), { exact: true }).fill(samplePassword(sampleSecret()));
    await page.getByRole('button', { name: w('SignIn.submit') }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/desk`));
  });

  test(`the desk keeps its place when its language is switched (${locale})`, async ({ page }) => {
    await signIn(page, personWith('writer'));
    await page.goto(`/${locale}/desk?show=live`);
    const other = locale === 'zh' ? 'en' : 'zh';
    await page
      .getByRole('link', { name: other === 'zh' ? '中文' : 'English', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/${other}/desk\\?show=live$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? /^zh/ : /^en/);
  });
}
