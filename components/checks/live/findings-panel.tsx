'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { FindingsList } from './findings-list';

/** The findings of a text beside it, as they are now. */
export function FindingsPanel(props: Omit<ComponentProps<typeof FindingsList>, 'findings'>) {
  const t = useTranslations('LiveFindings');
  const { findings, isRead, withoutLibraries } = props.live;
  return (
    <section aria-label={t('title')}>
      <h2 className="text-base font-semibold">{t('title')}</h2>
      <p role="status" className="mb-3 text-xs text-muted">
        {isRead || findings.length > 0 ? t('count', { count: findings.length }) : t('reading')}
      </p>
      <FindingsList {...props} findings={findings} />
      {withoutLibraries && <p className="mt-3 text-xs text-muted">{t('withoutLibraries')}</p>}
      <p className="mt-3 text-xs text-muted">{t('keys')}</p>
    </section>
  );
}
