import type { APIRequestContext } from '@playwright/test';
import { readPage } from '@/tests/crawl/read-page';

/** Every kind of reader page of the sample newsroom in one language, by what it is; found by following links. */
export async function readerAddresses(request: APIRequestContext, locale: 'zh' | 'en'): Promise<Record<string, string>> {
  const other = locale === 'zh' ? 'en' : 'zh';
  const article = await linkOn(request, `/${locale}/sections/people`, /\/news\/[a-z0-9-]+$/);
  return {
    front: `/${locale}`,
    news: `/${locale}/news`,
    section: `/${locale}/sections/news`,
    archive: `/${locale}/archive`,
    month: await linkOn(request, `/${locale}/archive`, /\/archive\/\d{4}-\d\d$/),
    tag: await linkOn(request, article, /\/tags\/[a-z0-9-]+$/),
    person: await linkOn(request, article, /\/people\/[a-z0-9-]+$/),
    page: await linkOn(request, `/${locale}`, /\/pages\/[a-z0-9-]+$/),
    article,
    facing: `${article}?with=${other}`,
    search: `/${locale}/search`,
    found: `/${locale}/search?q=${locale === 'zh' ? '门诊' : 'hospital'}`,
    missing: `/${locale}/news/nothing-of-the-kind`,
  };
}

/** The path of the first link of a page that is like this. */
export async function linkOn(request: APIRequestContext, address: string, pattern: RegExp): Promise<string> {
  const { links } = readPage(await (await request.get(address)).text(), 'http://newsroom');
  const first = links.map((href) => new URL(href).pathname).find((path) => pattern.test(path));
  if (!first) throw new Error(`${address} links to nothing like ${pattern}.`);
  return first;
}
