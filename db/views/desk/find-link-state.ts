import { desc, eq, inArray } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { listLinks, listReadings } from '@/db/links';
import { findOutlines } from '@/db/outlines';
import { events } from '@/db/schema/articles';
import { people } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';
import { Event } from '@/domain/event';
import type { LinkEvent, LinkState } from '@/domain/pair/link-state';
import { may } from '@/domain/permissions';

const MOST_EVENTS = 500;

/** Null when there is no such article, or nothing of it for this person. */
export async function findLinkState(who: Actor, articleId: string): Promise<LinkState | null> {
  if (!may(who, 'see-desk')) return null;
  const database = appDatabase();
  const [article, links, history] = await Promise.all([
    findOutlines(database, articleId),
    listLinks(database, articleId),
    listLinkEvents(articleId),
  ]);
  if (!article) return null;
  const confirmed = links.filter((link) => link.confirmed);
  const readings = await listReadings(
    database,
    confirmed.map((link) => link.id),
  );
  return {
    links,
    passages: { zh: article.outlines.zh.map(({ id }) => id), en: article.outlines.en.map(({ id }) => id) },
    readings: Object.fromEntries(
      [...readings].map(([linkId, list]) => [linkId, Object.fromEntries(list.map((reading) => [reading.passageId, reading.canonical]))]),
    ),
    history,
    people: await namesOf([...history.map((event) => event.who), ...confirmed.flatMap((link) => link.confirmed?.by ?? [])]),
  };
}

async function listLinkEvents(articleId: string): Promise<LinkEvent[]> {
  const rows = await appDatabase()
    .select({ at: events.at, who: events.who, what: events.what })
    .from(events)
    .where(eq(events.articleId, articleId))
    .orderBy(desc(events.seq))
    .limit(MOST_EVENTS);
  return rows.flatMap(({ at, who, what }) => {
    const event = linkEvent(Event.parse(what));
    return event && who ? [{ at, who, ...event }] : [];
  });
}

function linkEvent(event: Event): Pick<LinkEvent, 'did' | 'passages'> | null {
  switch (event.did) {
    case 'confirm-links':
      return { did: 'confirm', passages: event.links.flatMap(({ zh, en }) => [...zh, ...en]) };
    case 'mark-left-out':
    case 'mark-added':
      return { did: 'mark', passages: [event.passageId] };
    case 'join-passages':
      return { did: 'join', passages: [...event.zh, ...event.en] };
    case 'part-passages':
      return { did: 'part', passages: [...event.zh, ...event.en] };
    case 'unlink-passages':
      return { did: 'unlink', passages: [...event.zh, ...event.en] };
    default:
      return null;
  }
}

async function namesOf(ids: readonly string[]): Promise<LinkState['people']> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return {};
  const found = await appDatabase()
    .select({ id: people.id, nameZh: people.nameZh, nameEn: people.nameEn })
    .from(people)
    .where(inArray(people.id, wanted));
  return Object.fromEntries(found.map(({ id, ...names }) => [id, names]));
}
