import { decodedSegment } from '@/app/[locale]/(reader)/decoded-segment';
import { newsroomUrl } from '@/app/newsroom-url';
import { findReaderAddress } from '@/db/views/reader/find-reader-address';
import { isLocale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { articleTopic, latestTopic, olderTopic, topicList } from '@/domain/site/topics';
import { qrSvg } from '@/exchange/qr-svg';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The address of a live article as a QR code. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug: segment } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const slug = decodedSegment(segment);
  const address = await findReaderAddress({ locale, slug });
  const ofArticle = address ? [articleTopic(address.articleId)] : [];
  if (!address || address.liveSlug !== slug) {
    const topics = [...ofArticle, latestTopic('all', locale), olderTopic('all', locale)];
    return new Response(null, { status: 404, headers: { 'X-Couplet-Topics': topicList(topics) } });
  }
  const url = new URL(pathOf(locale, { at: 'article', slug }), newsroomUrl()).href;
  return new Response(qrSvg(url), { headers: { 'Content-Type': 'image/svg+xml', 'X-Couplet-Topics': topicList(ofArticle) } });
}
