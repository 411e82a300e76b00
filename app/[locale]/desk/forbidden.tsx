import { useLocale, useTranslations } from 'next-intl';
import { MessagePage } from '@/components/desk/message-page';
import { buttonLook } from '@/components/ui/button';

export default function Forbidden() {
  const t = useTranslations('DeskErrors');
  return (
    <MessagePage title={t('forbiddenTitle')} body={t('forbiddenBody')}>
      <a href={`/${useLocale()}/desk/account`} className={buttonLook('primary')}>
        {useTranslations('Desk')('account')}
      </a>
    </MessagePage>
  );
}
