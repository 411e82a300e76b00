import type { TransactionSql } from 'postgres';
import { describe, expect, it } from 'vitest';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import type { Pair } from '@/domain/review/pair';
import { liveArticle, office } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);

/** A live article after somebody with every right has put this into the tables past all triggers, as a bad restore could. */
async function faultsAfter(spoil: (sql: TransactionSql, pair: Pair) => Promise<unknown>): Promise<string[]> {
  const pair = await liveArticle(database, people);
  await database.owner.begin(async (sql) => {
    await sql`SET LOCAL session_replication_role = replica`;
    await spoil(sql, pair);
  });
  return (await listFaults(appDatabase(), pair.articleId)).map(({ code }) => code);
}

describe('a check of everything finds', () => {
  it('nothing where nothing is wrong', async () => {
    expect(await faultsAfter(async () => undefined)).toEqual([]);
  });

  it.each<[string, string, (sql: TransactionSql, pair: Pair) => Promise<unknown>]>([
    [
      'a sign-off that is gone',
      'sign-off-does-not-count',
      (sql, { id }) => sql`DELETE FROM sign_offs WHERE pair_id = ${id} AND kind = 'final'`,
    ],
    [
      'a sign-off that was withdrawn while readers saw what it allowed',
      'sign-off-does-not-count',
      (sql, { id }) => sql`INSERT INTO sign_off_withdrawals (sign_off_id, article_id, by, article_version)
        SELECT sign_offs.id, article_id, signer, articles.version FROM sign_offs JOIN articles ON articles.id = article_id WHERE pair_id = ${id} LIMIT 1`,
    ],
    [
      'words that are not those that were signed',
      'hash-differs',
      (sql, { zh }) =>
        sql`UPDATE revisions SET passages = jsonb_set(passages, '{0,canonical}', '"{\\"type\\":\\"title\\"}"') WHERE id = ${zh?.id ?? ''}`,
    ],
    [
      'a link that nobody signed',
      'link-not-covered',
      (sql, { id }) => sql`UPDATE pairs SET links = jsonb_set(links, '{0,kind}', '"added"') WHERE id = ${id}`,
    ],
    [
      'a record that was rewritten',
      'record-broken',
      (sql, { articleId }) => sql`UPDATE events SET at = at - interval '1 day' WHERE article_id = ${articleId} AND seq = 2`,
    ],
    ['a record with a gap', 'record-broken', (sql, { articleId }) => sql`DELETE FROM events WHERE article_id = ${articleId} AND seq = 2`],
    [
      'readers who see something else',
      'live-edition-differs',
      (sql, { articleId }) => sql`UPDATE live_editions SET title = 'forged' WHERE article_id = ${articleId}`,
    ],
    [
      'readers who see nothing',
      'live-edition-differs',
      (sql, { articleId }) => sql`DELETE FROM live_editions WHERE article_id = ${articleId} AND locale = 'en'`,
    ],
  ])('%s', async (_, code, spoil) => {
    expect(await faultsAfter(spoil)).toContain(code);
  });
});
