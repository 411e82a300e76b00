import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newsroomUrl } from '@/app/newsroom-url';
import { Frame } from '@/components/reader/frame';
import { htmlLang } from '@/components/reader/html-lang';
import { LeadStory } from '@/components/reader/lead-story';
import { River } from '@/components/reader/river';
import { SectionBlock } from '@/components/reader/section-block';
import type { ReaderSite } from '@/db/views/reader/find-reader-site';
import { type Locale, otherLocale } from '@/domain/locale';
import { variantPath } from '@/domain/picture';
import { pathOf } from '@/domain/site/place';
import { everywhere } from '@/domain/site/presence';
import { frontStories } from './front-stories';
import { placeMetadata } from './place-metadata';
import { readerLocale } from './reader-locale';
import { readerSite } from './reader-site';
import { StructuredData } from './structured-data';
import '@/components/reader/stories.css';
import '@/components/reader/sections.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const [site, { lead, topics }, t] = await Promise.all([readerSite(), frontStories(locale), getTranslations('Reader')]);
  const description = site.settings.description[locale] || t('description', { name: site.office.name[locale] });
  return placeMetadata({ locale, presence: everywhere({ at: 'front' }), title: '', description, topics, picture: lead?.picture });
}

export default async function FrontPage({ params }: Props) {
  const locale = await readerLocale(params);
  const [site, { lead, latest, sections }, t] = await Promise.all([readerSite(), frontStories(locale), getTranslations('Reader')]);
  const here = pathOf(locale, { at: 'front' });
  return (
    <Frame locale={locale} site={site} here={here} other={pathOf(otherLocale(locale), { at: 'front' })}>
      <h1 className="unseen">{site.office.name[locale]}</h1>
      {lead ? <LeadStory card={lead} locale={locale} /> : <p className="empty">{t('empty')}</p>}
      {latest.length > 0 ? (
        <section className="front-latest" aria-labelledby="latest">
          <h2 id="latest">{t('latest')}</h2>
          <River cards={latest} locale={locale} columns={2} heading="h3" />
        </section>
      ) : null}
      {sections.length > 0 ? (
        <div className="front-sections">
          {sections.map(({ slug, name, cards }) => (
            <SectionBlock key={slug} locale={locale} name={name[locale]} path={pathOf(locale, { at: 'section', slug })} cards={cards} />
          ))}
        </div>
      ) : null}
      {lead ? (
        <p className="more">
          <a href={pathOf(locale, { at: 'news' })}>{t('more')}</a>
        </p>
      ) : null}
      <StructuredData graph={[website(locale, site)]} />
    </Frame>
  );
}

/** The site, who publishes it, and how it can be searched (schema.org/WebSite). */
function website(locale: Locale, { office, settings, logo }: ReaderSite): object {
  const absolute = (path: string) => new URL(path, newsroomUrl()).href;
  return {
    '@type': 'WebSite',
    name: office.name[locale],
    alternateName: [office.short[locale], office.name[otherLocale(locale)]],
    url: absolute(pathOf(locale, { at: 'front' })),
    inLanguage: htmlLang(locale),
    publisher: {
      '@type': 'Organization',
      name: office.name[locale],
      address: office.address[locale] || undefined,
      telephone: settings.phone || undefined,
      email: settings.email || undefined,
      logo: logo ? absolute(`/media/${variantPath(logo.id, Math.max(...logo.widths))}`) : undefined,
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(pathOf(locale, { at: 'search' }))}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
