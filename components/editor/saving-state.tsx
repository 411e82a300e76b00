'use client';

import { CircleAlert, CloudCheck, CloudOff, CloudUpload } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { isPassing, type SyncStatus } from './sync/sync-status';

const ICON = { saved: CloudCheck, saving: CloudUpload, offline: CloudOff, refused: CircleAlert } as const;
const TONE = { saved: 'text-muted', saving: 'text-muted', offline: 'text-amber', refused: 'text-cinnabar' } as const;

/** Whether the newsroom has every word of this page, in words. It is read aloud only when something is wrong. */
export function SavingState({ status }: { status: SyncStatus }) {
  const t = useTranslations('Editor.saving');
  const refusals = useTranslations('Refusals');
  const locale = useLocale();
  const Icon = ICON[status.at];
  return (
    <p className={`flex items-center gap-1.5 text-xs ${TONE[status.at]}`} data-saving={status.at}>
      <Icon aria-hidden size={16} />
      <span role={status.at === 'offline' || status.at === 'refused' ? 'alert' : undefined}>{wordsOf(status)}</span>
      {isSignedOut(status) && (
        <a href={`/${locale}/desk/sign-in`} target="_blank" rel="noopener" className="underline">
          {t('signIn')}
        </a>
      )}
    </p>
  );

  function wordsOf(now: SyncStatus): string {
    if (now.at === 'offline') return t('offline', { count: now.waiting });
    if (isSignedOut(now)) return t('signedOut');
    if (now.at === 'refused' && isPassing(now.refusal)) return refusals(now.refusal);
    return t(now.at);
  }
}

function isSignedOut(status: SyncStatus): boolean {
  return status.at === 'refused' && status.refusal === 'not-signed-in';
}
