import { answerFeed } from '@/app/feeds/answer-feed';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string }> };

/** The newest articles in full, as a JSON Feed. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed('json', params);
}
