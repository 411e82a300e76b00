'use client';

import type { Editor } from '@tiptap/core';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';
import { FINDING_KEYS, walkFindings } from './finding-commands';
import type { LiveFinding } from './placed-findings';
import { gravestOf, SEVERITY_LOOK } from './severity-look';

/** How many findings there are, by the gravest of them; pressed, the cursor goes to the next. */
export function FindingsButton({ editor, findings }: { editor: Editor; findings: readonly LiveFinding[] }) {
  const t = useTranslations('LiveFindings');
  const gravest = gravestOf(findings);
  const { icon: Icon, tone } = gravest ? SEVERITY_LOOK[gravest] : { icon: CircleCheck, tone: 'text-jade' };
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
