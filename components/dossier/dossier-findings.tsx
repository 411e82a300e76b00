import { useTranslations } from 'next-intl';
import { SeverityMark } from '@/components/checks/severity-mark';
import { useFindingWords } from '@/components/checks/use-finding-words';
import { useExactTime } from '@/components/desk/use-exact-time';
import { htmlLang } from '@/components/reader/html-lang';
import { type Names, useNames } from '@/components/review/cover-marks';
import { isCheckCode } from '@/domain/checks/catalogue';
import { SEVERITIES, type Severity } from '@/domain/checks/severity';
import type { Bound } from '@/domain/checks/waiver';
import { LOCALES, type Locale } from '@/domain/locale';

type Finding = Pick<Bound, 'code' | 'values'> & {
  severity: Severity;
  beginnings: Readonly<Record<Locale, string | null>>;
  waiver: { by: string; reason: string; at: Date } | null;
};

type Props = { checked: { releasedAt: Date | null; findings: readonly Finding[] }; people: Names };

/** What the checks said, and who waived it why. */
export function DossierFindings({ checked: { releasedAt, findings }, people }: Props) {
  const t = useTranslations('Dossier');
  const exactTime = useExactTime();
  const nameOf = useNames(people);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings')}</h2>
      <p className="mb-2 text-muted">{releasedAt ? t('foundThen', { at: exactTime(releasedAt) }) : t('foundNow')}</p>
      {findings.length === 0 && <p>{t('nothingFound')}</p>}
      <ol className="grid gap-3">
        {findings
          .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
          .map(({ code, severity, values, beginnings, waiver }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings of one check have no name but their place
            <li key={place} className="break-inside-avoid border-s-2 border-line-strong ps-3">
              <SeverityMark severity={severity} />
              <p>
                <FindingWords code={code} values={values} />
              </p>
              {LOCALES.map(
                (side) =>
                  beginnings[side] && (
                    <p key={side} lang={htmlLang(side)} className="font-reading text-muted">
                      {beginnings[side]}
                    </p>
                  ),
              )}
              {waiver && <p>{t('waived', { who: nameOf(waiver.by), at: exactTime(waiver.at), reason: waiver.reason })}</p>}
            </li>
          ))}
      </ol>
    </section>
  );
}

/** A check that there is no more has no sentence: then its code and its values stand for themselves. */
function FindingWords({ code, values }: Pick<Bound, 'code' | 'values'>) {
  const words = useFindingWords();
  if (isCheckCode(code)) return words({ code, values });
  return `${code} ${Object.values(values).join(' ')}`;
}
