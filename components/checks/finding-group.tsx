import { useTranslations } from 'next-intl';
import { type Names, useNames } from '@/components/review/cover-marks';
import { SEVERITIES } from '@/domain/checks/severity';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import { keyOfBound } from '@/domain/checks/waiver';
import { FindingItem } from './finding-item';
import { WaiveFinding } from './waive-finding';
import { WaivedFinding } from './waived-finding';

type Props = { articleId: string; findings: readonly ShownFinding[]; people: Names; mayAct: boolean };

/** What the checks say of one place, the gravest first and what is waived last, and what this person can do about each. */
export function FindingGroup({ articleId, findings, people, mayAct }: Props) {
  const t = useTranslations('CheckDesk');
  const nameOf = useNames(people);
  const ordered = findings.toSorted((a, b) => rank(a) - rank(b));
  return (
    <ul aria-label={t('findings')} className="grid gap-4">
      {ordered.map((finding, place) => {
        const { bound, quotes, waiver } = finding;
        const key = `${keyOfBound(bound)} ${place}`;
        if (waiver)
          return (
            <li key={key}>
              <WaivedFinding articleId={articleId} waiver={waiver} by={nameOf(waiver.by)} mayWithdraw={mayAct && finding.mayWithdraw}>
                <FindingItem finding={finding} quotes={quotes} />
              </WaivedFinding>
            </li>
          );
        return (
          <li key={key}>
            <FindingItem finding={finding} quotes={quotes}>
              {mayAct && finding.waivable === 'yes' && <WaiveFinding articleId={articleId} bound={bound} />}
              {mayAct && finding.waivable === 'own-words' && <p className="text-xs text-muted">{t('ownWords')}</p>}
            </FindingItem>
          </li>
        );
      })}
    </ul>
  );
}

function rank({ severity, waiver }: ShownFinding): number {
  return waiver ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}
