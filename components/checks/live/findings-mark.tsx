import { useTranslations } from 'next-intl';
import type { LiveFinding } from './placed-findings';
import { gravestOf, SEVERITY_LOOK } from './severity-look';

/** How many findings a row has, by the gravest of them. Nothing where there is none. */
export function FindingsMark({ findings }: { findings: readonly LiveFinding[] }) {
  const t = useTranslations('LiveFindings');
  const gravest = gravestOf(findings);
  if (!gravest) return null;
  const { icon: Icon, tone } = SEVERITY_LOOK[gravest];
  return (
    <span className={`inline-flex items-center gap-1 text-xs whitespace-nowrap tabular-nums ${tone}`}>
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      {t('count', { count: findings.length })}
    </span>
  );
}
