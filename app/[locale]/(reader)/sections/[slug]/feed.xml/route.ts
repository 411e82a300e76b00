import { answerFeed } from '@/app/feeds/answer-feed';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The newest articles of one section in full, as RSS. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed('rss', params);
}
