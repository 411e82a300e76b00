import { Fragment } from 'react';
import type { Locale } from '@/domain/locale';
import { foreignRuns } from './foreign-runs';
import { type Piece, unbrokenPieces } from './unbroken-pieces';
import { Words } from './words';

const CLAUSE = /[^：，；。！？—]+[：，；。！？—]*|[：，；。！？—]+/gu;

// An English headline turns at a colon, unless that left a word or two alone.
const COLON = /(?<=:) /;
const FEWEST_WORDS = 3;

type Text = { text: string; locale: Locale };

/**
 * A headline. Chinese has no spaces, so that a line could end in the middle of a word: here it ends after a clause where it can, and
 * between two words where it must. English turns at a colon where it can, and does not part what a hyphen joins.
 */
export function Headline({ text, locale }: Text) {
  if (locale === 'en') return <Clauses clauses={englishClauses(text)} locale={locale} />;
  return (
    <span className="headline">
      <Clauses clauses={[...text.matchAll(CLAUSE)].map(([clause]) => clause)} locale={locale} />
    </span>
  );
}

/** Clauses of one text, each of which stays together where it can. */
export function Clauses({ clauses, locale }: { clauses: readonly string[]; locale: Locale }) {
  const [only, ...more] = clauses;
  if (locale === 'en' && only !== undefined && more.length === 0) return <Unbroken text={only} locale={locale} />;
  return clauses.map((clause, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the clauses of one text never change places.
    <Fragment key={place}>
      {place > 0 && locale === 'en' ? ' ' : null}
      <span className="clause">
        <Pieces text={clause} locale={locale} />
      </span>
    </Fragment>
  ));
}

/** A text, or part of one, without an end of a line in the middle of a word. */
export function Unbroken({ text, locale }: Text) {
  if (!unbrokenPieces(text, locale).some(({ whole }) => whole)) return <Words text={text} locale={locale} />;
  return (
    <span className="words">
      <Pieces text={text} locale={locale} />
    </span>
  );
}

function Pieces({ text, locale }: Text) {
  return foreignRuns(text, locale).map((run, place) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of one text never change places.
    if (run.lang) {
      return (
        <span key={place} lang={run.lang}>
          {run.text}
        </span>
      );
    }
    const shown = ({ word, whole }: Piece, at: number) => (whole ? <span key={`${place} ${at}`}>{word}</span> : word);
    return unbrokenPieces(run.text, locale).map(shown);
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of one text never change places.
  });
}

function englishClauses(text: string): string[] {
  const clauses = text.split(COLON);
  return clauses.every((clause) => clause.split(' ').length >= FEWEST_WORDS) ? clauses : [text];
}
