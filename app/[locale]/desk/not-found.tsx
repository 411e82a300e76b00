import { useLocale, useTranslations } from 'next-intl';
import { MessagePage } from '@/components/desk/message-page';
import { buttonLook } from '@/components/ui/button';

export default function NotFound() {
  const t = useTranslations('DeskErrors');
  return (
    <MessagePage title={t('notFoundTitle')} body={t('notFoundBody')}>
      <a href={`/${useLocale()}/desk`} className={buttonLook('primary')}>
        {t('home')}
      </a>
    </MessagePage>
  );
}
