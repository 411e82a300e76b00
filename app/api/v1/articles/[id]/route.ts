import { apiAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked } from '@/app/api/v1/asked';
import { absolute, textOf } from '@/app/api/v1/described';
import { foundTexts } from '@/app/api/v1/found-texts';
import { htmlLang } from '@/components/reader/html-lang';
import type { ReaderTexts } from '@/db/views/reader/find-reader-texts';
import { sourceOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { livePlace, pathOf } from '@/domain/site/place';
import { alternatesOf } from '@/domain/site/presence';
import { ApiArticle } from '@/exchange/api/answers';
import { NoQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** One article, whole, in every language in which it is live. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return asked(request, NoQuery, () =>
    foundTexts(request, params, (id, found) => apiAnswer(articleOf(id, found), { schema: ApiArticle, request })),
  );
}

function articleOf(id: string, { texts }: ReaderTexts) {
  const [first] = texts;
  const inLanguage = (locale: Locale) => texts.find((text) => text.locale === locale);
  const pathIn = (locale: Locale) => {
    const text = inLanguage(locale);
    return text ? pathOf(locale, livePlace(text)) : null;
  };
  const [zh, en] = [inLanguage('zh'), inLanguage('en')];
  return {
    id,
    kind: first?.kind,
    originalLanguage: first && htmlLang(sourceOf(first.direction)),
    texts: { zh: zh ? textOf(zh) : null, en: en ? textOf(en) : null },
    alternates: alternatesOf({ zh: pathIn('zh'), en: pathIn('en') }).map(({ hreflang, path }) => ({ hreflang, url: absolute(path) })),
  };
}
