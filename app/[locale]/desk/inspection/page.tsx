import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { oneOf } from '@/app/[locale]/desk/asked';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { EmptyState } from '@/components/desk/empty-state';
import { Moment } from '@/components/desk/moment';
import { PageHeading } from '@/components/desk/page-heading';
import { BrokenOff } from '@/components/inspection/broken-off';
import { EarlierInspections } from '@/components/inspection/earlier-inspections';
import { InspectionRunning } from '@/components/inspection/inspection-running';
import { ReportFiles } from '@/components/inspection/report-files';
import { StartInspection } from '@/components/inspection/start-inspection';
import { TaskList } from '@/components/inspection/task-list';
import { findInspection } from '@/db/views/desk/find-inspection';
import { listTasks } from '@/db/views/desk/list-tasks';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { chosenIn, type Query } from './chosen-in';
import { Report } from './report';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const TASKS = { some: 10, all: 500 };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Inspection' }))('title') } : {};
}

export default async function InspectionPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const now = new Date();
  const asked = await searchParams;
  const chosen = chosenIn(asked);
  const most = oneOf(asked.tasks) === 'all' ? TASKS.all : TASKS.some;
  const [{ running, brokenOff, last, earlier }, tasks] = await Promise.all([findInspection(who, now), listTasks(who, { most })]);
  const t = await getTranslations('Inspection');
  const start = may(who, 'inspect') ? <StartInspection running={running !== null} /> : null;
  const never = start ? 'never' : 'neverHere';
  return (
    <ClientMessages namespaces={['Inspection']}>
      <PageHeading title={t('title')}>
        {last && last.findings > 0 && <ReportFiles inspection={last} />}
        {last && start}
      </PageHeading>
      <p className="mb-6 max-w-3xl text-muted">{t('lead')}</p>
      <InspectionRunning running={running} />
      {brokenOff && <BrokenOff {...brokenOff} now={now} />}
      {!chosen && <TaskList tasks={tasks.tasks} total={tasks.total} self={who.id} now={now} />}
      {last && (
        <section aria-labelledby="report" className="mb-8">
          <h2 id="report" className="mb-1 text-lg font-semibold">
            {t('report')}
          </h2>
          <p className="mb-4 max-w-3xl text-muted">
            <Moment at={last.startedAt} now={now} /> · {t(last.before ? 'summary' : 'firstSummary', count(last))}
            {last.linksLeft > 0 && ` ${t('linksLeft', { links: last.linksLeft })}`}
          </p>
          {last.findings > 0 ? <Report asked={asked} chosen={chosen} last={last} locale={locale} /> : <p>{t('nothingFound')}</p>}
        </section>
      )}
      {!last && <EmptyState sentence={t(running ? 'first' : never)}>{start}</EmptyState>}
      {!chosen && <EarlierInspections inspections={earlier} now={now} />}
    </ClientMessages>
  );
}

function count({ articles, links, findings, fresh }: Record<'articles' | 'links' | 'findings' | 'fresh', number>) {
  return { articles, links, findings, fresh };
}
