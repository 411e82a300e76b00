import type { Sql, TransactionSql } from 'postgres';
import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { withdrawSignOff } from '@/commands/withdraw-sign-off';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import type { Result } from '@/domain/result';
import type { Pair } from '@/domain/review/pair';
import { giveAddress, office, pairInReview, readyArticle, signEverything } from '@/tests/support/article-in-review';
import { checkBySql } from '@/tests/support/check-by-sql';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, publisher } = people;

async function signedPair(slug?: string): Promise<{ pair: Pair; signOffs: string[] }> {
  const articleId = await readyArticle(database, people);
  if (slug) await giveAddress({ articleId, locale: 'en', by: translator }, slug);
  const pair = await pairInReview(articleId, writer);
  return { pair, signOffs: await signEverything(pair, people) };
}

const releaseOf = (pair: Pair) => release(publisher, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash });

/** Runs `first` up to its commit, then starts `second`, and lets `first` commit only when `second` waits for it. */
async function overtaking<T>(first: (sql: TransactionSql) => Promise<unknown>, second: () => Promise<Result<T>>): Promise<Result<T>> {
  let late: Promise<Result<T>> | undefined;
  await database.app.begin(async (sql) => {
    const [row] = await sql`SELECT pg_backend_pid() AS pid`;
    await first(sql);
    late = second();
    await waitedFor(database.owner, Number(row?.pid));
  });
  if (!late) throw new Error('The second never began.');
  return late;
}

async function waitedFor(sql: Sql, pid: number): Promise<void> {
  for (;;) {
    const [row] = await sql`SELECT count(*)::integer AS waiting FROM pg_stat_activity WHERE ${pid} = ANY (pg_blocking_pids(pid))`;
    if (row?.waiting > 0) return;
  }
}

/** Until so many sessions of this database wait for another. */
async function everybodyWaits(many: number): Promise<void> {
  for (;;) {
    const [row] = await database.owner`
      SELECT count(*)::integer AS waiting FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`;
    if (row?.waiting >= many) return;
  }
}

describe('two releases at once', () => {
  it('make one publication', async () => {
    const { pair } = await signedPair();
    const results = await Promise.all([releaseOf(pair), releaseOf(pair), releaseOf(pair)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual([
      { ok: false, refusal: 'already-live' },
      { ok: false, refusal: 'already-live' },
    ]);
    const made = await database.owner`SELECT seq FROM publications WHERE article_id = ${pair.articleId}`;
    expect(made).toHaveLength(1);
  });

  it('of different articles commit the changes of reader pages in the order of their numbers', async () => {
    const pairs = [await signedPair(), await signedPair(), await signedPair()];
    await Promise.all(pairs.map(({ pair }) => releaseOf(pair)));
    const faults = await Promise.all(pairs.map(({ pair }) => listFaults(appDatabase(), pair.articleId)));
    expect(faults.flat()).toEqual([]);
    const [order] = await database.owner`
      SELECT bool_and(at >= before) AS in_order FROM (SELECT at, lag(at, 1, '-infinity') OVER (ORDER BY number) AS before FROM reader_changes) AS listed`;
    expect(order?.in_order).toBe(true);
  });
});

describe('two releases at once under one new address', () => {
  it('make one publication and tell the other that the address is taken', async () => {
    const pairs = [await signedPair('one-address'), await signedPair('one-address')];
    const { promise: released, resolve: open } = Promise.withResolvers<void>();
    const gate = database.owner.begin(async (sql) => {
      await sql`SELECT pg_advisory_xact_lock(hashtext('couplet reader changes'))`;
      await released;
    });
    const results = Promise.allSettled(pairs.map(({ pair }) => releaseOf(pair)));
    await everybodyWaits(2);
    open();
    await gate;
    expect((await results).map((each) => (each.status === 'rejected' ? 'broken' : each.value.ok || each.value.refusal)).sort()).toEqual([
      'slug-taken',
      true,
    ]);
  });
});

describe('a release and the withdrawal of a sign-off', () => {
  it('refuses the release that comes second', async () => {
    const { pair, signOffs } = await signedPair();
    const answer = await overtaking(
      (sql) =>
        sql`INSERT INTO sign_off_withdrawals (sign_off_id, article_id, by) VALUES (${signOffs[0] ?? ''}, ${pair.articleId}, ${chinese.id})`,
      () => releaseOf(pair),
    );
    expect(answer).toEqual({ ok: false, refusal: 'not-covered' });
  });

  it('refuses the withdrawal that comes second', async () => {
    const { pair, signOffs } = await signedPair();
    const answer = await overtaking(
      async (sql) => {
        const checkId = await checkBySql(sql, pair.id);
        await sql`INSERT INTO publications (article_id, pair_id, sign_offs, check_id, released_by)
          VALUES (${pair.articleId}, ${pair.id}, ${signOffs}, ${checkId}, ${publisher.id})`;
      },
      () => withdrawSignOff(chinese, { articleId: pair.articleId, signOffId: signOffs[0] ?? '', reason: '' }),
    );
    expect(answer).toEqual({ ok: false, refusal: 'sign-off-live' });
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });

  it.each(['read committed', 'repeatable read', 'serializable'])('never lets both pass, also by SQL under %s', async (isolation) => {
    const { pair, signOffs } = await signedPair();
    const publish = database.app.begin(`isolation level ${isolation}`, async (sql) => {
      await sql`SELECT count(*) FROM sign_off_withdrawals`;
      const checkId = await checkBySql(sql, pair.id);
      await sql`INSERT INTO publications (article_id, pair_id, sign_offs, check_id, released_by)
        VALUES (${pair.articleId}, ${pair.id}, ${signOffs}, ${checkId}, ${publisher.id})`;
    });
    const withdraw = database.app.begin(`isolation level ${isolation}`, async (sql) => {
      await sql`SELECT count(*) FROM publications`;
      await sql`INSERT INTO sign_off_withdrawals (sign_off_id, article_id, by) VALUES (${signOffs[0] ?? ''}, ${pair.articleId}, ${chinese.id})`;
    });
    const settled = await Promise.allSettled([publish, withdraw]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });
});
