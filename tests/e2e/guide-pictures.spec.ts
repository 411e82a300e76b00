import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { LOCALES, type Locale } from '@/domain/locale';
import { expect, personWith, signIn, test, words } from '@/tests/support/e2e';

/** GUIDE_PICTURES=docs/pictures makes the pictures of the guides and the README anew, from a newsroom that nobody has worked in yet. */
const FOLDER = process.env.GUIDE_PICTURES ?? 'test-results/pictures';

const MOST_BYTES = 250_000;

// The lines of a page stay sharp where a guide shows it at half the size.
test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.5 });

/** Articles of the sample newsroom as the desk lists them. */
const TITLES = {
  'ninety-years': { zh: '银杏树下，老门重开：望湖医院90年', en: 'The old gate opens again: Wanghu Hospital at ninety' },
  pharmacist: { zh: '爱问“为什么”的药师', en: 'The pharmacist who asks why' },
  'first-ferry': { zh: '头班渡轮上的红马甲', en: 'Red waistcoats on the first ferry' },
  lakeside: { zh: '湖滨门诊楼启用：看一次病，少走760米', en: 'New outpatient building takes 760 metres off a hospital visit' },
} as const satisfies Record<string, Record<Locale, string>>;

async function openArticle(page: Page, { locale, title }: { locale: Locale; title: keyof typeof TITLES }): Promise<void> {
  await page.goto(`/${locale}/desk?${new URLSearchParams({ q: TITLES[title].en })}`);
  const found = page.getByRole('table').getByRole('link');
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
}

/** Goes on from an article's page to one of its screens. */
async function goOn(page: Page, screen: string): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}/${screen}`);
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await expect
    .poll(() => page.evaluate(() => [...document.images].every((image) => image.complete || image.loading === 'lazy')))
    .toBe(true);
  const picture = await withinBytes(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.png`), picture);
}

/** As true to its colours as fits. */
async function withinBytes(shot: Buffer): Promise<Buffer> {
  for (const quality of [100, 95, 90, 85, 80, 75]) {
    const picture = await sharp(shot).png({ palette: true, quality, dither: 0, effort: 10 }).toBuffer();
    if (picture.length < MOST_BYTES) return picture;
  }
  throw new Error(`The picture is larger than ${MOST_BYTES} bytes.`);
}

for (const locale of LOCALES) {
  const w = words(locale);

  test(`the guides show the editor (${locale})`, async ({ page }) => {
    await signIn(page, personWith('writer'));
    const title = locale === 'zh' ? 'ninety-years' : 'pharmacist';
    await openArticle(page, { locale, title });
    await goOn(page, `edit/${locale}`);
    const text = page.getByRole('textbox', { name: w('Editor.text'), exact: true });
    await expect(text.getByRole('heading', { level: 1, name: TITLES[title][locale] })).toBeVisible();
    await expect(page.getByText(w('Editor.saving.saved'), { exact: true })).toBeVisible();
    await takePicture(page, `editor-${locale}`);
  });

  test(`the guides show the translation desk (${locale})`, async ({ page }) => {
    await signIn(page, personWith('translator:zh-en'));
    await openArticle(page, { locale, title: 'ninety-years' });
    await goOn(page, 'translate');
    await expect(page.getByRole('heading', { level: 1, name: TITLES['ninety-years'].zh }).first()).toBeVisible();
    await page.getByRole('button', { name: w('Translate.nextOpen') }).click();
    await expect(page.getByText(w('Translate.reasons.behind'))).toBeVisible();
    await expect(page.getByRole('insertion').first()).toBeVisible();
    await takePicture(page, `translate-${locale}`);
  });

  test(`the guides show the review (${locale})`, async ({ page }) => {
    await signIn(page, personWith('reviewer:zh', 'reviewer:en', 'reviewer:fidelity'));
    await openArticle(page, { locale, title: 'first-ferry' });
    await goOn(page, 'review');
    await expect(page.getByRole('heading', { level: 1, name: TITLES['first-ferry'][locale] })).toBeVisible();
    await expect(page.getByRole('heading', { name: w('Review.signatures') })).toBeVisible();
    await page.getByRole('button', { name: w('Review.next') }).click();
    await expect(page.getByRole('button', { name: w('Review.signRow') })).toBeInViewport();
    await takePicture(page, `review-${locale}`);
  });

  test(`the guides show an article with its release (${locale})`, async ({ page }) => {
    await signIn(page, personWith('publisher'));
    await openArticle(page, { locale, title: 'lakeside' });
    await expect(page.getByRole('heading', { level: 1, name: TITLES.lakeside[locale] })).toBeVisible();
    await expect(page.getByRole('heading', { name: w('Article.release') })).toBeVisible();
    // The way to both reader pages stands at the end.
    await page.setViewportSize({ width: 1440, height: 1300 });
    await expect(page.getByRole('link', { name: w('Article.openPage') }).last()).toBeInViewport({ ratio: 1 });
    await takePicture(page, `article-${locale}`);
  });

  test(`the guides show the people (${locale})`, async ({ page }) => {
    await signIn(page, personWith('administrator'));
    await page.goto(`/${locale}/desk/people`);
    await expect(page.getByRole('heading', { level: 1, name: w('People.title') })).toBeVisible();
    await expect(page.getByRole('row')).not.toHaveCount(1);
    await takePicture(page, `people-${locale}`);
  });

  test(`the guides show the site (${locale})`, async ({ page }) => {
    await signIn(page, personWith('publisher'));
    await page.goto(`/${locale}/desk/site`);
    await expect(page.getByRole('heading', { level: 1, name: w('Site.title') })).toBeVisible();
    await page.getByRole('heading', { name: w('Site.parts.navigation') }).scrollIntoViewIfNeeded();
    await takePicture(page, `site-${locale}`);
  });
}
