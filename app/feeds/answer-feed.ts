import { isLocale } from '@/domain/locale';
import { topicList } from '@/domain/site/topics';
import { atom } from '@/exchange/feeds/atom';
import type { FeedForms } from '@/exchange/feeds/feed';
import { jsonFeed } from '@/exchange/feeds/json-feed';
import { rss } from '@/exchange/feeds/rss';
import { buildFeed } from './build-feed';
import { FEED_TYPES } from './feed-forms';

const WRITE = { rss, atom, json: jsonFeed } as const;

/** A feed in one of its forms, or a plain 404 for a language or a section that is not there. */
export async function answerFeed(form: keyof FeedForms, params: Promise<{ locale: string; slug?: string }>): Promise<Response> {
  const { locale, slug } = await params;
  const built = isLocale(locale) ? await buildFeed(locale, slug) : null;
  if (!built) return new Response('There is no such feed\n', { status: 404, headers: { 'X-Couplet-Topics': '' } });
  const headers = { 'Content-Type': `${FEED_TYPES[form]}; charset=utf-8`, 'X-Couplet-Topics': topicList(built.topics) };
  return new Response(WRITE[form](built.feed), { headers });
}
