import { and, asc, eq, isNull } from 'drizzle-orm';
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

const MOST = 200;

/** Open tasks, oldest first: one's own, and everybody's for who looks after inspections. */
export async function listTasks(who: Actor): Promise<Task[]> {
  if (!may(who, 'see-desk')) return [];
  const rows = await appDatabase()
    .select({
      id: tasks.id,
      articleId: tasks.articleId,
      findings: tasks.findings,
      madeAt: tasks.madeAt,
      assignee: { id: people.id, nameZh: people.nameZh, nameEn: people.nameEn },
    })
    .from(tasks)
    .innerJoin(people, eq(people.id, tasks.assignee))
    .where(and(isNull(tasks.doneAt), may(who, 'inspect') ? undefined : eq(tasks.assignee, who.id)))
    .orderBy(asc(tasks.madeAt), asc(tasks.id))
    .limit(MOST);
  const titles = await titlesOf(rows.map(({ articleId }) => articleId));
  return rows.map((row) => ({ ...row, titles: titles.get(row.articleId) ?? { zh: '', en: '' } }));
}
