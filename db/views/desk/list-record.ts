import { desc, eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { events } from '@/db/schema/articles';
import { people } from '@/db/schema/people';
import { Event } from '@/domain/event';

const MOST_RECORDED = 200;

/** What happened to an article, the newest first. */
export async function listRecord(articleId: string) {
  const rows = await appDatabase()
    .select({ seq: events.seq, at: events.at, what: events.what, who: { nameZh: people.nameZh, nameEn: people.nameEn } })
    .from(events)
    .leftJoin(people, eq(people.id, events.who))
    .where(eq(events.articleId, articleId))
    .orderBy(desc(events.seq))
    .limit(MOST_RECORDED);
  return rows.map((row) => ({ ...row, what: Event.parse(row.what) }));
}
