import { useTranslations } from 'next-intl';
import type { Credit } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { Colophon } from './colophon';
import { CreditLine } from './credit-line';
import { Headline } from './headline';
import { Prose } from './prose';
import { readerDate, readerInstant } from './reader-date';
import { ReaderPicture } from './reader-picture';
import { Words } from './words';

export type ShownArticle = {
  title: string;
  standfirst: string;
  section: string;
  credits: readonly Credit[];
  passages: readonly { id: string; canonical: string }[];
  /** The pictures of the text, in its order. */
  pictures: readonly Picture[];
  lead: Picture | null;
  firstPublishedAt: Date;
  publishedAt: Date;
};

/** One article. A lead picture that the text shows too, with its caption, is not shown twice. */
export function ArticleView({ article, locale, address, seal }: { article: ShownArticle; locale: Locale; address: string; seal: string }) {
  const t = useTranslations('Reader');
  const { title, standfirst, section, credits, passages, lead, firstPublishedAt } = article;
  const pictures = new Map(article.pictures.map((picture) => [picture.id, picture]));
  const apart = lead && !pictures.has(lead.id) ? lead : null;
  return (
    <article className="article">
      <header className="article-head">
        <p className="section-name">{section}</p>
        <h1>
          <Headline text={title} locale={locale} />
        </h1>
        {standfirst ? (
          <p className="standfirst">
            <Words text={standfirst} locale={locale} />
          </p>
        ) : null}
        <p className="credit-line">
          <time dateTime={readerInstant(firstPublishedAt)}>{readerDate(locale, firstPublishedAt)}</time>
          <CreditLine credits={credits} locale={locale} />
        </p>
      </header>
      {apart ? (
        <figure>
          <ReaderPicture picture={apart} alt="" place="opening" eager />
        </figure>
      ) : null}
      <div className="prose">
        <Prose passages={passages} locale={locale} pictures={pictures} eager={apart ? undefined : article.pictures[0]?.id} />
      </div>
      <Colophon article={article} locale={locale} seal={seal} />
      <p className="print-address">{t('printed-from', { address })}</p>
    </article>
  );
}
