'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { otherLocale } from '@/domain/locale';

/** The same place in the other language. A plain link, since the whole document changes its language. */
export function LanguageSwitch({ className }: { className: string }) {
  const t = useTranslations('Desk');
  const other = otherLocale(useLocale());
  const query = useSearchParams().toString();
  const path = usePathname().replace(/^\/(zh|en)(?=\/|$)/, `/${other}`);
  return (
    <a href={query ? `${path}?${query}` : path} hrefLang={other} lang={other === 'zh' ? 'zh-CN' : 'en'} className={className}>
      {t('inOtherLanguage')}
    </a>
  );
}
