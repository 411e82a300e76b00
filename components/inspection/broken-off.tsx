import { useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';

/** Says that the latest inspection did not come to its end. */
export function BrokenOff({ startedAt, articles, now }: { startedAt: Date; articles: number; now: Date }) {
  const t = useTranslations('Inspection');
  return (
    <p className="mb-6 border-s-2 border-amber ps-3">
      <Moment at={startedAt} now={now} /> · {t('brokenOff', { articles })}
    </p>
  );
}
