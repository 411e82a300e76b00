'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { MessagePage } from './message-page';

/** A page that failed. It is loaded afresh as a whole, since its frame may have failed with it. */
export function BrokenPage() {
  const t = useTranslations('DeskErrors');
  return (
    <MessagePage title={t('brokenTitle')} body={t('brokenBody')}>
      <Button tone="primary" onClick={() => window.location.reload()}>
        {t('again')}
      </Button>
    </MessagePage>
  );
}
