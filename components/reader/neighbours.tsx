import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { Headline } from './headline';
import { readerDate, readerIsoDay } from './reader-date';

/** Another article by its title. */
export type Lead = { articleId: string; href: string; title: string; firstPublishedAt: Date };

type Around = { previous: Lead | null; next: Lead | null; related: readonly Lead[] };

/** What to read after an article: what has something in common with it, and what was published before and after it. */
export function Neighbours({ around: { previous, next, related }, locale }: { around: Around; locale: Locale }) {
  const t = useTranslations('Reader');
  return (
    <>
      {related.length > 0 ? (
        <section className="related" aria-labelledby="related">
          <h2 id="related">{t('related')}</h2>
          <ul>
            {related.map((lead) => (
              <li key={lead.articleId}>
                <a href={lead.href}>
                  <Headline text={lead.title} locale={locale} />
                </a>
                <time dateTime={readerIsoDay(lead.firstPublishedAt)}>{readerDate(locale, lead.firstPublishedAt)}</time>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {previous || next ? (
        <nav className="neighbours" aria-label={t('neighbours.title')}>
          {previous ? <Way lead={previous} locale={locale} rel="prev" words={t('neighbours.previous')} /> : null}
          {next ? <Way lead={next} locale={locale} rel="next" words={t('neighbours.next')} /> : null}
        </nav>
      ) : null}
    </>
  );
}

function Way({ lead, locale, rel, words }: { lead: Lead; locale: Locale; rel: 'prev' | 'next'; words: string }) {
  return (
    <a href={lead.href} rel={rel}>
      <span>{words}</span> <Headline text={lead.title} locale={locale} />
    </a>
  );
}
