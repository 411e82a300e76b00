import { Fragment } from 'react';
import type { Locale } from '@/domain/locale';
import { clausesHtml, unbrokenHtml } from './unbroken-html';
import { unbrokenPieces } from './unbroken-pieces';
import { Words } from './words';

// An English headline turns at a colon, unless that left a word or two alone.
const COLON = /(?<=:) /;
const FEWEST_WORDS = 3;

type Text = { text: string; locale: Locale };

/**
 * A headline. Chinese has no spaces, so that a line could end in the middle of a word: here it ends after a clause where it can, and
 * between two words where it must. English turns at a colon where it can, and does not part what a hyphen joins.
 */
export function Headline({ text, locale }: Text) {
  if (locale === 'en') return <Clauses clauses={englishClauses(text)} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: its text is escaped.
  return <span className="headline" dangerouslySetInnerHTML={{ __html: clausesHtml(text) }} />;
}

/** Clauses of an English text, each of which stays together where it can. */
export function Clauses({ clauses }: { clauses: readonly string[] }) {
  const [only, ...more] = clauses;
  if (only !== undefined && more.length === 0) return <Unbroken text={only} locale="en" />;
  return clauses.map((clause, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the clauses of one text never change places.
    <Fragment key={place}>
      {place > 0 ? ' ' : null}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: its text is escaped. */}
      <span className="clause" dangerouslySetInnerHTML={{ __html: unbrokenHtml(clause, 'en') }} />
    </Fragment>
  ));
}

/** A text, or part of one, without an end of a line in the middle of a word. */
export function Unbroken({ text, locale }: Text) {
  if (!unbrokenPieces(text, locale).some(({ whole }) => whole)) return <Words text={text} locale={locale} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: its text is escaped.
  return <span className="words" dangerouslySetInnerHTML={{ __html: unbrokenHtml(text, locale) }} />;
}

function englishClauses(text: string): string[] {
  const clauses = text.split(COLON);
  return clauses.every((clause) => clause.split(' ').length >= FEWEST_WORDS) ? clauses : [text];
}
