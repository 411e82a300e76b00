import { answerFeed } from '@/app/feeds/answer-feed';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string }> };

/** The newest articles in full, as Atom. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed('atom', params);
}
