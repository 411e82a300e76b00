import { setTimeout as pause } from 'node:timers/promises';
import { release } from '@/commands/release';
import { sendToReview } from '@/commands/send-to-review';
import { signOff } from '@/commands/sign-off';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase, transaction } from '@/db/database';
import { findPair } from '@/db/pairs';
import { findActorById, findPersonByEmail } from '@/db/people';
import { findLivePublication } from '@/db/publications';
import { findReaderList } from '@/db/views/reader/find-reader-list';
import type { Actor, Role } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import type { Result } from '@/domain/result';
import { addressOf } from './desk';
import { percentile } from './percentile';

/** From the command to the moment at which readers get both languages, in milliseconds. */
export interface Publishing {
  readonly p50: number;
  readonly p95: number;
  readonly releases: number;
}

const RELEASES = 20;
const PATIENCE_MS = 10_000;
const BETWEEN_LOOKS_MS = 5;
// So that the server has rendered again what the withdrawal changed.
const BETWEEN_RELEASES_MS = 500;

async function actorFor(role: Role): Promise<Actor> {
  const person = await transaction((tx) => findPersonByEmail(tx, addressOf(role)));
  const actor = person && (await findActorById(person.id));
  if (!actor) throw new Error(`Nobody in the sample newsroom is ${role}.`);
  return actor;
}

function done<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`A command was refused: ${result.refusal}`);
}

/** Asks for all addresses, one after the other, until each has answered with the status. */
async function untilAnswered(addresses: readonly string[], status: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (const address of addresses) {
    for (;;) {
      const answer = await fetch(address);
      await answer.arrayBuffer();
      if (answer.status === status) break;
      // Leaves the processor to the server between two looks.
      await pause(BETWEEN_LOOKS_MS);
      if (performance.now() > until) throw new Error(`${address} still answers ${answer.status}.`);
    }
  }
}

async function cardsIn(locale: Locale) {
  return (await findReaderList({ locale, place: { at: 'news' } }))?.cards ?? [];
}

/**
 * Takes a published article back and gives it to the readers again, many times over. The commands run in this process, so the
 * server hears of them from the database only, as it does of any other process.
 */
export async function measurePublishing(url: string): Promise<Publishing> {
  // The oldest: nobody in the sample newsroom is working on it again.
  const zh = (await cardsIn('zh')).at(-1);
  const en = (await cardsIn('en')).find(({ articleId }) => articleId === zh?.articleId);
  if (!zh || !en) throw new Error('Nothing is published in both languages.');
  const { articleId } = zh;
  const addresses = [`${url}/zh/news/${zh.slug}`, `${url}/en/news/${en.slug}`];
  const publisher = await actorFor('publisher');
  const times: number[] = [];
  await untilAnswered(addresses, 200);
  for (let n = 0; n < RELEASES; n += 1) {
    const live = await findLivePublication(appDatabase(), articleId);
    if (!live) throw new Error('The article is not live.');
    done(await withdrawPublication(publisher, { articleId, publicationId: live.id, notice: { zh: '', en: '' } }));
    await untilAnswered(addresses, 410);
    const { pairId } = done(await sendToReview(publisher, { articleId }));
    const pair = await findPair(appDatabase(), pairId);
    if (!pair) throw new Error('The pair is gone.');
    const signed = await signOff(publisher, { articleId, pairId, kind: 'final', seen: pair.hash, note: '' });
    if (!signed.ok && signed.refusal !== 'already-signed') throw new Error(`The pair could not be signed: ${signed.refusal}`);
    await pause(BETWEEN_RELEASES_MS);
    const began = performance.now();
    done(await release(publisher, { articleId, pairId, seen: pair.hash }));
    await untilAnswered(addresses, 200);
    times.push(performance.now() - began);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), releases: times.length };
}
