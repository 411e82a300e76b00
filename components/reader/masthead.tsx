import { useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { Clauses, Headline } from './headline';
import { htmlLang } from './html-lang';
import { LanguageSwitch } from './language-switch';
import { Seal } from './seal';
import { SearchBox } from './search-box';
import type { Site } from './site';
import { Ways } from './ways';

type Props = { locale: Locale; site: Site; here: string; other: string; nowhere: boolean };

/** The institution's name in both languages, the other language, the ways through the site, and search. */
export function Masthead({ locale, site, here, other, nowhere }: Props) {
  const t = useTranslations('Reader');
  const front = pathOf(locale, { at: 'front' });
  const search = pathOf(locale, { at: 'search' });
  const searching = here.startsWith(search);
  return (
    <header className="masthead">
      <div className="masthead-top">
        <Nameplate locale={locale} site={site} atFront={here === front && !nowhere} />
        <LanguageSwitch locale={locale} here={here} other={other} />
      </div>
      <div className="masthead-ways">
        <Ways locale={locale} site={site} here={here} />
        {searching ? null : (
          <a className="to-search" href={search}>
            {t('search')}
          </a>
        )}
        {searching ? null : <SearchBox locale={locale} />}
      </div>
    </header>
  );
}

function Nameplate({ locale, site, atFront }: { locale: Locale; site: Site; atFront: boolean }) {
  const { name, short } = site.office;
  const other = otherLocale(locale);
  return (
    <a className="nameplate" href={pathOf(locale, { at: 'front' })} aria-current={atFront ? 'page' : undefined}>
      <Seal logo={site.logo} words={short.zh} />
      <span className="names">
        <span className="name">
          <Name text={name[locale]} locale={locale} />
        </span>
        <span className="name-other quiet" lang={htmlLang(other)}>
          <Name text={name[other]} locale={other} />
        </span>
      </span>
    </a>
  );
}

/** An English name turns before the place that it ends in. */
function Name({ text, locale }: { text: string; locale: Locale }) {
  return locale === 'en' ? <Clauses clauses={text.split(/(?<=,) /)} /> : <Headline text={text} locale={locale} />;
}
