import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { tasks } from '@/db/schema/inspections';
import { people } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { titlesOf } from './find-inspection';

export type Task = {
  id: string;
  articleId: string;
  titles: Record<Locale, string>;
  findings: number;
  madeAt: Date;
  assignee: { id: string; nameZh: string; nameEn: string };
};

/** The first `most` of the open tasks, one's own before others', oldest first: one's own, and everybody's for who looks after inspections. */
export async function listTasks(who: Actor, { most }: { most: number }): Promise<{ tasks: Task[]; total: number }> {
  if (!may(who, 'see-desk')) return { tasks: [], total: 0 };
  const rows = await appDatabase()
    .select({
      id: tasks.id,
      articleId: tasks.articleId,
      findings: tasks.findings,
      madeAt: tasks.madeAt,
      assignee: { id: people.id, nameZh: people.nameZh, nameEn: people.nameEn },
      total: sql<number>`count(*) OVER ()`.mapWith(Number),
    })
    .from(tasks)
    .innerJoin(people, eq(people.id, tasks.assignee))
    .where(and(isNull(tasks.doneAt), may(who, 'inspect') ? undefined : eq(tasks.assignee, who.id)))
    .orderBy(desc(eq(tasks.assignee, who.id)), asc(tasks.madeAt), asc(tasks.id))
    .limit(most);
  const titles = await titlesOf(rows.map(({ articleId }) => articleId));
  const open = rows.map(({ total: _, ...row }) => ({ ...row, titles: titles.get(row.articleId) ?? { zh: '', en: '' } }));
  return { tasks: open, total: rows[0]?.total ?? 0 };
}
