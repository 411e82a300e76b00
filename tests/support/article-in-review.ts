import { confirmLinks } from '@/commands/confirm-links';
import { release } from '@/commands/release';
import { sendToReview } from '@/commands/send-to-review';
import { signOff } from '@/commands/sign-off';
import { startPassages } from '@/commands/start-passages';
import { appDatabase } from '@/db/database';
import { findPair } from '@/db/pairs';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import type { Result } from '@/domain/result';
import type { ReviewKind } from '@/domain/review/kinds';
import type { Pair } from '@/domain/review/pair';
import { edit, emptyArticle, seenBy, somebody, writeBody } from './couplet-article';
import type { TestDatabase } from './database';
import { startOf } from './start-of';

/** One person of every kind, as a small office has them; the English reviewer also reads for fidelity. */
export type Office = Record<'writer' | 'translator' | 'chinese' | 'english' | 'publisher' | 'stranger', Actor>;

export async function office(database: TestDatabase): Promise<Office> {
  return {
    writer: await somebody(database, 'writer'),
    translator: await somebody(database, 'translator:zh-en'),
    chinese: await somebody(database, 'reviewer:zh'),
    english: await somebody(database, 'reviewer:en', 'reviewer:fidelity'),
    publisher: await somebody(database, 'publisher'),
    stranger: await somebody(database, 'administrator'),
  };
}

/** The value of a command that must not be refused here. */
export async function accepted<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal}`);
  return answer.value;
}

/** Replaces the words of one passage of a text, counted from 0: the title, the standfirst, then the paragraphs. */
export async function reword({ articleId, locale, by }: { articleId: string; locale: Locale; by: Actor }, index: number, words: string) {
  await edit({ articleId, locale, by }, (transform) => {
    const start = startOf(transform.doc, index) + 1;
    transform.replaceWith(start, start + transform.doc.child(index).content.size, words === '' ? [] : proseSchema.text(words));
  });
}

export async function giveAddress({ articleId, locale, by }: { articleId: string; locale: Locale; by: Actor }, slug: string) {
  await edit({ articleId, locale, by }, (transform) => transform.setDocAttribute('slug', slug));
}

export async function confirmEverything(articleId: string, by: Actor): Promise<void> {
  const open = (await seenBy(articleId)).filter((row) => row.linkId && ['draft', 'behind', 'edited'].includes(row.state));
  if (open.length === 0) return;
  await accepted(confirmLinks(by, { articleId, confirm: open.map(({ linkId, seen }) => ({ linkId, seen })) }));
}

/** An article of a title and so many paragraphs, written, translated and confirmed, that can be sent to review. */
export async function readyArticle(database: TestDatabase, { writer, translator }: Office, paragraphs = 3): Promise<string> {
  const articleId = await emptyArticle(database, writer);
  const slug = articleId.slice(0, 13);
  const source = { articleId, locale: 'zh', by: writer } as const;
  const target = { articleId, locale: 'en', by: translator } as const;
  await reword(source, 0, '对联');
  await writeBody(source, ...Array.from({ length: paragraphs }, (_, place) => `第${place + 1}段`));
  await giveAddress(source, `zh-${slug}`);
  const untranslated = (await seenBy(articleId)).filter((row) => row.state === 'untranslated').flatMap((row) => row.source);
  await accepted(startPassages(translator, { articleId, sourceIds: untranslated.slice(1) }));
  await reword(target, 0, 'A couplet');
  for (let place = 0; place < paragraphs; place += 1) await reword(target, place + 2, `Paragraph ${place + 1}`);
  await giveAddress(target, `en-${slug}`);
  await confirmEverything(articleId, translator);
  return articleId;
}

export async function pairInReview(articleId: string, by: Actor): Promise<Pair> {
  const { pairId } = await accepted(sendToReview(by, { articleId }));
  const pair = await findPair(appDatabase(), pairId);
  if (!pair) throw new Error('A pair was frozen and is not there.');
  return pair;
}

export function sign(by: Actor, pair: Pair, kind: ReviewKind) {
  return signOff(by, { articleId: pair.articleId, pairId: pair.id, kind, seen: pair.hash, note: '' });
}

/** Everything that the standard policy asks for. Answers the ids of the sign-offs in order. */
export async function signEverything(pair: Pair, { chinese, english, publisher }: Office): Promise<string[]> {
  const given = [];
  given.push(await accepted(sign(chinese, pair, 'language:zh')));
  given.push(await accepted(sign(english, pair, 'language:en')));
  given.push(await accepted(sign(english, pair, 'fidelity')));
  given.push(await accepted(sign(publisher, pair, 'final')));
  return given.map(({ signOffId }) => signOffId);
}

/** A released article, with the pair that readers see. */
export async function liveArticle(database: TestDatabase, people: Office, paragraphs = 3): Promise<Pair> {
  const articleId = await readyArticle(database, people, paragraphs);
  return releaseSigned(await pairInReview(articleId, people.writer), people);
}

/** Signs a pair in review by everybody and gives it to readers. */
export async function releaseSigned(pair: Pair, people: Office): Promise<Pair> {
  await signEverything(pair, people);
  await accepted(release(people.publisher, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash }));
  return pair;
}
