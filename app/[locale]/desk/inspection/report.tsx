import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { oneOf } from '@/app/[locale]/desk/asked';
import { ReportFindings } from '@/components/inspection/report-findings';
import { GroupName, ReportGroups } from '@/components/inspection/report-groups';
import { buttonLook } from '@/components/ui/button';
import { GROUPINGS, type Grouping, groupReport } from '@/db/views/desk/find-inspection';
import { type Asked, listReport } from '@/db/views/desk/list-report';
import type { Locale } from '@/domain/locale';
import { sayKeptFinding } from '@/i18n/say-kept-finding';
import type { Chosen, Query } from './chosen-in';

type Props = { asked: Query; chosen: Chosen | null; last: { id: string; before: string | null }; locale: Locale };

const FINDINGS_A_PAGE = 50;

/** The report of an inspection: counted by article, owner or check, or the findings of one of these. */
export async function Report({ asked, chosen, last, locale }: Props) {
  const path = `/${locale}/desk/inspection`;
  const onlyNew = last.before !== null && oneOf(asked.new) === '1';
  const all: Asked = { inspectionId: last.id, before: last.before, onlyNew };
  if (chosen) return <Part asked={{ ...all, ...chosen.where }} by={chosen.by} after={placeIn(asked)} locale={locale} />;
  const by = GROUPINGS.find((grouping) => grouping === oneOf(asked.by)) ?? 'article';
  return <Whole asked={all} by={by} path={path} />;
}

async function Whole({ asked, by, path }: { asked: Asked; by: Grouping; path: string }) {
  const t = await getTranslations('Inspection');
  const { before, onlyNew } = asked;
  const groups = await groupReport(asked, by);
  const query = (change: Record<string, string>) => `${path}?${new URLSearchParams({ by, ...(onlyNew && { new: '1' }), ...change })}`;
  return (
    <>
      <nav aria-label={t('groupings')} className="-mx-2 mb-2 flex flex-wrap">
        {GROUPINGS.map((grouping) => (
          <Link
            key={grouping}
            href={query({ by: grouping })}
            aria-current={grouping === by ? 'page' : undefined}
            scroll={false}
            className={TAB}
          >
            {t(`by.${grouping}`)}
          </Link>
        ))}
        {before && (
          <Link
            href={query({ new: onlyNew ? '0' : '1' })}
            aria-current={onlyNew ? 'true' : undefined}
            scroll={false}
            className={`ms-auto ${TAB}`}
          >
            {t('onlyNew')}
          </Link>
        )}
      </nav>
      {groups.length > 0 ? (
        <ReportGroups groups={groups} comparing={before !== null} onlyNew={onlyNew === true} />
      ) : (
        <p className="py-8 text-muted">{t('nothingNew')}</p>
      )}
    </>
  );
}

type PartProps = { asked: Asked; by: Grouping; after: number; locale: Locale };

async function Part({ asked, by, after, locale }: PartProps) {
  const path = `/${locale}/desk/inspection`;
  const t = await getTranslations('Inspection');
  const [[group], rows] = await Promise.all([groupReport(asked, by), listReport(asked, { after, most: FINDINGS_A_PAGE + 1 })]);
  const shown = rows.slice(0, FINDINGS_A_PAGE);
  const last = rows.length > FINDINGS_A_PAGE ? shown.at(-1) : undefined;
  return (
    <>
      <p className="mb-4">
        <Link href={`${path}?by=${by}`} className="text-indigo hover:underline">
          {t('wholeReport')}
        </Link>
      </p>
      {group && (
        <h3 className="mb-2 text-base font-semibold [overflow-wrap:anywhere]">
          <GroupName group={group} /> <span className="font-normal text-muted">{t('found', { findings: group.findings })}</span>
        </h3>
      )}
      {shown.length > 0 ? (
        <ReportFindings rows={shown.map((row) => ({ ...row, said: sayKeptFinding(row, locale) }))} />
      ) : (
        <p>{t('noneOfThese')}</p>
      )}
      {last && (
        <Link href={`${path}?${queryOf(asked, last.number)}`} rel="next" className={`mt-4 ${buttonLook('plain')}`}>
          {t('more')}
        </Link>
      )}
    </>
  );
}

const TAB =
  'min-h-9 rounded-sm px-2 py-1.5 text-muted hover:text-ink aria-[current]:rounded-none aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--cinnabar)]';

/** The number of the finding that a page comes after. */
function placeIn(asked: Query): number {
  return z.coerce.number().int().min(0).catch(0).parse(oneOf(asked.after));
}

function queryOf({ articleId, owner, code, onlyNew }: Asked, after: number): URLSearchParams {
  const chosen = { ...(articleId && { article: articleId }), ...(owner && { owner }), ...(code && { check: code }) };
  return new URLSearchParams({ ...chosen, ...(onlyNew && { new: '1' }), after: String(after) });
}
