import { describe, expect, it } from 'vitest';
import { announceRevision } from '@/commands/announce-revision';
import { release } from '@/commands/release';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { withdrawRevisionNotice } from '@/commands/withdraw-revision-notice';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { findLivePublication } from '@/db/publications';
import { findToldReaders } from '@/db/views/desk/find-told-readers';
import { listRecord } from '@/db/views/desk/list-record';
import type { Correction } from '@/domain/review/correction';
import type { Pair } from '@/domain/review/pair';
import {
  accepted,
  confirmEverything,
  liveArticle,
  office,
  pairInReview,
  readyArticle,
  reword,
  signEverything,
} from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, publisher } = people;
const CORRECTION = { zh: '床位数应为 120 张。', en: 'There are 120 beds.' };

const releaseOf = ({ articleId, id, hash }: Pair, correction: Correction | null) =>
  release(publisher, { articleId, pairId: id, seen: hash, correction });

/** A signed pair of an article that readers have, with words that they do not have yet. */
async function nextPair(articleId: string, { times = 1 } = {}): Promise<Pair> {
  await reword({ articleId, locale: 'zh', by: writer }, 2, `改过 ${times} 次的第一段`);
  await reword({ articleId, locale: 'en', by: translator }, 2, `Paragraph one, mended ${times} times`);
  await confirmEverything(articleId, translator);
  const pair = await pairInReview(articleId, writer);
  await signEverything(pair, people);
  return pair;
}

async function corrections(articleId: string): Promise<unknown[]> {
  const rows = await database.reader`SELECT zh, en FROM reader_corrections WHERE article_id = ${articleId} ORDER BY seq`;
  return rows.map(({ zh, en }) => ({ zh, en }));
}

async function revising(articleId: string): Promise<unknown[]> {
  const rows = await database.reader`SELECT revising_since FROM reader_articles WHERE article_id = ${articleId}`;
  return rows.map(({ revising_since }) => revising_since !== null);
}

/** What readers' pages were told since the number given, as topics. */
async function toldSince(number: unknown): Promise<{ topics: string[]; addresses: string[] }[]> {
  const rows = await database.owner`SELECT topics, addresses FROM reader_changes WHERE number > ${String(number)} ORDER BY number`;
  return rows.map(({ topics, addresses }) => ({ topics, addresses }));
}

async function lastChange(): Promise<unknown> {
  const [row] = await database.owner`SELECT coalesce(max(number), 0) AS number FROM reader_changes`;
  return row?.number;
}

async function livePublication(articleId: string): Promise<string> {
  return (await findLivePublication(appDatabase(), articleId))?.id ?? '';
}

describe('a correction', () => {
  it('is told to the readers of both languages with the pair that makes it, and is recorded', async () => {
    const { articleId } = await liveArticle(database, people);
    await accepted(releaseOf(await nextPair(articleId), CORRECTION));
    expect(await corrections(articleId)).toEqual([CORRECTION]);
    expect((await findToldReaders(articleId)).corrections.map(({ words }) => words)).toEqual([CORRECTION]);
    expect((await listRecord(articleId))[0]?.what).toMatchObject({ did: 'release', publication: 2, correction: CORRECTION });
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  it('stays with the article when more follows', async () => {
    const { articleId } = await liveArticle(database, people);
    await accepted(releaseOf(await nextPair(articleId), CORRECTION));
    await accepted(releaseOf(await nextPair(articleId, { times: 2 }), null));
    expect(await corrections(articleId)).toEqual([CORRECTION]);
  });

  it('may follow a publication that was withdrawn', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    await accepted(withdrawPublication(publisher, { articleId, publicationId, notice: { zh: '', en: '' } }));
    expect(await corrections(articleId)).toEqual([]);
    await accepted(releaseOf(await nextPair(articleId), CORRECTION));
    expect(await corrections(articleId)).toEqual([CORRECTION]);
  });

  it.each([
    ['Chinese', { zh: CORRECTION.zh, en: '' }],
    ['English', { zh: '', en: CORRECTION.en }],
  ])('is refused in %s alone, and nothing is released', async (_, correction) => {
    const { articleId } = await liveArticle(database, people);
    const pair = await nextPair(articleId);
    expect(await releaseOf(pair, correction)).toEqual({ ok: false, refusal: 'correction-in-one-language' });
    expect((await findLivePublication(appDatabase(), articleId))?.pairId).not.toBe(pair.id);
    await accepted(releaseOf(pair, { zh: '', en: '' }));
    expect(await corrections(articleId)).toEqual([]);
  });

  it('is refused where readers never had anything to correct', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    await signEverything(pair, people);
    expect(await releaseOf(pair, CORRECTION)).toEqual({ ok: false, refusal: 'nothing-to-correct' });
  });
});

describe('announce-revision', () => {
  it('is refused to anybody but a publisher', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    expect(await announceRevision(writer, { articleId, publicationId })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await revising(articleId)).toEqual([false, false]);
  });

  it('tells the readers of both languages, drops what shows the article, and is recorded', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    const before = await lastChange();
    await accepted(announceRevision(publisher, { articleId, publicationId }));
    expect(await revising(articleId)).toEqual([true, true]);
    const told = await toldSince(before);
    expect(told).toHaveLength(1);
    expect(told[0]?.topics).toContain(`article:${articleId}`);
    expect(told[0]?.topics.filter((topic) => /^(latest|older|\*)/.test(topic))).toEqual([]);
    expect(told[0]?.addresses.filter((address) => address.includes('/news/'))).not.toEqual([]);
    expect((await listRecord(articleId))[0]?.what).toEqual({ did: 'announce-revision', publicationId, publication: 1 });
    expect(await announceRevision(publisher, { articleId, publicationId })).toEqual({ ok: false, refusal: 'revision-announced' });
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  it('ends with the next publication', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    await accepted(announceRevision(publisher, { articleId, publicationId }));
    await accepted(releaseOf(await nextPair(articleId), null));
    expect(await revising(articleId)).toEqual([false, false]);
    expect(await findToldReaders(articleId)).toMatchObject({ revisingSince: null });
  });

  it('is refused for a publication that readers do not have any more, or never had', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    await accepted(releaseOf(await nextPair(articleId), null));
    expect(await announceRevision(publisher, { articleId, publicationId })).toEqual({ ok: false, refusal: 'changed-since-read' });
    const unknown = { articleId: await readyArticle(database, people), publicationId };
    expect(await announceRevision(publisher, unknown)).toEqual({ ok: false, refusal: 'nothing-to-revise' });
  });
});

describe('withdraw-revision-notice', () => {
  it('is refused to anybody but a publisher', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    await accepted(announceRevision(publisher, { articleId, publicationId }));
    expect(await withdrawRevisionNotice(translator, { articleId, publicationId })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await revising(articleId)).toEqual([true, true]);
  });

  it('takes the notice from both pages, is recorded, and another can follow', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    await accepted(announceRevision(publisher, { articleId, publicationId }));
    const before = await lastChange();
    await accepted(withdrawRevisionNotice(publisher, { articleId, publicationId }));
    expect(await revising(articleId)).toEqual([false, false]);
    expect((await toldSince(before)).flatMap(({ topics }) => topics)).toContain(`article:${articleId}`);
    expect((await listRecord(articleId))[0]?.what).toMatchObject({ did: 'withdraw-revision-notice' });
    await accepted(announceRevision(publisher, { articleId, publicationId }));
    expect(await revising(articleId)).toEqual([true, true]);
  });

  it('is refused where there is none, and where another pair is live by now', async () => {
    const { articleId } = await liveArticle(database, people);
    const publicationId = await livePublication(articleId);
    expect(await withdrawRevisionNotice(publisher, { articleId, publicationId })).toEqual({ ok: false, refusal: 'revision-not-announced' });
    await accepted(announceRevision(publisher, { articleId, publicationId }));
    await accepted(releaseOf(await nextPair(articleId), null));
    expect(await withdrawRevisionNotice(publisher, { articleId, publicationId })).toEqual({ ok: false, refusal: 'changed-since-read' });
  });
});
