import { useTranslations } from 'next-intl';
import { SEVERITIES } from '@/domain/checks/severity';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import { SeverityMark } from './severity-mark';

/** How many findings of each kind are open, and how many were waived. `whole` is the place of those about the whole article. */
export function FindingCounts({ findings, whole }: { findings: readonly ShownFinding[]; whole: string }) {
  const t = useTranslations('CheckDesk');
  const open = findings.filter(({ waiver }) => !waiver);
  const aboutAll = open.filter(({ row }) => row === null).length;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className="mb-2 text-sm font-semibold">
        {t('findings')}
      </h2>
      {open.length === 0 && <p className="text-xs text-jade">{t('nothingFound')}</p>}
      <ul className="grid gap-1">
        {SEVERITIES.map((severity) => {
          const count = open.filter((finding) => finding.severity === severity).length;
          if (count === 0) return null;
          return (
            <li key={severity} className="flex items-center justify-between gap-2">
              <SeverityMark severity={severity} />
              <span className="text-xs tabular-nums">{t('count', { count })}</span>
            </li>
          );
        })}
      </ul>
      {findings.length > open.length && (
        <p className="mt-1 text-xs text-muted">{t('waivedCount', { count: findings.length - open.length })}</p>
      )}
      {aboutAll > 0 && (
        <p className="mt-1 text-xs">
          <a href={`#${whole}`} className="text-indigo hover:underline">
            {t('aboutAll', { count: aboutAll })}
          </a>
        </p>
      )}
    </section>
  );
}
