import { beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '@/commands/create-article';
import { findArticle } from '@/db/views/desk/find-article';
import { ARTICLES_A_PAGE, listArticles } from '@/db/views/desk/list-articles';
import type { ArticleFilter } from '@/domain/article-filter';
import { liveArticle, office, pairInReview, readyArticle, reword } from '@/tests/support/article-in-review';
import { emptyArticle, somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const columnist = await somebody(database, 'writer');

const known: Record<'empty' | 'translating' | 'ready' | 'review' | 'live' | 'reworked', string> = {
  empty: '',
  translating: '',
  ready: '',
  review: '',
  live: '',
  reworked: '',
};

beforeAll(async () => {
  known.empty = await emptyArticle(database, columnist);
  known.translating = await readyArticle(database, people);
  await reword({ articleId: known.translating, locale: 'zh', by: people.writer }, 0, '山城医院的护士节');
  known.ready = await readyArticle(database, people);
  known.review = await readyArticle(database, people);
  await pairInReview(known.review, people.writer);
  known.live = (await liveArticle(database, people)).articleId;
  known.reworked = (await liveArticle(database, people)).articleId;
  await reword({ articleId: known.reworked, locale: 'zh', by: people.writer }, 2, '改过的一段');
});

async function listed(who = people.writer, asked: { show?: ArticleFilter; search?: string; page?: number } = {}) {
  return listArticles(who, { show: 'all', search: '', page: 1, ...asked });
}

async function names(...asked: Parameters<typeof listed>): Promise<string[]> {
  const { rows } = await listed(...asked);
  return Object.entries(known)
    .filter(([, id]) => rows.some((row) => row.id === id))
    .map(([name]) => name);
}

describe('the list of articles', () => {
  test('says of each where it stands', async () => {
    const { rows } = await listed();
    const standings = Object.entries(known).map(([name, id]) => [name, rows.find((row) => row.id === id)?.standing]);
    expect(Object.fromEntries(standings)).toEqual({
      empty: 'empty',
      translating: 'translating',
      ready: 'ready',
      review: 'review',
      live: 'live',
      reworked: 'reworked',
    });
  });

  test('marks a translation that is behind, and what readers see', async () => {
    const { rows } = await listed();
    const row = (id: string) => rows.find((each) => each.id === id);
    expect(row(known.translating)?.couplet.strokes.en.state).toBe('behind');
    expect(row(known.live)?.shown).toEqual({ zh: 'now', en: 'now' });
    expect(row(known.reworked)?.shown).toEqual({ zh: 'older', en: 'now' });
  });

  test('puts the last changed first', async () => {
    const { rows } = await listed();
    const times = rows.map((row) => row.changedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('is narrowed to what waits for a translator, is in review, or is live', async () => {
    expect(await names(people.writer, { show: 'translating' })).toEqual(['translating', 'reworked']);
    expect(await names(people.writer, { show: 'review' })).toEqual(['review']);
    expect(await names(people.writer, { show: 'live' })).toEqual(['live', 'reworked']);
  });

  test('calls one’s own what one has a part in', async () => {
    expect(await names(columnist, { show: 'mine' })).toEqual(['empty']);
    expect(await names(people.publisher, { show: 'mine' })).toEqual(['live', 'reworked']);
  });

  test.each(['护士', '城', '山城医院的护士节'])('finds a Chinese title by «%s»', async (search) => {
    expect(await names(people.writer, { search })).toEqual(['translating']);
  });

  test('finds an English title whatever its capitals', async () => {
    expect(await names(people.writer, { search: 'a COUPLET' })).toContain('live');
  });

  test.each(['%', '_', '\\', '医护', "' OR true --"])('takes «%s» as it stands', async (search) => {
    expect(await names(people.writer, { search })).toEqual([]);
  });

  test('is turned page by page', async () => {
    const { rows: before } = await listed();
    for (let made = before.length; made <= ARTICLES_A_PAGE; made += 1) {
      await createArticle(columnist, { direction: 'en-zh', section: 'news' });
    }
    const [first, second] = [await listed(), await listed(people.writer, { page: 2 })];
    expect([first.rows.length, first.more, second.rows.length, second.more]).toEqual([ARTICLES_A_PAGE, true, 1, false]);
  });

  test('is empty for somebody who has no role', async () => {
    expect(await listed({ id: columnist.id, roles: [] })).toEqual({ rows: [], more: false });
  });
});

describe('the page of an article', () => {
  test('tells what happened to it, the newest first', async () => {
    const article = await findArticle(people.writer, known.review);
    expect(article?.record.map((entry) => entry.what.did)).toEqual(['send-to-review', 'confirm-links', 'create-article']);
  });

  test('leads to what readers see in each language', async () => {
    const article = await findArticle(people.writer, known.live);
    expect(article?.live.map(({ locale }) => locale)).toEqual(['zh', 'en']);
  });

  test('is not there for an article that was never made, nor for somebody without a role', async () => {
    expect(await findArticle(people.writer, crypto.randomUUID())).toBeNull();
    expect(await findArticle({ id: columnist.id, roles: [] }, known.live)).toBeNull();
  });
});
