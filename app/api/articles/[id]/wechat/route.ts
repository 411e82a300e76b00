import { z } from 'zod';
import { newsroomUrl } from '@/app/newsroom-url';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { findReaderArticle, type ReaderArticle } from '@/db/views/reader/find-reader-article';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import { LOCALES, type Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { done, refuse } from '@/domain/result';
import { wechatHtml } from '@/exchange/wechat-html';
import { wordsIn } from '@/i18n/words-in';
import { jpegPath, storeJpeg } from '@/outside/picture-as-jpeg';

const Asked = z.object({ lang: z.enum(LOCALES) });

/**
 * GET /api/articles/<id>/wechat?lang=zh|en: `{title, html, text}` of what readers have in that language now, for WeChat's editor. Read as
 * readers read, so that no draft can be in it. Its pictures are made ready as JPEG on the way.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const who = await findActor(request.headers);
  if (!who) return resultResponse(refuse('not-signed-in'));
  if (!may(who, 'see-desk')) return resultResponse(refuse('not-allowed'));
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const { id } = await params;
  if (!asked.success || !z.uuid().safeParse(id).success) return resultResponse(refuse('malformed'));
  const { lang: locale } = asked.data;
  const place = await findReaderPlaces({ locale, articleId: id });
  if (place?.at !== 'here') return resultResponse(refuse('not-published'));
  const article = await findReaderArticle({ locale, slug: decodeURIComponent(place.path.split('/').at(-1) ?? '') });
  if (!article) return resultResponse(refuse('not-published'));
  for (const picture of article.pictures) await storeJpeg(picture);
  return resultResponse(done({ title: article.title, ...textOf(article, { locale, path: place.path }) }));
}

function textOf(article: ReaderArticle, { locale, path }: { locale: Locale; path: string }) {
  const t = wordsIn(locale);
  const origin = newsroomUrl();
  const credits = article.fields.credits.map(({ role, names }) =>
    t('Article.wechat.credit', { what: role, role: t(`Reader.credits.${role}`), names }),
  );
  return wechatHtml({
    locale,
    standfirst: article.standfirst,
    passages: article.passages,
    pictures: new Map(article.pictures.map((picture) => [picture.id, picture])),
    pictureAddress: (picture) => new URL(`/media/${jpegPath(picture)}`, origin).href,
    address: new URL(path, origin).href,
    credits,
    words: { links: t('Article.wechat.links'), original: t('Article.wechat.original') },
  });
}
