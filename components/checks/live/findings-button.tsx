'use client';

import type { Editor } from '@tiptap/core';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';
import { FINDING_KEYS, walkFindings } from './finding-commands';
import { gravestOf, SEVERITY_LOOK } from './severity-look';
import type { LiveFindings } from './use-live-findings';

const READING = { icon: CircleDashed, tone: 'text-muted' };
const NOTHING = { icon: CircleCheck, tone: 'text-jade' };

/** How many findings there are, by the gravest of them; pressed, the cursor goes to the next. That there are none is said of a text that was read. */
export function FindingsButton({ editor, live: { findings, isRead } }: { editor: Editor; live: LiveFindings }) {
  const t = useTranslations('LiveFindings');
  const gravest = gravestOf(findings);
  const { icon: Icon, tone } = gravest ? SEVERITY_LOOK[gravest] : isRead ? NOTHING : READING;
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
      <span className="tabular-nums">{gravest || isRead ? t('count', { count: findings.length }) : t('reading')}</span>
    </button>
  );
}
