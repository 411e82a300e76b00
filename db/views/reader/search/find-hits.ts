import type { Kind } from '@/domain/article';
import { type Locale, otherLocale } from '@/domain/locale';
import { excerpt } from '@/domain/site/excerpt';
import { type FoundRun, foundRuns, inAllForms, placesOf, type Sought, soughtIn, soughtWords, wordsAlike } from '@/domain/site/found-words';
import { holds, type Kin } from '@/domain/site/holds';
import type { SearchFilter } from '@/domain/site/search-filter';
import { phrasesOf, type SearchClause, searchPlan } from '@/domain/site/search-plan';
import type { Asked } from '@/domain/site/search-query';
import { type TakenText, takeApart } from '@/domain/site/taken-text';
import { listKinWords } from './list-kin-words';
import { listOtherNames } from './list-other-names';
import { type FoundArticle, type FoundCount, searchArticles } from './search-articles';

/** One text of an article that was found, with what was sought set apart. `names` is empty unless somebody in it was sought. */
export type FoundText = { locale: Locale; slug: string; title: FoundRun[]; excerpt: FoundRun[]; names: FoundRun[] };

/**
 * An article that was found. `shown` is its text in the reader's language, or in the other one where it has no other; `by` is the text in
 * the other language where only that has what was asked.
 */
export type Hit = Pick<FoundArticle, 'articleId' | 'kind' | 'section' | 'firstPublishedAt'> & {
  kind: Kind;
  shown: FoundText;
  by: FoundText | null;
};

/** `count` is null where there are too many to count, and then nothing else is counted. */
export type Hits = { hits: Hit[]; count: number | null; counts: FoundCount[] };

/** A page of what was asked, ready to be shown in one language; the first page is 1. */
export async function findHits(
  asked: Asked,
  { locale, filter, page }: { locale: Locale; filter: SearchFilter; page: number },
): Promise<Hits> {
  const clause = searchPlan(asked, await listOtherNames(phrasesOf(asked)));
  const { articles, count, counts } = await searchArticles({ clause, without: asked.without, filter, page });
  const wanted = soughtIn(clause);
  const found = articles.map(({ editions, ...article }) => ({ ...article, editions: editions.map(takenApart) }));
  const texts = found.flatMap(({ editions }) => editions.flatMap(({ parts }) => parts));
  const words = soughtWords(wanted);
  const kin = await listKinWords(words, wordsAlike(texts, words));
  const sought = inAllForms(wanted, kin);
  return { hits: found.flatMap((article) => hitOf(article, { locale, clause, kin, sought })), count, counts };
}

type Edition = FoundArticle['editions'][number];

/** An edition with what is looked through in it: title, names, and the text behind its standfirst. */
type TakenEdition = Edition & { parts: [title: TakenText, names: TakenText, text: TakenText] };

function takenApart(edition: Edition): TakenEdition {
  const { title, names, standfirst, body } = edition;
  return { ...edition, parts: [takeApart(title), takeApart(names), takeApart(`${standfirst}\n${body}`)] };
}

type TakenArticle = Omit<FoundArticle, 'editions'> & { editions: TakenEdition[] };

function hitOf(
  { editions, ...article }: TakenArticle,
  { locale, clause, kin, sought }: { locale: Locale; clause: SearchClause; kin: Kin; sought: Sought },
): Hit[] {
  const own = editions.find((edition) => edition.locale === locale);
  const other = editions.find((edition) => edition.locale === otherLocale(locale));
  const shown = own ?? other;
  if (!shown) return [];
  const twin = own && other && !holds(clause, own.parts, kin) && holds(clause, other.parts, kin) ? other : null;
  return [{ ...article, shown: foundText(shown, sought), by: twin ? foundText(twin, sought) : null }];
}

function foundText({ locale, slug, standfirst, parts: [title, names, text] }: TakenEdition, sought: Sought): FoundText {
  const mark = (part: TakenText) => foundRuns(part.text, placesOf(part, sought));
  const places = placesOf(text, sought);
  const named = mark(names);
  return {
    locale,
    slug,
    title: mark(title),
    excerpt: places.length > 0 ? excerpt(text.text, places, locale) : [{ text: standfirst, found: false }],
    names: named.some(({ found }) => found) ? named : [],
  };
}
