import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Card } from './card';
import { Headline } from './headline';
import { readerDay, readerIsoDay } from './reader-date';
import { ReaderPicture } from './reader-picture';
import { Words } from './words';

type Props = { cards: readonly Card[]; locale: Locale; columns: 1 | 2; heading: 'h2' | 'h3' };

/** Stories one after the other, their dates in the margin; in two columns where there is room. */
export function River({ cards, locale, columns, heading }: Props) {
  return (
    <ol className={columns === 2 ? 'river river-two' : 'river'}>
      {cards.map((card) => (
        <li key={card.articleId}>
          <Entry card={card} locale={locale} heading={heading} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ card, locale, heading: Heading }: { card: Card; locale: Locale; heading: 'h2' | 'h3' }) {
  return (
    <article className="entry">
      <MarginDate at={card.firstPublishedAt} locale={locale} />
      <div className="entry-words">
        <Heading>
          <a href={card.href}>
            <Headline text={card.title} locale={locale} />
          </a>
        </Heading>
        {card.standfirst ? (
          <p className="card-standfirst">
            <Words text={card.standfirst} locale={locale} />
          </p>
        ) : null}
        {card.label ? <p className="section-name">{card.label}</p> : null}
      </div>
      {card.picture ? (
        <div className="entry-picture">
          <ReaderPicture picture={card.picture} alt="" place="thumb" />
        </div>
      ) : null}
    </article>
  );
}

/** Day and year in the order in which the language says them. */
function MarginDate({ at, locale }: { at: Date; locale: Locale }) {
  const t = useTranslations('Reader');
  const day = <span className="margin-day">{readerDay(locale, at)}</span>;
  const year = <span className="margin-year">{t('year', { year: readerIsoDay(at).slice(0, 4) })}</span>;
  return (
    <time className="margin-date" dateTime={readerIsoDay(at)}>
      {locale === 'zh' ? year : day}
      {locale === 'zh' ? day : year}
    </time>
  );
}
