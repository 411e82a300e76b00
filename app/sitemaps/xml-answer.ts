import { topicList } from '@/domain/site/topics';

/** A document for search engines, with the topics of what it depends on. */
export function xmlAnswer(xml: string, topics: readonly string[]): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'X-Couplet-Topics': topicList(topics) } });
}
