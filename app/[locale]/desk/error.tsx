'use client';

import { useTranslations } from 'next-intl';
import { MessagePage } from '@/components/desk/message-page';
import { Button } from '@/components/ui/button';

export default function Broken({ reset }: { reset: () => void }) {
  const t = useTranslations('DeskErrors');
  return (
    <MessagePage title={t('brokenTitle')} body={t('brokenBody')}>
      <Button tone="primary" onClick={reset}>
        {t('again')}
      </Button>
    </MessagePage>
  );
}
