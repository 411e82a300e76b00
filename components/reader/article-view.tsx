import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { openingPicture } from '@/domain/prose/opening-picture';
import type { ShownCredit } from '@/domain/site/shown-credits';
import { Colophon } from './colophon';
import { Corrections } from './corrections';
import { CreditLine } from './credit-line';
import { Headline } from './headline';
import { Lightbox } from './lightbox';
import { Prose } from './prose';
import { readerDate, readerInstant } from './reader-date';
import { ReaderPicture } from './reader-picture';
import { Share } from './share';
import { Tags } from './tags';
import { useTableName } from './use-table-name';
import { Words } from './words';

export type ShownArticle = {
  title: string;
  standfirst: string;
  credits: readonly ShownCredit[];
  passages: readonly { id: string; canonical: string }[];
  /** The pictures of the text, in its order. */
  pictures: readonly Picture[];
  lead: Picture | null;
  /** What the lead picture shows, where the text does not hold it. Empty while nobody said: then it stands there for its looks. */
  leadAlt: string;
  firstPublishedAt: Date;
  publishedAt: Date;
  /** That it takes to read. */
  minutes: number;
  corrections: readonly { at: Date; text: string }[];
  /** Since when readers are told that it is being revised. */
  revisingSince: Date | null;
  tags: readonly { name: string; path: string }[];
  /** The two languages side by side; null while only one is live. */
  facing: string | null;
  /** Its address as a QR code. */
  code: string;
};

type Showing = { article: ShownArticle; locale: Locale /** Absolute. */; address: string; seal: string };

/** One article. A lead picture that the text shows too, with its caption, is not shown twice. */
export function ArticleView({ article, locale, address, seal }: Showing) {
  const t = useTranslations('Reader');
  const { title, standfirst, passages, lead, corrections, revisingSince } = article;
  const pictures = new Map(article.pictures.map((picture) => [picture.id, picture]));
  const apart = lead && !pictures.has(lead.id) ? lead : null;
  return (
    <article className="article">
      <header className="article-head">
        <h1>
          <Headline text={title} locale={locale} />
        </h1>
        {standfirst ? (
          <p className="standfirst">
            <Words text={standfirst} locale={locale} />
          </p>
        ) : null}
        <ArticleLine article={article} locale={locale} />
        {revisingSince ? (
          <p className="revising">
            <time dateTime={readerInstant(revisingSince)}>{t('revising', { date: readerDate(locale, revisingSince) })}</time>
          </p>
        ) : null}
      </header>
      {apart ? (
        <figure>
          <ReaderPicture picture={apart} alt={article.leadAlt} place="opening" eager />
        </figure>
      ) : null}
      <div className="prose">
        <Prose
          passages={passages}
          locale={locale}
          pictures={pictures}
          eager={(apart ? null : openingPicture(passages)) ?? undefined}
          tableName={useTableName()}
        />
      </div>
      <Corrections corrections={corrections} locale={locale} />
      <Tags tags={article.tags} />
      <Colophon article={article} locale={locale} seal={seal} />
      <Share title={title} address={address} code={article.code} />
      {article.pictures.length > 1 ? <Lightbox /> : null}
      <p className="print-address">{t('printed-from', { address })}</p>
    </article>
  );
}

/** The line under the headline: when, by whom, how long, and what else can be done with it. */
function ArticleLine({ article, locale }: { article: ShownArticle; locale: Locale }) {
  const t = useTranslations('Reader');
  const { firstPublishedAt, credits, minutes, corrections, facing } = article;
  return (
    <p className="credit-line">
      <time dateTime={readerInstant(firstPublishedAt)}>{readerDate(locale, firstPublishedAt)}</time>
      <CreditLine credits={credits} locale={locale} />
      <span className="minutes">{t('minutes', { minutes })}</span>
      {corrections.length > 0 ? <a href="#corrections">{t('corrected')}</a> : null}
      {facing ? (
        <a className="facing-way" href={facing}>
          {t('facing.way')}
        </a>
      ) : null}
    </p>
  );
}
