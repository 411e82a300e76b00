import type { Locale } from '@/domain/locale';
import { excerpt } from '@/domain/site/excerpt';
import { type FoundRun, foundRuns, inAllForms, placesOf, soughtIn, soughtWords, wordsAlike } from '@/domain/site/found-words';
import { holds, type Kin } from '@/domain/site/holds';
import { searchPlan } from '@/domain/site/search-plan';
import { LONGEST_SEARCH, readTerms, type SearchTerm } from '@/domain/site/search-terms';
import { type TakenText, takeApart } from '@/domain/site/taken-text';

/** A text of a tree's search: `[path, day, title, standfirst, text, also]`. By the words of `also` it is found, and they are not shown. */
export type TreeText = readonly [path: string, day: string, title: string, standfirst: string, text: string, also: string];

/** A text that has all that was asked, with some of it around what was found. */
export type TreeHit = { path: string; day: string; title: FoundRun[]; excerpt: FoundRun[] };

export type Question = { terms: SearchTerm[]; without: SearchTerm[] };

/** What a reader asks for; null where there is nothing to look for. */
export function readQuestion(typed: string): Question | null {
  const question = readTerms(typed.slice(0, LONGEST_SEARCH).toWellFormed().normalize('NFKC'));
  return question.terms.length > 0 ? question : null;
}

/** The texts with all that was asked for: Chinese anywhere, English in any form of the word, quoted words in their order. */
export function findInTexts(texts: readonly TreeText[], question: Question, locale: Locale): TreeHit[] {
  const asked = searchPlan(question, []);
  const unwanted = question.without.map((term) => ({ term }));
  const must = soughtIn(asked);
  const words = soughtWords(soughtIn({ all: [asked, ...unwanted] }));
  const likely = texts
    .filter((text) => must.han.every((run) => text.some((part) => part.normalize('NFKC').includes(run))))
    .map(([path, day, title, standfirst, text, also]) => {
      const parts: readonly [TakenText, TakenText, TakenText] = [
        takeApart(title),
        takeApart([standfirst, text].filter(Boolean).join('\n')),
        takeApart(also),
      ];
      return { path, day, standfirst, parts };
    });
  const kin = kinOf(
    words,
    wordsAlike(
      likely.flatMap(({ parts }) => parts),
      words,
    ),
  );
  const sought = inAllForms(must, kin);
  return likely.flatMap(({ path, day, standfirst, parts }) => {
    const [title, body] = parts;
    const isWhole = (term: SearchTerm) => !term.exact || parts.some((part) => standsTogether(term, part));
    if (!holds(asked, parts, kin) || !question.terms.every(isWhole)) return [];
    if (question.without.some((term) => holds({ term }, parts, kin) && isWhole(term))) return [];
    const shown = excerpt(body.text, placesOf(body, sought), locale);
    return [
      {
        path,
        day,
        title: foundRuns(title.text, placesOf(title, sought)),
        excerpt: shown.length > 0 ? shown : [{ text: standfirst, found: false }],
      },
    ];
  });
}

/** For each word itself, its forms, and what begins with it. */
function kinOf(words: readonly string[], alike: readonly string[]): Kin {
  const forms = (word: string) => alike.filter((other) => other.startsWith(word) || stemOf(other) === stemOf(word));
  return new Map(words.map((word) => [word, new Set([word, ...(word.length < SHORTEST_STEM ? [] : forms(word))])]));
}

const SHORTEST_STEM = 3;
const ENDING = /(?:ies|ing|ed|es|s|e|y)$/;

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

/** Quoted words, one after the other and just so. */
function standsTogether({ pieces }: SearchTerm, { pieces: stands }: TakenText): boolean {
  return stands.some((_, from) =>
    pieces.every(({ script, text }, place) => {
      const there = stands[from + place];
      return there?.script === script && (script === 'han' ? there.text.includes(text) : there.text === text);
    }),
  );
}
