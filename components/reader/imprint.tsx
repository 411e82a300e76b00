import { useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '@/domain/locale';
import { variantPath } from '@/domain/picture';
import { pathOf } from '@/domain/site/place';
import { htmlLang } from './html-lang';
import type { Site } from './site';
import { waysOf } from './ways';

// Where the numbers that the authorities give can be looked up. A site in mainland China has to link its ICP number there.
const REGISTERS = { icp: 'https://beian.miit.gov.cn/', police: 'https://beian.mps.gov.cn/' } as const;

type Showing = { locale: Locale; site: Site };

/** Who publishes, where they can be reached, what else there is, and the numbers that the law asks for. */
export function Imprint({ locale, site }: Showing) {
  const { name } = site.office;
  const other = otherLocale(locale);
  return (
    <footer className="imprint">
      <div className="imprint-office">
        <p className="imprint-name">{name[locale]}</p>
        <p className="imprint-name" lang={htmlLang(other)}>
          {name[other]}
        </p>
        <Contact locale={locale} site={site} />
      </div>
      <FooterWays locale={locale} site={site} />
      <Badges locale={locale} site={site} />
      <SmallPrint locale={locale} site={site} />
    </footer>
  );
}

function Contact({ locale, site }: Showing) {
  const t = useTranslations('Reader.imprint');
  const { phone, email } = site.settings;
  const address = site.office.address[locale];
  if (!address && !phone && !email) return null;
  return (
    <address>
      {address ? <span>{address}</span> : null}
      {phone ? (
        <span>
          {t('phone')} <a href={`tel:${firstNumber(phone)}`}>{phone}</a>
        </span>
      ) : null}
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
    </address>
  );
}

/** What a telephone dials: an office may write an extension or a second number behind it. */
function firstNumber(phone: string): string {
  const [first = phone] = /[+\d][\d\s()\-–]*/.exec(phone) ?? [];
  return first.replaceAll(/[^+\d]/g, '');
}

function FooterWays({ locale, site }: Showing) {
  const t = useTranslations('Reader');
  const news = pathOf(locale, { at: 'news' });
  return (
    <nav className="imprint-ways" aria-label={t('imprint.ways')}>
      <ul>
        <Way href={news}>{t('news')}</Way>
        {waysOf(site, locale).map(({ href, label }) => (
          <Way key={href} href={href}>
            {label}
          </Way>
        ))}
      </ul>
      <ul>
        <Way href={pathOf(locale, { at: 'archive' })}>{t('imprint.archive')}</Way>
        <Way href={pathOf(locale, { at: 'search' })}>{t('search')}</Way>
        <Way href={`/${locale}/feed.xml`}>{t('imprint.feed')}</Way>
      </ul>
    </nav>
  );
}

function Way({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  );
}

function Badges({ locale, site }: Showing) {
  const t = useTranslations('Reader.imprint');
  if (site.badges.length === 0) return null;
  return (
    <ul className="badges" aria-label={t('badges')}>
      {site.badges.map(({ picture, name, href }) => {
        const { id, width, height, widths } = picture;
        const src = `/media/${variantPath(id, Math.min(...widths))}`;
        // biome-ignore lint/performance/noImgElement: readers get no script.
        const badge = <img src={src} width={width} height={height} alt={name[locale]} loading="lazy" />;
        return (
          <li key={id}>
            {href ? (
              <a href={href} rel="noopener">
                {badge}
              </a>
            ) : (
              badge
            )}
          </li>
        );
      })}
    </ul>
  );
}

function SmallPrint({ locale, site }: Showing) {
  const { footer, icp, police } = site.settings;
  if (footer.length === 0 && !icp && !police) return null;
  return (
    <div className="small-print">
      {footer.map((line) => (
        <p key={line[locale]}>{line[locale]}</p>
      ))}
      {icp || police ? (
        <p className="filings" lang={htmlLang('zh')} translate="no">
          {icp ? (
            <a href={REGISTERS.icp} rel="noopener">
              {icp}
            </a>
          ) : null}
          {police ? (
            <a href={REGISTERS.police} rel="noopener">
              {police}
            </a>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
