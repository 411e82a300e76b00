import type { TransactionSql } from 'postgres';
import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import type { BoundFinding } from '@/domain/checks/bound-finding';
import type { Pair } from '@/domain/review/pair';
import { accepted, liveArticle, office, signEverything } from '@/tests/support/article-in-review';
import { findingIn, pairWithBlocker, waive } from '@/tests/support/article-with-blocker';
import { checkBySql } from '@/tests/support/check-by-sql';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher } = people;

/** What PostgreSQL says to a transaction of the application; «passed» when it commits. */
async function attempt(act: (sql: TransactionSql) => Promise<unknown>, as: 'app' | 'owner' = 'app'): Promise<string> {
  try {
    await database[as].begin(async (sql) => {
      await act(sql);
    });
    return 'passed';
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

type Ready = { pair: Pair; finding: BoundFinding; waiverId: string; signOffs: string[] };

/** A pair with everything signed and its one blocker waived, and nothing released. */
async function readyPair(): Promise<Ready> {
  const pair = await pairWithBlocker(database, people);
  const finding = await findingIn(pair);
  const { waiverId } = await accepted(waive(chinese, pair));
  return { pair, finding, waiverId, signOffs: await signEverything(pair, people) };
}

const said = ({ finding: { code, severity, bound } }: Ready, waiver: string | null) => {
  return { code, severity, values: bound.values, zh: bound.zh, en: bound.en, waiver };
};

const publish =
  ({ pair, signOffs }: Ready, checkId: string | null) =>
  (sql: TransactionSql) =>
    sql`INSERT INTO publications (article_id, pair_id, sign_offs, check_id, released_by) VALUES (${pair.articleId}, ${pair.id}, ${signOffs}, ${checkId}, ${publisher.id})`;

const publishChecked = (ready: Ready, findings: readonly object[]) => async (sql: TransactionSql) =>
  publish(ready, await checkBySql(sql, ready.pair.id, findings))(sql);

const waiveBySql = (
  { pair, finding: { bound } }: Ready,
  change: { by?: string; values?: object; zh?: readonly string[]; blocking?: boolean } = {},
) => {
  const { by, values, zh, blocking } = { by: chinese.id, values: bound.values, zh: bound.zh, blocking: true, ...change };
  return async (sql: TransactionSql) => {
    const [row] = await sql`
      INSERT INTO waivers (article_id, code, values, zh, en, blocking, reason, by)
      VALUES (${pair.articleId}, ${bound.code}, ${JSON.stringify(values)}::text::jsonb, ${[...zh]}, ${[...bound.en]}, ${blocking}, '数字已核对', ${by}) RETURNING id`;
    return String(row?.id);
  };
};

describe('a publication by SQL', () => {
  it('passes with a check whose blockers are waived', async () => {
    const ready = await readyPair();
    expect(await attempt(publishChecked(ready, [said(ready, ready.waiverId)]))).toBe('passed');
    expect(await listFaults(appDatabase(), ready.pair.articleId)).toEqual([]);
  });

  it('is refused without a check, for the owner too', async () => {
    const ready = await readyPair();
    for (const as of ['app', 'owner'] as const) expect(await attempt(publish(ready, null), as)).toMatch(/was not checked for this release/);
    const past = async (sql: TransactionSql) => {
      await sql`SET LOCAL session_replication_role = replica`;
      await publish(ready, null)(sql);
    };
    expect(await attempt(past, 'owner')).toMatch(/publications_name_their_check/);
  });

  it('is refused with a check of another pair, and with one that something came after', async () => {
    const [ready, other] = [await readyPair(), await readyPair()];
    const borrowed = async (sql: TransactionSql) => publish(ready, await checkBySql(sql, other.pair.id, []))(sql);
    expect(await attempt(borrowed)).toMatch(/was not checked for this release/);
    const late = async (sql: TransactionSql) => {
      const checkId = await checkBySql(sql, ready.pair.id, [said(ready, ready.waiverId)]);
      await sql`INSERT INTO waiver_withdrawals (waiver_id, article_id, by) VALUES (${ready.waiverId}, ${ready.pair.articleId}, ${chinese.id})`;
      await publish(ready, checkId)(sql);
    };
    expect(await attempt(late)).toMatch(/was not checked for this release/);
  });

  it('is refused while a finding that blocks names no waiver', async () => {
    const ready = await readyPair();
    expect(await attempt(publishChecked(ready, [said(ready, null)]))).toMatch(/finding-not-waived facts\/magnitude/);
  });

  it('is refused with a waiver for other values, for other texts, or for less', async () => {
    const ready = await readyPair();
    const elsewhere = ready.pair.zh?.passages.at(3)?.fingerprint ?? '';
    for (const change of [{ values: { zh: '1' } }, { zh: [elsewhere] }, { blocking: false }]) {
      const swap = async (sql: TransactionSql) => publishChecked(ready, [said(ready, await waiveBySql(ready, change)(sql))])(sql);
      expect(await attempt(swap)).toMatch(/finding-not-waived/);
    }
  });

  it('is refused with a waiver that was withdrawn', async () => {
    const ready = await readyPair();
    const { waiverId, pair } = ready;
    await database.app`INSERT INTO waiver_withdrawals (waiver_id, article_id, by) VALUES (${waiverId}, ${pair.articleId}, ${chinese.id})`;
    expect(await attempt(publishChecked(ready, [said(ready, waiverId)]))).toMatch(/finding-not-waived/);
  });

  it('is refused where somebody waived their own words', async () => {
    await database.owner`INSERT INTO person_roles (person_id, role) VALUES (${translator.id}, 'reviewer:en') ON CONFLICT DO NOTHING`;
    const ready = await readyPair();
    const own = async (sql: TransactionSql) => {
      const waiverId = await waiveBySql(ready, { by: translator.id })(sql);
      await publishChecked(ready, [said(ready, waiverId)])(sql);
    };
    expect(await attempt(own)).toMatch(/waived-own-words facts\/magnitude/);
    await database.owner`DELETE FROM person_roles WHERE person_id = ${translator.id} AND role = 'reviewer:en'`;
  });
});

describe('a check by SQL', () => {
  it('speaks of texts that stand in its pair, and of waivers of its article', async () => {
    const [ready, other] = [await readyPair(), await readyPair()];
    const finding = said(ready, ready.waiverId);
    for (const strange of [
      { ...finding, zh: ['0'.repeat(64)] },
      { ...finding, waiver: other.waiverId },
      { ...finding, waiver: 'none' },
      { ...finding, severity: 'grave' },
      { ...finding, code: 'x' },
      { code: finding.code },
      'nothing',
    ])
      expect(await attempt((sql) => checkBySql(sql, ready.pair.id, [Object(strange)]))).toMatch(/speaks of nothing in its pair/);
  });

  it('holds under the settings of the moment only', async () => {
    const ready = await readyPair();
    const old = async (sql: TransactionSql) => {
      await sql`INSERT INTO check_settings (version, settings, by) SELECT max(version) + 1, '{}', ${publisher.id} FROM check_settings`;
      await sql`INSERT INTO pair_checks (article_id, pair_id, engine, settings, terms, findings) VALUES (${ready.pair.articleId}, ${ready.pair.id}, '', 1, '', '[]')`;
    };
    expect(await attempt(old)).toMatch(/settings of the checks have changed/);
  });
});

describe('a waiver by SQL', () => {
  it('that counts for what blocks is given by those who review or publish only', async () => {
    const ready = await readyPair();
    expect(await attempt(waiveBySql(ready, { by: writer.id }))).toMatch(/may not waive this/);
    expect(await attempt(waiveBySql(ready, { by: writer.id, blocking: false }))).toBe('passed');
    expect(await attempt(waiveBySql(ready, { by: people.stranger.id, blocking: false }))).toMatch(/may not waive this/);
  });

  it('names texts and a reason', async () => {
    const ready = await readyPair();
    expect(await attempt(waiveBySql(ready, { zh: ['x'] }))).toMatch(/names a check and texts/);
    const mute = (sql: TransactionSql) => sql`
      INSERT INTO waivers (article_id, code, values, zh, en, blocking, reason, by)
      VALUES (${ready.pair.articleId}, 'facts/magnitude', '{}', ${[...ready.finding.bound.zh]}, '{}', true, '  ', ${chinese.id})`;
    expect(await attempt(mute)).toMatch(/waivers_have_a_reason/);
  });

  it('is taken back by nobody else but who may waive what blocks, and not while readers see what rests on it', async () => {
    const ready = await readyPair();
    const { pair, waiverId } = ready;
    const withdraw = (by: string) => (sql: TransactionSql) =>
      sql`INSERT INTO waiver_withdrawals (waiver_id, article_id, by) VALUES (${waiverId}, ${pair.articleId}, ${by})`;
    expect(await attempt(withdraw(writer.id))).toMatch(/may not withdraw this waiver/);
    await accepted(release(publisher, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash }));
    for (const by of [chinese.id, english.id]) expect(await attempt(withdraw(by))).toBe('readers see what this waiver allowed');
  });
});

it('settings follow one another and are changed by those who decide them', async () => {
  const insert = (version: number, by: string) => (sql: TransactionSql) =>
    sql`INSERT INTO check_settings (version, settings, by) VALUES (${version}, '{}', ${by})`;
  expect(await attempt(insert(99, publisher.id))).toMatch(/do not follow the last ones/);
  expect(await attempt(insert(2, writer.id))).toMatch(/does not decide/);
});

it('what was released before there were checks holds as it is', async () => {
  const live = await liveArticle(database, people);
  await database.owner.begin(async (sql) => {
    await sql`SET LOCAL session_replication_role = replica`;
    await sql`ALTER TABLE publications DROP CONSTRAINT publications_name_their_check`;
    await sql`UPDATE publications SET check_id = NULL WHERE pair_id = ${live.id}`;
    await sql`ALTER TABLE publications ADD CONSTRAINT publications_name_their_check CHECK (check_id IS NOT NULL) NOT VALID`;
  });
  expect(await listFaults(appDatabase(), live.articleId)).toEqual([]);
});

it('a waiver that is gone is missed by the check of everything', async () => {
  const ready = await readyPair();
  const { pair } = ready;
  await accepted(release(publisher, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash }));
  await database.owner.begin(async (sql) => {
    await sql`SET LOCAL session_replication_role = replica`;
    await sql`DELETE FROM waivers WHERE id = ${ready.waiverId}`;
  });
  expect((await listFaults(appDatabase(), pair.articleId)).map(({ code }) => code)).toEqual(['finding-not-waived']);
});
