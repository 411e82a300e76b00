import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { LOCALES } from '@/domain/locale';

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(LOCALES, asked) ? asked : 'zh';
  const { default: messages } = await import(`../messages/${locale}.json`);
  return { locale, messages, timeZone: 'Asia/Shanghai' };
});
