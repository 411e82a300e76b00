import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { SetEmbargo, setEmbargo } from '@/commands/set-embargo';
import { findReview } from '@/db/views/desk/find-review';
import { listRecord } from '@/db/views/desk/list-record';
import type { Actor } from '@/domain/actor';
import type { Pair } from '@/domain/review/pair';
import { accepted, liveArticle, office, pairInReview, readyArticle, signEverything } from '@/tests/support/article-in-review';
import { checkBySql } from '@/tests/support/check-by-sql';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, publisher } = people;

const HOUR = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * HOUR);

const releaseOf = ({ articleId, id, hash }: Pair, now?: Date) => release(publisher, { articleId, pairId: id, seen: hash }, now);

async function signedPair(): Promise<Pair> {
  const pair = await pairInReview(await readyArticle(database, people), writer);
  await signEverything(pair, people);
  return pair;
}

function hold(articleId: string, { until, seen = null, by = writer }: { until: Date | null; seen?: Date | null; by?: Actor }) {
  return setEmbargo(by, { articleId, until: until?.toISOString() ?? null, seen: seen?.toISOString() ?? null });
}

async function shownTo(articleId: string): Promise<number> {
  return (await database.reader`SELECT FROM reader_articles WHERE article_id = ${articleId}`).length;
}

describe('an embargo', () => {
  it('keeps a covered pair from readers until it ends', async () => {
    const pair = await signedPair();
    const until = later(2);
    await accepted(hold(pair.articleId, { until }));
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'under-embargo' });
    expect(await releaseOf(pair, new Date(until.getTime() - 1))).toEqual({ ok: false, refusal: 'under-embargo' });
    expect(await shownTo(pair.articleId)).toBe(0);
    await accepted(releaseOf(pair, until));
    expect(await shownTo(pair.articleId)).toBe(2);
  });

  it('is kept by the database, whoever asks', async () => {
    const pair = await signedPair();
    await accepted(hold(pair.articleId, { until: later(2) }));
    const signOffs = await database.owner`SELECT id FROM sign_offs WHERE article_id = ${pair.articleId}`;
    const publish = database.app.begin(async (sql) => {
      const checkId = await checkBySql(sql, pair.id);
      const named = signOffs.map(({ id }) => id);
      await sql`INSERT INTO publications (article_id, pair_id, sign_offs, check_id, released_by)
        VALUES (${pair.articleId}, ${pair.id}, ${named}, ${checkId}, ${publisher.id})`;
    });
    await expect(publish).rejects.toMatchObject({ constraint_name: 'publications_keep_embargoes' });
    expect(await shownTo(pair.articleId)).toBe(0);
  });

  it('is lifted, after which the pair goes live as it was signed', async () => {
    const pair = await signedPair();
    const until = later(2);
    await accepted(hold(pair.articleId, { until }));
    expect(await accepted(hold(pair.articleId, { until: null, seen: until, by: publisher }))).toBeNull();
    await accepted(releaseOf(pair));
    expect((await listRecord(pair.articleId)).map(({ what }) => what.did)).toEqual(expect.arrayContaining(['set-embargo', 'lift-embargo']));
  });

  it('holds back the next publication and not the one that readers have', async () => {
    const pair = await liveArticle(database, people);
    await accepted(hold(pair.articleId, { until: later(2) }));
    expect(await shownTo(pair.articleId)).toBe(2);
  });

  it('is said in the review for as long as it lasts', async () => {
    const pair = await signedPair();
    const until = later(2);
    await accepted(hold(pair.articleId, { until }));
    expect((await findReview(publisher, pair.articleId))?.shown).toMatchObject({ refusal: 'under-embargo', embargo: until });
    expect((await findReview(publisher, pair.articleId, until))?.shown).toMatchObject({ refusal: null, embargo: null });
  });

  it('is not changed by somebody who has not seen how it stands', async () => {
    const { articleId } = await signedPair();
    const [first, second] = [later(2), later(3)];
    await accepted(hold(articleId, { until: first }));
    expect(await hold(articleId, { until: second })).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await hold(articleId, { until: null, seen: second })).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await accepted(hold(articleId, { until: first }))).toEqual(first);
    expect(await accepted(hold(articleId, { until: second, seen: first }))).toEqual(second);
  });

  it('does not end before it has begun', async () => {
    const { articleId } = await signedPair();
    expect(await hold(articleId, { until: later(-1) })).toEqual({ ok: false, refusal: 'embargo-over' });
    const year = database.app`UPDATE articles SET embargo = '0026-12-24T02:00:00Z' WHERE id = ${articleId}`;
    await expect(year).rejects.toMatchObject({ constraint_name: 'articles_are_held_in_our_time' });
  });

  it('is set by those who keep the facts, on an article that there is', async () => {
    const { articleId } = await signedPair();
    expect(await hold(articleId, { until: later(1), by: people.translator })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await hold(crypto.randomUUID(), { until: later(1) })).toEqual({ ok: false, refusal: 'not-found' });
  });

  it.each([
    '2026-11-24',
    '2026-11-24T10:00',
    '2026-11-24T10:00:00+08:00',
    '2026-02-30T00:00:00Z',
    '9999-01-01T00:00:00Z',
    '0026-12-24T02:00:00Z',
    '0000-01-01T00:00:00Z',
    '',
  ])('is no «%s»', (until) => {
    expect(SetEmbargo.safeParse({ articleId: crypto.randomUUID(), until, seen: null }).success).toBe(false);
  });
});
