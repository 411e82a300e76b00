import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { LOCALES, type Locale } from '@/domain/locale';
import { HREFLANG, traditionalPath } from '@/domain/site/presence';
import { htmlLang } from './html-lang';

// Every language is named in itself, whatever the page's is.
const NAMES: Record<Locale, string> = { zh: '中文', en: 'English' };
const SIMPLIFIED = '简体';
const TRADITIONAL = '繁體';

/**
 * 中文 | English: the language of the page is plain text, the other one leads to the same page there. A Chinese page names its form, and
 * leads to that in Traditional characters too: 简体 | 繁體 | English.
 */
export function LanguageSwitch({ locale, here, other }: { locale: Locale; here: string; other: string }) {
  const t = useTranslations('Reader');
  return (
    <nav className="switch" aria-label={t('language')}>
      <ul>
        {LOCALES.map((each) => (
          <Fragment key={each}>
            <li>
              {each === locale ? (
                <span lang={htmlLang(each)} aria-current="true">
                  {each === 'zh' ? SIMPLIFIED : NAMES[each]}
                </span>
              ) : (
                <a href={other} hrefLang={htmlLang(each)} lang={htmlLang(each)}>
                  {NAMES[each]}
                </a>
              )}
            </li>
            {each === 'zh' && locale === 'zh' ? (
              <li>
                <a href={traditionalPath(here)} hrefLang={HREFLANG.traditional} lang={HREFLANG.traditional}>
                  {TRADITIONAL}
                </a>
              </li>
            ) : null}
          </Fragment>
        ))}
      </ul>
    </nav>
  );
}
