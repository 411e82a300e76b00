import { useTranslations } from 'next-intl';
import type { FindingCounts } from '@/domain/checks/edition-counts';
import { SEVERITIES } from '@/domain/checks/severity';
import { SeverityMark } from './severity-mark';

/** How many findings are open in a text, by what they mean, and how many of them the other text shares: of an article these are one. */
export function EditionFindings({ counts }: { counts: FindingCounts }) {
  const t = useTranslations('CheckDesk');
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <p className="text-xs text-muted">{t('nothingFound')}</p>;
  return (
    <ul aria-label={t('findings')} className="flex flex-wrap gap-x-4 gap-y-1">
      {found.map((severity) => (
        <li key={severity} className="flex items-center gap-1">
          <SeverityMark severity={severity} />
          <span className="text-xs tabular-nums">{t('count', { count: counts[severity] })}</span>
        </li>
      ))}
      {counts.both > 0 && <li className="text-xs text-muted">{t('ofBothTexts', { count: counts.both })}</li>}
    </ul>
  );
}
