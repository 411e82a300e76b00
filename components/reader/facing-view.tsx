import { useTranslations } from 'next-intl';
import type { Node } from 'prosemirror-model';
import { type Locale, otherLocale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import type { FacingRow } from '@/domain/site/facing-rows';
import type { ShownCredit } from '@/domain/site/shown-credits';
import { Corrections } from './corrections';
import { CreditLine } from './credit-line';
import { Figure } from './figure';
import { Gallery } from './gallery';
import { Headline } from './headline';
import { htmlLang } from './html-lang';
import { Prose } from './prose';
import { readerDate, readerInstant } from './reader-date';
import { useTableName } from './use-table-name';
import { Words } from './words';

export type FacingArticle = {
  heads: Record<Locale, { title: string; standfirst: string; path: string }>;
  rows: readonly FacingRow[];
  pictures: readonly Picture[];
  firstPublishedAt: Date;
  /** In the reader's language. */
  credits: readonly ShownCredit[];
  corrections: readonly { at: Date; text: string }[];
  /** Since when readers are told that it is being revised. */
  revisingSince: Date | null;
};

type Showing = { article: FacingArticle; locale: Locale /** Absolute, of the plain article. */; address: string };

/**
 * Both languages of an article, row by row as they were signed: facing each other where there is room, else in turn. The reader's language
 * goes first.
 */
export function FacingView({ article, locale, address }: Showing) {
  const t = useTranslations('Reader');
  const other = otherLocale(locale);
  const { heads, rows, firstPublishedAt, revisingSince } = article;
  const pictures = new Map(article.pictures.map((picture) => [picture.id, picture]));
  return (
    <article className="facing">
      <header className="facing-row">
        <div>
          <h1>
            <Headline text={heads[locale].title} locale={locale} />
          </h1>
          <Standfirst words={heads[locale].standfirst} locale={locale} />
        </div>
        <div lang={htmlLang(other)}>
          <p className="facing-title">
            <Headline text={heads[other].title} locale={other} />
          </p>
          <Standfirst words={heads[other].standfirst} locale={other} />
        </div>
      </header>
      <p className="credit-line">
        <time dateTime={readerInstant(firstPublishedAt)}>{readerDate(locale, firstPublishedAt)}</time>
        <CreditLine credits={article.credits} locale={locale} />
        <a href={heads[locale].path}>{t('facing.plain')}</a>
        <a href={heads[other].path} hrefLang={htmlLang(other)}>
          {t('facing.other')}
        </a>
      </p>
      {revisingSince ? (
        <p className="revising">
          <time dateTime={readerInstant(revisingSince)}>{t('revising', { date: readerDate(locale, revisingSince) })}</time>
        </p>
      ) : null}
      {rows.map((row) => (
        <div className="facing-row" key={row.key}>
          <Row row={row} locale={locale} pictures={pictures} />
        </div>
      ))}
      <Corrections corrections={article.corrections} locale={locale} />
      <p className="print-address">{t('printed-from', { address })}</p>
    </article>
  );
}

function Standfirst({ words, locale }: { words: string; locale: Locale }) {
  if (words === '') return null;
  return (
    <p className="standfirst">
      <Words text={words} locale={locale} />
    </p>
  );
}

type RowProps = { row: FacingRow; locale: Locale; pictures: ReadonlyMap<string, Picture> };

function Row({ row, locale, pictures }: RowProps) {
  const other = otherLocale(locale);
  const same = samePictures(row);
  if (same) {
    const [node, twin] = [same[locale], same[other]];
    return (
      <div className="prose facing-shared" lang={htmlLang(locale)}>
        {node.type.name === 'gallery' ? (
          <Gallery node={node} twin={twin} locale={locale} pictures={pictures} />
        ) : (
          <Figure node={node} twin={twin} locale={locale} picture={pictures.get(String(node.attrs.media))} eager={false} />
        )}
      </div>
    );
  }
  return (
    <>
      <Side row={row} side={locale} pictures={pictures} />
      <Side row={row} side={other} pictures={pictures} />
    </>
  );
}

/** One language of a row; where it says nothing, that is said in the reader's. */
function Side({ row, side, pictures }: { row: FacingRow; side: Locale; pictures: ReadonlyMap<string, Picture> }) {
  const t = useTranslations('Reader.facing');
  const tableName = useTableName();
  if (row[side].length === 0) return <p className="facing-silent">{t(`silent-${side}`)}</p>;
  return (
    <div className="prose" lang={htmlLang(side)}>
      <Prose passages={row[side]} locale={side} pictures={pictures} tableName={tableName} />
    </div>
  );
}

/** What both languages show here, where that is the same picture or the same gallery and nothing else. */
function samePictures({ zh, en }: FacingRow): Record<Locale, Node> | null {
  const [one, other] = [onlyPictures(zh), onlyPictures(en)];
  return one && other && mediaOf(one) === mediaOf(other) ? { zh: one, en: other } : null;
}

function onlyPictures(side: FacingRow[Locale]): Node | null {
  const [only, ...more] = side.map(({ id, canonical }) => fromCanonical(canonical, id));
  return only && more.length === 0 && /^(?:image|gallery)$/.test(only.type.name) ? only : null;
}

/** Which pictures in which order. */
function mediaOf({ type, attrs, children }: Node): string {
  return [type.name, ...(type.name === 'image' ? [attrs] : children.map((child) => child.attrs)).map(({ media }) => media)].join(' ');
}
