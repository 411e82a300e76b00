import type { Browser, Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/domain/locale';
import { COVERING_KINDS, type ReviewKind } from '@/domain/review/kinds';
import { expect, personWith, signIn, words } from './e2e';
import { say } from './say';

/** The rows of the review, from the top. */
export function reviewRows(page: Page, locale: Locale): Locator {
  return page.getByRole('list', { name: words(locale)('Review.texts') }).locator('> li');
}

/** The part of the panel that is about one kind of sign-off. */
export function kindPart(page: Page, locale: Locale, kind: ReviewKind): Locator {
  const w = words(locale);
  const heading = page.getByRole('heading', { name: w(`Review.kinds.${kind}`), exact: true });
  return page
    .getByRole('region', { name: w('Review.signatures') })
    .getByRole('listitem')
    .filter({ has: heading });
}

/** Signs everything of these kinds that is open for the person who looks. */
export async function sign(page: Page, locale: Locale, kinds: readonly ReviewKind[]): Promise<void> {
  const w = words(locale);
  for (const kind of kinds) {
    const part = kindPart(page, locale, kind);
    // The first of the buttons signs; those after it withdraw what was signed before.
    await part.getByRole('button').first().click();
    await expect(part.getByText(w('Review.complete'), { exact: true })).toBeVisible();
  }
}

/** A colleague who reads both languages signs all that a final sign-off waits for, at a desk of their own. */
export async function signByReviewer(browser: Browser, { locale, articleId }: { locale: Locale; articleId: string }): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, personWith('reviewer:zh', 'reviewer:en', 'reviewer:fidelity'));
  await page.goto(`/${locale}/desk/articles/${articleId}/review`);
  for (const kind of COVERING_KINDS) {
    const part = kindPart(page, locale, kind);
    const done = part.getByText(words(locale)('Review.complete'), { exact: true });
    await expect(part).toBeVisible();
    if (!(await done.isVisible())) await sign(page, locale, [kind]);
  }
  await context.close();
}

/** The last signature and the first release of a pair that everybody else has signed. */
export async function signAndRelease(page: Page, locale: Locale): Promise<void> {
  const w = words(locale);
  await sign(page, locale, ['final']);
  await page.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
  await expect(page.getByText(w('Review.thisIsLive'))).toBeVisible();
}

/** The last signature and the release of a pair that follows another; readers are told of a correction where there is one. */
export async function signAndReleaseAgain(page: Page, locale: Locale, correction?: Record<Locale, string>): Promise<void> {
  const w = words(locale);
  await sign(page, locale, ['final']);
  await page.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: w('Review.release'), exact: true });
  for (const language of LOCALES) {
    if (!correction) continue;
    const label = say(locale)('Review.correction.words', { language: w(`Review.languages.${language}`) });
    await dialog.getByLabel(label).fill(correction[language]);
  }
  await dialog.getByRole('button', { name: w('Review.releaseNow'), exact: true }).click();
  await expect(page.getByText(w('Review.thisIsLive'))).toBeVisible();
}
