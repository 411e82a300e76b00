import type { ReaderOffice } from '@/db/views/reader/find-reader-office';
import { LOCALES } from '@/domain/locale';
import { HREFLANG } from '@/domain/site/presence';
import { htmlElement, htmlOf } from '@/exchange/html';

/** The root of a tree, for web servers that lead nobody on by the language of their browser: who publishes, and the way to each front page. */
export function entrance({ name }: Pick<ReaderOffice, 'name'>): string {
  const ways = LOCALES.map((locale) =>
    htmlElement('p', { lang: HREFLANG[locale] }, [htmlElement('a', { href: `/${locale}`, hreflang: HREFLANG[locale] }, [name[locale]])]),
  );
  const title = LOCALES.map((locale) => name[locale]).join(' · ');
  const head = `<meta charset="utf-8">${htmlElement('title', {}, [title]).html}<meta name="viewport" content="width=device-width">`;
  return `<!DOCTYPE html><html lang="${HREFLANG.zh}"><head>${head}</head><body>${htmlElement('main', {}, [htmlOf(ways)]).html}</body></html>\n`;
}
