import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CATALOGUE, type CheckCode } from '@/domain/checks/catalogue';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { isOn, severityOf } from '@/domain/checks/settle';
import { SEVERITIES, type Severity } from '@/domain/checks/severity';
import { SeverityMark } from './severity-mark';
import { useCheckName } from './use-check-name';

export type Switch = { on: boolean; severity: Severity };

type Props = {
  area: string;
  codes: readonly CheckCode[];
  office: OfficeChecks;
  /** Null for those who may only read. */
  onSwitch: ((code: CheckCode, to: Switch) => void) | null;
};

/** The checks of one area: which are on, and what a finding of theirs means. */
export function CheckTable({ area, codes, office, onSwitch }: Props) {
  const t = useTranslations('CheckDesk');
  return (
    <table className="w-full border-collapse text-left text-sm" aria-label={area}>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('check')}</th>
          <th scope="col">{t('inUse')}</th>
          <th scope="col">{t('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <CheckLine key={code} code={code} office={office} onSwitch={onSwitch} />
        ))}
      </tbody>
    </table>
  );
}

function CheckLine({ code, office, onSwitch }: Pick<Props, 'office' | 'onSwitch'> & { code: CheckCode }) {
  const t = useTranslations('CheckDesk');
  const locale = useLocale();
  const nameOf = useCheckName();
  const name = nameOf(code);
  const [on, severity] = [isOn(code, office), severityOf(code, office)];
  const { on: usually, severity: normally } = CATALOGUE[code];
  return (
    <tr className="border-b border-line max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:justify-between max-sm:py-2">
      <th scope="row" className="py-1.5 pe-4 font-normal [overflow-wrap:anywhere] max-sm:w-full">
        <Link
          href={`/${locale}/desk/checks/${code}`}
          className={`underline decoration-line-strong underline-offset-4 hover:decoration-current ${on ? 'text-indigo' : 'text-muted'}`}
        >
          {name}
        </Link>
        {(on !== usually || severity !== normally) && <span className="text-xs text-muted"> · {t('changedHere')}</span>}
      </th>
      <td className="w-24 py-1.5 pe-4">
        {onSwitch ? (
          <label className="inline-flex min-h-9 items-center gap-2 text-xs">
            <input
              type="checkbox"
              checked={on}
              onChange={() => onSwitch(code, { on: !on, severity })}
              aria-label={t('use', { check: name })}
              className="size-4 accent-ink"
            />
            {t(on ? 'on' : 'off')}
          </label>
        ) : (
          <span className="text-xs">{t(on ? 'on' : 'off')}</span>
        )}
      </td>
      <td className="w-44 py-1.5">
        {onSwitch ? (
          <select
            value={severity}
            aria-label={t('meaningOf', { check: name })}
            onChange={(event) => onSwitch(code, { on, severity: SEVERITIES.find((each) => each === event.target.value) ?? severity })}
            className="min-h-9 w-full rounded-sm border border-line-strong bg-raised px-2 text-sm text-ink"
          >
            {SEVERITIES.map((each) => (
              <option key={each} value={each}>
                {t(`severities.${each}`)}
              </option>
            ))}
          </select>
        ) : (
          on && <SeverityMark severity={severity} />
        )}
      </td>
    </tr>
  );
}
