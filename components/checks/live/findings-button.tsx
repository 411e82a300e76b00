'use client';

import type { Editor } from '@tiptap/core';
import { CircleCheck, CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';
import { SEVERITIES, type Severity } from '@/domain/checks/severity';
import { FINDING_KEYS, walkFindings } from './finding-commands';
import type { LiveFinding } from './placed-findings';

const LOOK: Record<Severity, { icon: typeof CircleDot; tone: string }> = {
  block: { icon: OctagonAlert, tone: 'text-cinnabar' },
  look: { icon: TriangleAlert, tone: 'text-amber' },
  style: { icon: CircleDot, tone: 'text-muted' },
};

/** How many findings there are, by the gravest of them; pressed, the cursor goes to the next. */
export function FindingsButton({ editor, findings }: { editor: Editor; findings: readonly LiveFinding[] }) {
  const t = useTranslations('LiveFindings');
  const gravest = SEVERITIES.find((severity) => findings.some(({ finding }) => finding.severity === severity));
  const { icon: Icon, tone } = gravest ? LOOK[gravest] : { icon: CircleCheck, tone: 'text-jade' };
  const goOn = () => {
    walkFindings(1)(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  return (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={goOn}
      disabled={findings.length === 0}
      title={t('next')}
      aria-keyshortcuts={FINDING_KEYS.next}
      className={`${buttonLook('quiet')} px-2 text-xs disabled:opacity-100 ${tone}`}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      <span className="tabular-nums">{t('count', { count: findings.length })}</span>
    </button>
  );
}
