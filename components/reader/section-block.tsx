import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Card } from './card';
import { Headline } from './headline';
import { readerDay, readerIsoDay } from './reader-date';
import { ReaderPicture } from './reader-picture';
import { Words } from './words';

type Props = { locale: Locale; name: string; path: string; cards: readonly [Card, ...Card[]] };

/** A section on the front page: its newest article with a picture, then headlines. */
export function SectionBlock({ locale, name, path, cards: [first, ...others] }: Props) {
  const t = useTranslations('Reader');
  return (
    <section className="section-block">
      <h2>
        <a href={path}>{name}</a>
      </h2>
      <p className="block-more">
        <a href={path}>{t.rich('section-more', { name, unseen: (words) => <span className="unseen">{words}</span> })}</a>
      </p>
      <article className="block-first">
        {first.picture ? (
          <div className="block-picture">
            <ReaderPicture picture={first.picture} alt="" place="block" />
          </div>
        ) : null}
        <div className="block-words">
          <Title card={first} locale={locale} />
          {first.standfirst ? (
            <p className="card-standfirst">
              <Words text={first.standfirst} locale={locale} />
            </p>
          ) : null}
          <Day at={first.firstPublishedAt} locale={locale} />
        </div>
      </article>
      {others.length > 0 ? (
        <div className="block-rest">
          {others.map((card) => (
            <article className="block-other" key={card.articleId}>
              <Title card={card} locale={locale} />
              <Day at={card.firstPublishedAt} locale={locale} />
            </article>
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Title({ card, locale }: { card: Card; locale: Locale }) {
  return (
    <h3>
      <a href={card.href}>
        <Headline text={card.title} locale={locale} />
      </a>
    </h3>
  );
}

function Day({ at, locale }: { at: Date; locale: Locale }) {
  return <time dateTime={readerIsoDay(at)}>{readerDay(locale, at)}</time>;
}
