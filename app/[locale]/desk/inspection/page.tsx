import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { oneOf } from '@/app/[locale]/desk/asked';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { EmptyState } from '@/components/desk/empty-state';
import { Moment } from '@/components/desk/moment';
import { PageHeading } from '@/components/desk/page-heading';
import { InspectionRunning } from '@/components/inspection/inspection-running';
import { ReportFindings } from '@/components/inspection/report-findings';
import { ReportGroups } from '@/components/inspection/report-groups';
import { StartInspection } from '@/components/inspection/start-inspection';
import { TaskList } from '@/components/inspection/task-list';
import { buttonLook } from '@/components/ui/button';
import { findInspection, GROUPINGS, groupReport } from '@/db/views/desk/find-inspection';
import { type Asked, listReport } from '@/db/views/desk/list-report';
import { listTasks } from '@/db/views/desk/list-tasks';
import { isCheckCode } from '@/domain/checks/catalogue';
import { isLocale, type Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const FINDINGS_A_PAGE = 50;

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
  const [{ running, last }, tasks, asked] = await Promise.all([findInspection(who, now), listTasks(who), searchParams]);
  const t = await getTranslations('Inspection');
  const mayInspect = may(who, 'inspect');
  const start = mayInspect && !running ? <StartInspection /> : null;
  return (
    <ClientMessages namespaces={['Inspection']}>
      <PageHeading title={t('title')}>
        {last && last.findings > 0 && <Files id={last.id} locale={locale} />}
        {last && start}
      </PageHeading>
      <p className="mb-6 max-w-3xl text-muted">{t('lead')}</p>
      {running && <InspectionRunning articles={running.articles} links={running.links} />}
      <TaskList tasks={tasks} self={who.id} now={now} />
      {last && (
        <section aria-labelledby="report">
          <h2 id="report" className="mb-1 text-lg font-semibold">
            {t('report')}
          </h2>
          <p className="mb-4 text-muted">
            <Moment at={last.startedAt} now={now} /> ·{' '}
            {t('summary', { articles: last.articles, links: last.links, findings: last.findings, fresh: last.fresh })}
          </p>
          {last.findings > 0 ? <Report asked={asked} last={last} locale={locale} /> : <p>{t('nothingFound')}</p>}
        </section>
      )}
      {!last && !running && <EmptyState sentence={t(mayInspect ? 'never' : 'neverHere')}>{start}</EmptyState>}
    </ClientMessages>
  );
}

async function Files({ id, locale }: { id: string; locale: Locale }) {
  const t = await getTranslations('Inspection');
  return (['csv', 'xlsx'] as const).map((format) => (
    <a key={format} href={`/api/inspections/${id}/report?format=${format}&lang=${locale}`} download className={buttonLook('plain')}>
      {t(`files.${format}`)}
    </a>
  ));
}

type ReportProps = { asked: Query; last: { id: string; before: string | null }; locale: Locale };

async function Report({ asked, last, locale }: ReportProps) {
  const t = await getTranslations('Inspection');
  const chosen = chosenIn(asked);
  const onlyNew = oneOf(asked.new) === '1';
  const all: Asked = { inspectionId: last.id, before: last.before, onlyNew, ...chosen };
  const path = `/${locale}/desk/inspection`;
  if (Object.keys(chosen).length > 0) {
    const after = z.coerce.number().int().min(0).catch(0).parse(oneOf(asked.after));
    const rows = await listReport(all, { after, most: FINDINGS_A_PAGE + 1 });
    const shown = rows.slice(0, FINDINGS_A_PAGE);
    const more = rows.length > FINDINGS_A_PAGE && shown.at(-1);
    const next = more && new URLSearchParams({ ...queryOf(chosen), ...(onlyNew && { new: '1' }), after: String(more.number) });
    return (
      <>
        <p className="mb-4">
          <Link href={path} className="text-indigo hover:underline">
            {t('wholeReport')}
          </Link>
        </p>
        {shown.length > 0 ? <ReportFindings rows={shown} /> : <p>{t('noneOfThese')}</p>}
        {next && (
          <Link href={`${path}?${next}`} rel="next" className={`mt-4 ${buttonLook('plain')}`}>
            {t('more')}
          </Link>
        )}
      </>
    );
  }
  const by = GROUPINGS.find((grouping) => grouping === asked.by) ?? 'article';
  const groups = await groupReport(all, by);
  const query = (change: Record<string, string>) => `${path}?${new URLSearchParams({ by, ...(onlyNew && { new: '1' }), ...change })}`;
  return (
    <>
      <nav aria-label={t('groupings')} className="-mx-2 mb-2 flex flex-wrap">
        {GROUPINGS.map((grouping) => (
          <Link key={grouping} href={query({ by: grouping })} aria-current={grouping === by ? 'page' : undefined} className={TAB}>
            {t(`by.${grouping}`)}
          </Link>
        ))}
        <Link href={query({ new: onlyNew ? '0' : '1' })} aria-current={onlyNew ? 'true' : undefined} className={`ms-auto ${TAB}`}>
          {t('onlyNew')}
        </Link>
      </nav>
      {groups.length > 0 ? <ReportGroups groups={groups} /> : <p className="py-8 text-muted">{t('nothingNew')}</p>}
    </>
  );
}

const TAB =
  'min-h-9 rounded-sm px-2 py-1.5 text-muted hover:text-ink aria-[current]:rounded-none aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--cinnabar)]';

/** The article, owner or check that an address asks for. What is none is passed over. */
function chosenIn(asked: Query): Pick<Asked, 'articleId' | 'owner' | 'code'> {
  const [articleId, owner, code] = [oneOf(asked.article), oneOf(asked.owner), oneOf(asked.check)];
  if (z.uuid().safeParse(articleId).success) return { articleId };
  if (owner !== '') return { owner };
  return isCheckCode(code) ? { code } : {};
}

function queryOf({ articleId, owner, code }: Pick<Asked, 'articleId' | 'owner' | 'code'>): Record<string, string> {
  return { ...(articleId && { article: articleId }), ...(owner && { owner }), ...(code && { check: code }) };
}
