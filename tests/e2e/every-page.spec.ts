import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES } from '@/domain/locale';
import { expect, expectAccessible, personWith, signIn, test, watch } from '@/tests/support/e2e';

/** The pages of the app as routes: `/desk/articles/[id]`. A page that is new fails here until it is opened below. */
function routes(folder = join(process.cwd(), 'app/[locale]'), route = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routes(join(folder, entry.name), entry.name.startsWith('(') ? route : `${route}/${entry.name}`);
    return entry.name === 'page.tsx' ? [route] : [];
  });
}

/** An address of a list that the page links to, without the language. */
async function linkOn(page: Page, address: string, pattern: RegExp): Promise<string> {
  await page.goto(address);
  const links = await page.getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const first = links.find((href) => pattern.test(href));
  if (!first) throw new Error(`${address} links to nothing like ${pattern}.`);
  return new URL(first, 'http://newsroom').pathname.replace(/^\/(zh|en)/, '');
}

const DESK = [
  '',
  '/articles',
  '/translate',
  '/review',
  '/account',
  '/checks',
  '/checks/zh/wording',
  '/inspection',
  '/people',
  '/site',
  '/site/sections',
  '/site/tags',
  '/site/people',
  '/site/webhooks',
  '/terms',
  '/terms/new',
  '/terms/import',
];
const OF_AN_ARTICLE = ['', '/edit/zh', '/edit/en', '/translate', '/review', '/dossier'];
const READER = ['', '/news', '/sections/news', '/archive', '/search', '/search?q=clinic', '/search?q=zzzz'];

// Lists of the sample newsroom are too short for numbered pages: these say so.
const NUMBERED = ['/news/page/1', '/sections/news/page/1', '/tags/night/page/1', '/people/zhou-lan/page/1', '/archive/2026-09/page/1'];

const OPENED: readonly string[] = [
  '',
  '/news',
  '/news/[slug]',
  '/news/page/[page]',
  '/archive',
  '/archive/[month]',
  '/archive/[month]/page/[page]',
  '/pages/[slug]',
  '/people/[slug]',
  '/people/[slug]/page/[page]',
  '/search',
  '/sections/[slug]',
  '/sections/[slug]/page/[page]',
  '/tags/[slug]',
  '/tags/[slug]/page/[page]',
  '/articles/[id]',
  '/[...rest]',
  '/desk',
  '/desk/[...rest]',
  '/desk/sign-in',
  '/desk/account',
  '/desk/articles',
  '/desk/articles/[id]',
  '/desk/articles/[id]/dossier',
  '/desk/articles/[id]/edit/[language]',
  '/desk/articles/[id]/translate',
  '/desk/articles/[id]/review',
  '/desk/inspection',
  '/desk/checks',
  '/desk/checks/[area]/[name]',
  '/desk/people',
  '/desk/review',
  '/desk/site',
  '/desk/site/people',
  '/desk/site/webhooks',
  '/desk/site/sections',
  '/desk/site/tags',
  '/desk/terms',
  '/desk/terms/[id]',
  '/desk/terms/import',
  '/desk/terms/new',
  '/desk/translate',
  '/invitation/[token]',
];

test('the map names every page', () => {
  expect(routes().sort()).toEqual([...OPENED].sort());
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/zh') ? /^zh/ : /^en/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // next-intl shows the key where words are missing.
  await expect(page.locator('body')).not.toContainText(
    /\b(Desk|Article|ArticleList|Editor|Translate|Review|Reader|People|Inspection|Findings|Checks|CheckDesk|Refusals|Terms|TermFaults|Site|Webhooks)\.[a-z]/,
  );
  await expectAccessible(page);
}

for (const locale of LOCALES) {
  test(`every page for the public opens without a fault (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    const article = await linkOn(page, `/${locale}/sections/people`, /\/news\/[a-z0-9-]+$/);
    const around = [
      await linkOn(page, `/${locale}`, /\/pages\/[a-z0-9-]+$/),
      await linkOn(page, `/${locale}/archive`, /\/archive\/\d{4}-\d\d$/),
      await linkOn(page, `/${locale}${article}`, /\/tags\/[a-z0-9-]+$/),
      await linkOn(page, `/${locale}${article}`, /\/people\/[a-z0-9-]+$/),
    ];
    const others = ['/nothing/here', '/desk/sign-in', '/invitation/unknown'];
    for (const address of [...READER, ...NUMBERED, article, ...around, ...others]) await open(page, `/${locale}${address}`);
  });

  test(`every page of the desk opens without a fault (${locale})`, async ({ browser }) => {
    test.setTimeout(600_000);
    const faults: string[] = [];
    for (const person of [personWith('administrator'), personWith('writer'), personWith('translator:zh-en'), personWith('publisher')]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      watch(page, faults);
      await signIn(page, person);
      for (const address of DESK) await open(page, `/${locale}/desk${address}`);
      const article = await linkOn(page, `/${locale}/desk`, /\/desk\/articles\/[0-9a-f-]{36}$/);
      for (const part of OF_AN_ARTICLE) await open(page, `/${locale}${article}${part}`);
      await open(page, `/${locale}${await linkOn(page, `/${locale}/desk/terms`, /\/desk\/terms\/[0-9a-f-]{36}$/)}`);
      await context.close();
    }
    expect(faults).toEqual([]);
  });
}
