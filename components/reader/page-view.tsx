import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { openingPicture } from '@/domain/prose/opening-picture';
import { Corrections } from './corrections';
import { Headline } from './headline';
import { Lightbox } from './lightbox';
import { Prose } from './prose';
import { readerDate, readerInstant } from './reader-date';
import { ReaderPicture } from './reader-picture';
import { useTableName } from './use-table-name';
import { Words } from './words';

export type ShownPage = {
  title: string;
  standfirst: string;
  passages: readonly { id: string; canonical: string }[];
  /** The pictures of the text, in its order. */
  pictures: readonly Picture[];
  lead: Picture | null;
  /** What the lead picture shows, where the text does not hold it. */
  leadAlt: string;
  publishedAt: Date;
  corrections: readonly { at: Date; text: string }[];
  /** Since when readers are told that it is being revised. */
  revisingSince: Date | null;
};

/** An editable page, such as «about us»: a text with its title, and at the end when it was last changed and what was put right. */
export function PageView({ page, locale }: { page: ShownPage; locale: Locale }) {
  const t = useTranslations('Reader');
  const { title, standfirst, passages, lead, publishedAt, corrections, revisingSince } = page;
  const pictures = new Map(page.pictures.map((picture) => [picture.id, picture]));
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
        {revisingSince ? (
          <p className="revising">
            <time dateTime={readerInstant(revisingSince)}>{t('revising', { date: readerDate(locale, revisingSince) })}</time>
          </p>
        ) : null}
      </header>
      {apart ? (
        <figure>
          <ReaderPicture picture={apart} alt={page.leadAlt} place="opening" eager />
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
      <p className="page-renewed">
        <time dateTime={readerInstant(publishedAt)}>{t('page-renewed', { date: readerDate(locale, publishedAt) })}</time>
      </p>
      {page.pictures.length > 1 ? <Lightbox /> : null}
    </article>
  );
}
