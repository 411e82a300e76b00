import { searchPlan } from '@/domain/site/search-plan';
import { type Asked, parseSearch } from '@/domain/site/search-query';
import type { SearchPiece } from '@/domain/site/search-terms';
import { listAnswered } from './list-answered';
import { listNamesNear } from './list-names-near';
import { listWordsLike } from './list-words-like';

/** What to ask instead of what nothing answers: the same spelled otherwise, and less at once. Each has an answer. */
export type SearchHelp = { spelled: string[]; broader: string[] };

const MOST_PIECES = 4;
const LIKE_EACH = 3;
const MOST_SHOWN = 4;

export async function findHelp(asked: Asked): Promise<SearchHelp> {
  const pieces = asked.terms.flatMap((term) => term.pieces).slice(0, MOST_PIECES);
  const texts = pieces.map(({ text }) => text);
  const whole = texts.join(' ');
  const [like, likeWhole] = await Promise.all([
    Promise.all(pieces.map(({ text }) => likeOf(text))),
    pieces.length > 1 ? listWordsLike(whole, LIKE_EACH) : [],
  ]);
  const exchanged = like.flatMap((words, at) => words.map((word) => texts.with(at, word).join(' ')));
  const best = like.map((words, at) => words[0] ?? texts[at]).join(' ');
  const [spelled, broader] = await Promise.all([
    answeredOf([...likeWhole, best, ...exchanged], whole),
    answeredOf(pieces.length > 1 || asked.terms.some(({ exact }) => exact) ? [whole, ...texts] : partsOf(pieces), asked.typed),
  ]);
  return { spelled, broader };
}

async function likeOf(text: string): Promise<string[]> {
  const [like, near] = await Promise.all([listWordsLike(text, LIKE_EACH), listNamesNear(text)]);
  return [...new Set([...like, ...near])].slice(0, LIKE_EACH);
}

async function answeredOf(questions: readonly string[], but: string): Promise<string[]> {
  const candidates = [...new Set(questions)].filter((typed) => typed !== '' && typed.toLowerCase() !== but.toLowerCase());
  const read = candidates.flatMap((typed) => {
    const query = parseSearch(typed);
    return query.at === 'asked' ? [{ typed, clause: searchPlan(query, []) }] : [];
  });
  const answered = await listAnswered(read);
  return answered.map(({ typed }) => typed).slice(0, MOST_SHOWN);
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a run of Han characters, the longest first. */
function partsOf(pieces: readonly SearchPiece[]): string[] {
  const words = pieces.flatMap(({ script, text }) => (script === 'han' ? [...SEGMENTER.segment(text)].map(({ segment }) => segment) : []));
  return words.filter((word) => [...word].length > 1).toSorted((one, other) => other.length - one.length);
}
