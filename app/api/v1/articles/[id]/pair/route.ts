import { apiAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { apiProblem } from '@/app/api/v1/api-problem';
import { asked } from '@/app/api/v1/asked';
import { absolute } from '@/app/api/v1/described';
import { foundTexts } from '@/app/api/v1/found-texts';
import { htmlLang } from '@/components/reader/html-lang';
import type { ReaderTexts } from '@/db/views/reader/find-reader-texts';
import type { ReaderText } from '@/db/views/reader/reader-text';
import { sourceOf } from '@/domain/direction';
import { fromCanonical } from '@/domain/prose/canonical';
import { isBlank } from '@/domain/prose/passages';
import { plainText } from '@/domain/prose/plain-text';
import { livePlace, pathOf } from '@/domain/site/place';
import { ApiPair } from '@/exchange/api/answers';
import { NoQuery } from '@/exchange/api/queries';
import { proseHtml } from '@/exchange/prose-html';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** Both texts of an article passage by passage, for those who learn, compare or build on them. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return asked(request, NoQuery, () =>
    foundTexts(request, params, (id, { texts, links }) => {
      const [zh, en] = [texts.find(({ locale }) => locale === 'zh'), texts.find(({ locale }) => locale === 'en')];
      if (!zh || !en) return apiProblem(request, 'one-language');
      return apiAnswer(pairOf(id, { zh, en }, links), { schema: ApiPair, request });
    }),
  );
}

function pairOf(id: string, { zh, en }: { zh: ReaderText; en: ReaderText }, links: ReaderTexts['links']) {
  const [inChinese, inEnglish] = [passagesOf(zh), passagesOf(en)];
  const rows = links.map((link) => ({
    kind: link.kind,
    zh: link.zh.flatMap((passage) => inChinese.get(passage) ?? []),
    en: link.en.flatMap((passage) => inEnglish.get(passage) ?? []),
  }));
  const shown = rows.filter((row) => row.zh.length + row.en.length > 0);
  return { id, originalLanguage: htmlLang(sourceOf(zh.direction)), rows: shown };
}

/** The passages of a text by their ids, without those that show nothing. Title and standfirst have their words and no HTML. */
function passagesOf(text: ReaderText) {
  const settings = { locale: text.locale, pictures: text.pictures, address: absolute(pathOf(text.locale, livePlace(text))) };
  const passages = text.passages.flatMap((passage) => {
    const node = fromCanonical(passage.canonical, passage.id);
    const { name: type } = node.type;
    if (type !== 'divider' && isBlank(node)) return [];
    return [{ id: passage.id, type, html: proseHtml([passage], settings).html, text: plainText(node) }];
  });
  return new Map(passages.map((passage) => [passage.id, passage]));
}
