import type { Locale } from '@/domain/locale';
import type { Card } from './card';
import { Headline } from './headline';
import { readerDate, readerIsoDay } from './reader-date';
import { ReaderPicture } from './reader-picture';
import { Words } from './words';

/** The first story of the front page. Its picture is an ornament here: the article itself describes it. */
export function LeadStory({ card, locale }: { card: Card; locale: Locale }) {
  return (
    <article className={card.picture ? 'lead' : 'lead lead-plain'}>
      {card.picture ? (
        <div className="lead-picture">
          <ReaderPicture picture={card.picture} alt="" place="lead" eager />
        </div>
      ) : null}
      <div className="lead-words">
        <p className="section-name">{card.label}</p>
        <h2>
          <a href={card.href}>
            <Headline text={card.title} locale={locale} />
          </a>
        </h2>
        {card.standfirst ? (
          <p className="card-standfirst">
            <Words text={card.standfirst} locale={locale} />
          </p>
        ) : null}
        <time dateTime={readerIsoDay(card.firstPublishedAt)}>{readerDate(locale, card.firstPublishedAt)}</time>
      </div>
    </article>
  );
}
