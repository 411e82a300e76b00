import { useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '@/domain/locale';
import type { FramePaths, Office } from './frame';
import { htmlLang } from './html-lang';
import { LanguageSwitch } from './language-switch';

/** The institution's name in both languages, the ways through the site, and the other language. */
export function Masthead({
  locale,
  office,
  paths,
  here,
}: {
  locale: Locale;
  office: Office;
  paths: FramePaths;
  here: 'front' | 'news' | 'inside';
}) {
  const t = useTranslations('Reader');
  const other = otherLocale(locale);
  return (
    <header className="masthead">
      <div className="masthead-top">
        <a className="nameplate" href={paths.front} aria-current={here === 'front' ? 'page' : undefined}>
          <span className="seal" lang={htmlLang('zh')} aria-hidden="true">
            {office.short.zh}
          </span>
          <span className="names">
            <span className="name">{office.name[locale]}</span>
            <span className="name-other" lang={htmlLang(other)}>
              {office.name[other]}
            </span>
          </span>
        </a>
        <LanguageSwitch locale={locale} other={paths.other} />
      </div>
      <nav className="ways" aria-label={t('ways')}>
        <a href={paths.front} aria-current={here === 'front' ? 'page' : undefined}>
          {t('home')}
        </a>
        <a href={paths.news} aria-current={here === 'news' ? 'page' : undefined}>
          {t('news')}
        </a>
      </nav>
    </header>
  );
}
