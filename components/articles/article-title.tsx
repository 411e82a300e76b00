import { useLocale, useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { type Locale, otherLocale } from '@/domain/locale';

/** The title in the desk's language; without one the other language's, marked as such; without either, words that say so. */
export function ArticleTitle({ titles }: { titles: Record<Locale, string> }) {
  const locale = useLocale();
  const t = useTranslations('ArticleList');
  if (titles[locale].trim()) return titles[locale];
  const other = otherLocale(locale);
  if (titles[other].trim()) return <span lang={htmlLang(other)}>{titles[other]}</span>;
  return <span className="text-muted">{t('untitled')}</span>;
}
