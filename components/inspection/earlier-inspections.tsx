import { useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { ReportFiles } from './report-files';

type Inspection = { id: string; startedAt: Date; articles: number; links: number };

/** The inspections before the last one, each with its report to take away. */
export function EarlierInspections({ inspections, now }: { inspections: readonly Inspection[]; now: Date }) {
  const t = useTranslations('Inspection');
  if (inspections.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="mb-2 text-lg font-semibold">
        {t('earlier')}
      </h2>
      <ul className="border-t border-line">
        {inspections.map((inspection) => (
          <li key={inspection.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <Moment at={inspection.startedAt} now={now} />
            <span className="me-auto text-muted">{t('extent', { articles: inspection.articles, links: inspection.links })}</span>
            <ReportFiles inspection={inspection} listed />
          </li>
        ))}
      </ul>
    </section>
  );
}
