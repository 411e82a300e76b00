import { useTranslations } from 'next-intl';
import type { ImportReport as Report } from '@/domain/terms/import-report';

/** What an import would do: how many concepts are new, change or stay, a few of them by name, and which rows cannot be taken. */
export function ImportReport({ told }: { told: Report }) {
  const t = useTranslations('Terms');
  const faults = useTranslations('TermFaults');
  return (
    <section aria-labelledby="report">
      <h2 id="report" className="mb-2 text-lg font-semibold">
        {t('report')}
      </h2>
      <dl className="grid max-w-md grid-cols-4 gap-4 border-y border-line py-3">
        {(['added', 'changed', 'same', 'faulty'] as const).map((name) => (
          <div key={name}>
            <dt className="text-xs text-muted">{t(`counts.${name}`)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{told[name]}</dd>
          </div>
        ))}
      </dl>
      <Names heading={t('counts.added')} names={told.newNames} more={told.added} />
      <Names heading={t('counts.changed')} names={told.changedNames} more={told.changed} />
      {told.faults.length > 0 && (
        <div className="mt-4">
          <h3 className="font-semibold">{t('counts.faulty')}</h3>
          <ul className="mt-1 grid gap-1">
            {told.faults.map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>{t('lineFault', { line, fault: faults(reason) })}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Names({ heading, names, more }: { heading: string; names: readonly string[]; more: number }) {
  const t = useTranslations('Terms');
  if (names.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{heading}</h3>
      <p className="mt-1 text-muted [overflow-wrap:anywhere]">
        {names.join(' · ')}
        {more > names.length && ` · ${t('andMore', { count: more - names.length })}`}
      </p>
    </div>
  );
}
