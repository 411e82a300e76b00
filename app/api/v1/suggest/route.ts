import { apiAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked } from '@/app/api/v1/asked';
import { htmlLang } from '@/components/reader/html-lang';
import { findReaderSite } from '@/db/views/reader/find-reader-site';
import { listSuggestions, type Suggestions } from '@/db/views/reader/search/list-suggestions';
import type { Locale } from '@/domain/locale';
import { livePlace, pathOf } from '@/domain/site/place';
import { searchPath } from '@/domain/site/search-address';
import { searchFold } from '@/domain/site/search-fold';
import { type TypedKeys, typedKeys } from '@/domain/site/typed-keys';
import { ApiSuggestions } from '@/exchange/api/answers';
import { SuggestQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

const MOST = 9;

/** What somebody may be looking for: sections and names first, then titles. */
export function GET(request: Request): Promise<Response> {
  return asked(request, SuggestQuery, async ({ lang, q }) => {
    const keys = typedKeys(q);
    const suggestions = keys ? await suggest(keys, lang) : [];
    return apiAnswer({ suggestions }, { schema: ApiSuggestions, request });
  });
}

async function suggest(keys: TypedKeys, locale: Locale) {
  const [{ sections }, { names, titles }] = await Promise.all([findReaderSite(), listSuggestions(keys, locale)]);
  const lang = htmlLang(locale);
  const typed = keys.pieces.map(({ text }) => text).join(' ');
  const named = sections.filter(({ name }) => Object.values(name).some((words) => searchFold(words).text.includes(typed)));
  const all = [
    ...named.map(({ slug, name }) => ({ text: name[locale], lang, kind: 'section', href: pathOf(locale, { at: 'section', slug }) })),
    ...names.map((name) => ({ text: name.name, lang, kind: name.source, href: hrefOf(name, locale) })),
    ...titles.map((card) => ({
      text: card.title,
      lang: htmlLang(card.locale),
      kind: 'article',
      href: pathOf(card.locale, livePlace(card)),
    })),
  ];
  return all.filter(({ text, kind }, at) => all.findIndex((other) => other.text === text && other.kind === kind) === at).slice(0, MOST);
}

function hrefOf({ source, slug, name }: Suggestions['names'][number], locale: Locale): string {
  return source === 'term' || slug === null ? searchPath(locale, { typed: name }) : pathOf(locale, { at: source, slug });
}
