import { Fragment } from 'react';
import type { Locale } from '@/domain/locale';
import { foreignRuns } from './foreign-runs';
import { Words } from './words';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const CLAUSE = /[^：，；。！？—]+[：，；。！？—]*|[：，；。！？—]+/gu;

/**
 * A headline. Chinese has no spaces, so that a line could end in the middle of a word: here it ends after a clause where it can, and
 * between two words where it must.
 */
export function Headline({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'en') return <Words text={text} locale={locale} />;
  return (
    <span className="headline">
      {[...text.matchAll(CLAUSE)].map((clause) => (
        <span className="clause" key={clause.index}>
          <Clause text={clause[0]} />
        </span>
      ))}
    </span>
  );
}

function Clause({ text }: { text: string }) {
  return foreignRuns(text, 'zh').map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places.
    <span key={place} lang={run.lang ?? undefined}>
      {[...WORDS.segment(run.text)].map(({ segment, index, isWordLike }) => (
        <Fragment key={index}>
          {isWordLike && index > 0 ? <wbr /> : null}
          {segment}
        </Fragment>
      ))}
    </span>
  ));
}
