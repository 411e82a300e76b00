import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { readerDate, readerIsoDay } from '@/components/reader/reader-date';
import type { Kind } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import type { FoundRun } from '@/domain/site/found-words';
import { livePlace, pathOf } from '@/domain/site/place';
import { FoundWords } from './found-words';

type Text = { locale: Locale; slug: string; title: readonly FoundRun[]; excerpt: readonly FoundRun[]; names: readonly FoundRun[] };

/** An article that was found; `by` where it was found by its text in the other language alone. */
export type ShownHit = { articleId: string; kind: Kind; section: string; firstPublishedAt: Date; shown: Text; by: Text | null };

export function SearchHit({ hit, locale }: { hit: ShownHit; locale: Locale }) {
  const t = useTranslations('Reader.found');
  const { kind, section, firstPublishedAt, shown, by } = hit;
  const lang = shown.locale === locale ? undefined : htmlLang(shown.locale);
  return (
    <article className="hit">
      <h2 className="hit-title" lang={lang}>
        <a href={pathOf(shown.locale, livePlace({ kind, slug: shown.slug }))} hrefLang={lang}>
          <FoundWords runs={shown.title} headline={shown.locale} />
        </a>
      </h2>
      <p className="hit-facts">
        {lang ? <span className="hit-language">{t(`only-${shown.locale}`)}</span> : null}
        {kind === 'news' ? <time dateTime={readerIsoDay(firstPublishedAt)}>{readerDate(locale, firstPublishedAt)}</time> : null}
        {kind === 'news' ? <span className="section-name">{section}</span> : null}
        {shown.names.length > 0 ? (
          <span className="hit-names" lang={lang}>
            <FoundWords runs={shown.names} />
          </span>
        ) : null}
      </p>
      <p className="hit-excerpt" lang={lang}>
        <FoundWords runs={shown.excerpt} />
      </p>
      {by ? <ByTheOther by={by} kind={kind} /> : null}
    </article>
  );
}

/** The words by which an article was found in the language that the reader did not choose. */
function ByTheOther({ by, kind }: { by: Text; kind: Kind }) {
  const t = useTranslations('Reader.found');
  const lang = htmlLang(by.locale);
  return (
    <p className="hit-by">
      <span className="hit-by-label">{t(`by-${by.locale}`)}</span>{' '}
      <a href={pathOf(by.locale, livePlace({ kind, slug: by.slug }))} hrefLang={lang} lang={lang}>
        <FoundWords runs={by.title} />
      </a>{' '}
      <span className="hit-excerpt" lang={lang}>
        <FoundWords runs={by.excerpt} />
      </span>
    </p>
  );
}
