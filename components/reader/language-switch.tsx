import { useTranslations } from 'next-intl';
import { LOCALES, type Locale } from '@/domain/locale';
import { htmlLang } from './html-lang';

// Every language is named in itself, whatever the page's is.
const NAMES: Record<Locale, string> = { zh: '中文', en: 'English' };

/** 中文 | English: the language of the page is plain text, the other one leads to the same page there. */
export function LanguageSwitch({ locale, other }: { locale: Locale; other: string }) {
  const t = useTranslations('Reader');
  return (
    <nav className="switch" aria-label={t('language')}>
      <ul>
        {LOCALES.map((each) => (
          <li key={each}>
            {each === locale ? (
              <span lang={htmlLang(each)} aria-current="true">
                {NAMES[each]}
              </span>
            ) : (
              <a href={other} hrefLang={htmlLang(each)} lang={htmlLang(each)}>
                {NAMES[each]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
