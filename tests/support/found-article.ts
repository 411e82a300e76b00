import { release } from '@/commands/release';
import type { Credit } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { accepted, confirmEverything, type Office, pairInReview, readyArticle, reword, sign } from './article-in-review';
import { edit } from './couplet-article';
import type { TestDatabase } from './database';

/** The title and the three paragraphs of one language. */
export type Words = { title: string; body: readonly [string, string, string]; credits?: readonly Credit[] };

/** An article with these words, ready to be sent to review. Answers its id. */
export async function writtenArticle(database: TestDatabase, people: Office, words: Record<Locale, Words>): Promise<string> {
  const articleId = await readyArticle(database, people);
  for (const [locale, by] of [['zh', people.writer] as const, ['en', people.translator] as const]) {
    const { title, body, credits } = words[locale];
    for (const [place, text] of body.entries()) await reword({ articleId, locale, by }, place + 2, text);
    await reword({ articleId, locale, by }, 0, title);
    if (credits) await edit({ articleId, locale, by }, (transform) => transform.setDocAttribute('credits', credits));
  }
  await confirmEverything(articleId, people.translator);
  return articleId;
}

const SIGNERS = { 'language:zh': 'chinese', 'language:en': 'english', fidelity: 'english', final: 'publisher' } as const;
type Kind = keyof typeof SIGNERS;
const ALL: readonly Kind[] = ['language:zh', 'language:en', 'fidelity', 'final'];

/** Gives an article to readers in both languages, with the sign-offs that its texts still ask for. Answers the id of its publication. */
export async function publishArticle(articleId: string, people: Office, kinds = ALL): Promise<string> {
  const pair = await pairInReview(articleId, people.writer);
  for (const kind of kinds) await accepted(sign(people[SIGNERS[kind]], pair, kind));
  const { publicationId } = await accepted(release(people.publisher, { articleId, pairId: pair.id, seen: pair.hash }));
  return publicationId;
}
