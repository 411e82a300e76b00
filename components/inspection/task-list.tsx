import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ArticleTitle } from '@/components/articles/article-title';
import { Moment } from '@/components/desk/moment';
import { type Locale, otherLocale } from '@/domain/locale';
import { personName } from '@/domain/person-name';
import { FinishTask } from './finish-task';

type Task = {
  id: string;
  articleId: string;
  titles: Record<Locale, string>;
  findings: number;
  madeAt: Date;
  assignee: { id: string; nameZh: string; nameEn: string };
};

type Props = {
  tasks: readonly Task[];
  /** How many there are, when not all are shown. */
  total: number;
  self: string;
  now: Date;
};

/** What is to be done after inspections. Whose it is stands there where it is somebody else's. */
export function TaskList({ tasks, total, self, now }: Props) {
  const t = useTranslations('Inspection');
  const locale = useLocale();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks" className="mb-8">
      <h2 id="tasks" tabIndex={-1} className="mb-2 text-lg font-semibold">
        {t('tasks')}
      </h2>
      <ul className="border-t border-line">
        {tasks.map(({ id, articleId, titles, findings, madeAt, assignee }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-line py-1.5">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <Link href={`/${locale}/desk/inspection?article=${articleId}`} className="font-medium hover:underline">
                <ArticleTitle titles={titles} />
              </Link>
              <span className="block text-xs text-muted">
                {t('toLookAt', { findings })} · <Moment at={madeAt} now={now} />
                {assignee.id !== self && ` · ${personName(assignee, locale)}`}
              </span>
            </span>
            <FinishTask taskId={id} title={titles[locale] || titles[otherLocale(locale)]} />
          </li>
        ))}
      </ul>
      {total > tasks.length && (
        <p className="mt-2">
          <Link href={`/${locale}/desk/inspection?tasks=all`} className="text-indigo hover:underline">
            {t('allTasks', { total })}
          </Link>
        </p>
      )}
    </section>
  );
}
