import { useTranslations } from 'next-intl';
import { LOCALES, type Locale } from '@/domain/locale';
import { HREFLANG, traditionalPath } from '@/domain/site/presence';
import { htmlLang } from './html-lang';

// Every language is named in itself, whatever the page's is.
const NAMES: Record<Locale, string> = { zh: '中文', en: 'English' };
const TRADITIONAL = '繁體';

/**
 * 中文 | English: the language of the page is plain text, the other one leads to the same page there. A Chinese page leads to its form
 * in Traditional characters too.
 */
export function LanguageSwitch({ locale, here, other }: { locale: Locale; here: string; other: string }) {
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
        {locale === 'zh' ? (
          <li>
            <a className="quiet" href={traditionalPath(here)} hrefLang={HREFLANG.traditional} lang={HREFLANG.traditional}>
              {TRADITIONAL}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
