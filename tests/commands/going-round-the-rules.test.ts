import type { TransactionSql } from 'postgres';
import { describe, expect, it } from 'vitest';
import { setPolicy } from '@/commands/set-policy';
import { withdrawSignOff } from '@/commands/withdraw-sign-off';
import type { Pair } from '@/domain/review/pair';
import {
  accepted,
  confirmEverything,
  liveArticle,
  office,
  pairInReview,
  readyArticle,
  reword,
  sign,
  signEverything,
} from '@/tests/support/article-in-review';
import { checkBySql } from '@/tests/support/check-by-sql';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher } = people;
await liveArticle(database, people);
const signed = await signedPair();

async function signedPair(): Promise<{ pair: Pair; signOffs: string[] }> {
  const pair = await pairInReview(await readyArticle(database, people), writer);
  return { pair, signOffs: await signEverything(pair, people) };
}

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

const publish =
  (pair: Pair, signOffs: readonly (string | null)[], { by = publisher.id, checked = pair.id } = {}) =>
  async (sql: TransactionSql) => {
    const checkId = await checkBySql(sql, checked);
    await sql`INSERT INTO publications (article_id, pair_id, sign_offs, check_id, released_by)
      VALUES (${pair.articleId}, ${pair.id}, ${[...signOffs]}, ${checkId}, ${by})`;
  };

describe('a publication by SQL', () => {
  it('passes with the sign-offs that the policy asks for', async () => {
    const { pair, signOffs } = await signedPair();
    expect(await attempt(publish(pair, signOffs))).toBe('passed');
  });

  it('is refused without one of them, whichever it is', async () => {
    const { pair, signOffs } = signed;
    for (const missing of signOffs) {
      const rest = signOffs.filter((id) => id !== missing);
      expect(await attempt(publish(pair, rest))).toMatch(/is not covered: (passage-not-covered|link-not-covered|final-missing)/);
    }
    expect(await attempt(publish(pair, []))).toMatch(/is not covered/);
  });

  it('is refused without sign-offs also when the list of them holds nothing but nulls', async () => {
    const { pair } = signed;
    const said = await attempt(publish(pair, [null]));
    expect(said).toMatch(/is not covered/);
  });

  it.each([
    '{}',
    'null',
    '[]',
    '"standard"',
    '{"review":null,"release":{"mode":"together"}}',
    '{"release":{"mode":"together"}}',
    '{"review":"standard"}',
    '{"review":"standard","release":{"mode":"only","locale":"zh"}}',
    '{"review":"none","release":{"mode":"together"}}',
  ])('cannot be prepared by a policy that asks for nothing: %s', async (policy) => {
    const said = await attempt((sql) => sql`UPDATE articles SET policy = ${policy}::text::jsonb WHERE id = ${signed.pair.articleId}`);
    expect(said).toMatch(/articles_have_a_policy/);
  });

  it('is refused when one of them was withdrawn', async () => {
    const { pair, signOffs } = await signedPair();
    await accepted(withdrawSignOff(chinese, { articleId: pair.articleId, signOffId: signOffs[0] ?? '', reason: '' }));
    expect(await attempt(publish(pair, signOffs))).toMatch(/sign-off-does-not-count/);
  });

  it('is refused with sign-offs of another article, and for the pair of another article', async () => {
    const other = await signedPair();
    expect(await attempt(publish(signed.pair, other.signOffs))).toMatch(/sign-off-does-not-count/);
    expect(await attempt(publish({ ...signed.pair, articleId: other.pair.articleId }, other.signOffs, { checked: other.pair.id }))).toMatch(
      /pair-of-another-article/,
    );
  });

  it('is refused for words that changed after they were signed', async () => {
    const { pair, signOffs } = await signedPair();
    await reword({ articleId: pair.articleId, locale: 'zh', by: writer }, 2, '第一段改了');
    await confirmEverything(pair.articleId, translator);
    const next = await pairInReview(pair.articleId, writer);
    expect(await attempt(publish(next, signOffs))).toMatch(/passage-not-covered zh .*, link-not-covered 3, final-missing/);
  });

  it('is refused where the signers wrote the words themselves', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    await database.owner`INSERT INTO person_roles (person_id, role) VALUES (${writer.id}, 'reviewer:zh') ON CONFLICT DO NOTHING`;
    const rest = (await signEverything(pair, people)).slice(1);
    const attested = (pair.zh?.passages ?? []).map(({ id, fingerprint }) => ({ id, fingerprint }));
    const said = await attempt(async (sql) => {
      const [own] = await sql`
        INSERT INTO sign_offs (article_id, pair_id, kind, signer, pair_hash, attested)
        VALUES (${pair.articleId}, ${pair.id}, 'language:zh', ${writer.id}, ${pair.hash}, ${sql.json(attested)}) RETURNING id`;
      await publish(pair, [...rest, own?.id])(sql);
    });
    expect(said).toMatch(/passage-not-covered/);
  });

  it('is refused by somebody who is no publisher', async () => {
    expect(await attempt(publish(signed.pair, signed.signOffs, { by: writer.id }))).toMatch(/is no publisher/);
  });

  it('cannot be checked early and hollowed out before the commit', async () => {
    const { pair, signOffs } = await signedPair();
    const said = await attempt(async (sql) => {
      await publish(pair, signOffs)(sql);
      await sql`SET CONSTRAINTS ALL IMMEDIATE`;
      await sql`INSERT INTO sign_off_withdrawals (sign_off_id, article_id, by) VALUES (${signOffs[0] ?? ''}, ${pair.articleId}, ${chinese.id})`;
    });
    expect(said).toBe('readers see what this sign-off allowed');
  });

  it('cannot rest on passages that stand in no link, nor on links that nobody confirmed', async () => {
    const { pair } = signed;
    const insert = (links: readonly object[]) => (sql: TransactionSql) =>
      sql`
      INSERT INTO pairs (article_id, zh_revision, en_revision, links, facts, policy, frozen_by)
      SELECT article_id, zh_revision, en_revision, ${sql.json(JSON.parse(JSON.stringify(links)))}, facts, policy, frozen_by FROM pairs WHERE id = ${pair.id} RETURNING id`;
    expect(await attempt(insert(pair.links.map((link) => ({ ...link, confirmedBy: null }))))).toMatch(/nobody has confirmed a link/);
    expect(await attempt(insert([{ kind: 'renders', zh: ['nowhere'], en: ['nowhere'], confirmedBy: writer.id }]))).toMatch(/not there/);
    expect(await attempt(insert([{ kind: 'left-out', zh: [], en: pair.links[0]?.en, confirmedBy: writer.id }]))).toMatch(
      /sides of its kind/,
    );
    const said = await attempt(async (sql) => {
      const [row] = await insert(pair.links.slice(1))(sql);
      await publish({ ...pair, id: row?.id }, signed.signOffs)(sql);
    });
    for (const fault of ['passage-not-linked-once zh', 'passage-not-linked-once en', 'final-missing']) expect(said).toContain(fault);
  });
});

describe('a sign-off by SQL', () => {
  const insert = (change: Partial<{ kind: string; signer: string; hash: string; attested: unknown }>) => (sql: TransactionSql) => {
    const { pair } = signed;
    const all = (pair.zh?.passages ?? []).map(({ id, fingerprint }) => ({ id, fingerprint }));
    const { kind, signer, hash, attested } = { kind: 'language:zh', signer: chinese.id, hash: pair.hash, attested: all, ...change };
    return sql`
      INSERT INTO sign_offs (article_id, pair_id, kind, signer, pair_hash, attested)
      VALUES (${pair.articleId}, ${pair.id}, ${kind}, ${signer}, ${hash}, ${sql.json(JSON.parse(JSON.stringify(attested)))})`;
  };

  it.each([
    ['by somebody without the role', { signer: english.id }, /is no reviewer:zh/],
    ['under another hash', { hash: 'another' }, /does not speak of this pair/],
    ['of words that are not in the pair', { attested: [{ id: 'nowhere', fingerprint: 'none' }] }, /attests what is not in its pair/],
    ['of nothing', { attested: [] }, /attests nothing/],
    ['of a kind that is not known', { kind: 'blessing', signer: publisher.id }, /attests nothing/],
    ['for an emergency that is none', { kind: 'emergency', signer: publisher.id, attested: null }, /does not fit this pair/],
  ])('is refused %s', async (_, change, said) => {
    expect(await attempt(insert(change))).toMatch(said);
  });

  it('is withdrawn by nobody else', async () => {
    const withdraw = (sql: TransactionSql) =>
      sql`INSERT INTO sign_off_withdrawals (sign_off_id, article_id, by) VALUES (${signed.signOffs[0] ?? ''}, ${signed.pair.articleId}, ${english.id})`;
    expect(await attempt(withdraw)).toBe('only its signer withdraws a sign-off');
  });

  it('for an emergency counts only on a pair that was frozen under that policy', async () => {
    const { pair } = await signedPair();
    await accepted(setPolicy(publisher, { articleId: pair.articleId, policy: { review: 'emergency', release: { mode: 'together' } } }));
    expect(await sign(publisher, pair, 'emergency')).toEqual({ ok: false, refusal: 'nothing-to-cover' });
    const second = await somebody(database, 'publisher');
    const urgent = (signer: string) => (sql: TransactionSql) =>
      sql`
      INSERT INTO sign_offs (article_id, pair_id, kind, signer, pair_hash) VALUES (${pair.articleId}, ${pair.id}, 'emergency', ${signer}, ${pair.hash})`;
    expect(await attempt(urgent(second.id))).toMatch(/does not fit this pair/);
  });
});

describe('what is computed cannot be claimed', () => {
  it('numbers, hashes and the article’s clock are overwritten', async () => {
    const said = await attempt(async (sql) => {
      const [pair] = await sql`
        INSERT INTO pairs (article_id, zh_revision, en_revision, links, facts, policy, frozen_by, hash, seq)
        SELECT article_id, zh_revision, en_revision, links, facts, policy, frozen_by, 'forged', 99 FROM pairs WHERE id = ${signed.pair.id} RETURNING hash, seq`;
      const [event] = await sql`
        INSERT INTO events (article_id, at, who, what, seq, previous, hash)
        VALUES (${signed.pair.articleId}, now(), ${writer.id}, '{}', 99, 'forged', 'forged') RETURNING seq, previous, hash`;
      if (pair?.hash !== signed.pair.hash || pair.seq === 99) throw new Error('the pair kept a forged value');
      if (event?.seq === 99 || event?.previous === 'forged' || event?.hash === 'forged') throw new Error('the event kept a forged value');
    });
    expect(said).toBe('passed');
  });

  it('fingerprints are generated and a pair takes facts and policy from its article', async () => {
    expect(
      await attempt(
        (sql) => sql`INSERT INTO revisions (edition_id, article_id, locale, version, fields, passages, outline, created_by)
      SELECT edition_id, article_id, locale, version, fields, passages, '[]', created_by FROM revisions LIMIT 1`,
      ),
    ).toMatch(/non-DEFAULT value into column "outline"/);
    expect(
      await attempt(
        (sql) => sql`INSERT INTO pairs (article_id, zh_revision, en_revision, links, facts, policy, frozen_by)
      SELECT article_id, zh_revision, en_revision, links, facts, '{"review":"emergency","release":{"mode":"together"}}', frozen_by FROM pairs WHERE id = ${signed.pair.id}`,
      ),
    ).toMatch(/not those of the article/);
  });

  it('a revision says of every new text where it comes from', async () => {
    const { pair } = await signedPair();
    await reword({ articleId: pair.articleId, locale: 'zh', by: writer }, 0, '对联两行');
    const insert = (passage: object) => (sql: TransactionSql) =>
      sql`
      INSERT INTO revisions (edition_id, article_id, locale, version, fields, passages, created_by)
      SELECT edition.id, edition.article_id, 'zh', edition.version, '{}', ${sql.json([JSON.parse(JSON.stringify({ id: 'p', canonical: '{"type":"paragraph","content":[{"type":"text","text":"x"}]}', wrote: [], from: [], ...passage }))])}, ${writer.id}
      FROM editions AS edition WHERE edition.id = ${pair.zh?.editionId ?? ''}`;
    expect(await attempt(insert({}))).toMatch(/nothing says where passage p comes from/);
    expect(await attempt(insert({ from: [{ id: 'q', fingerprint: 'none' }] }))).toMatch(/nothing says where passage p comes from/);
    expect(await attempt(insert({ wrote: [english.id] }))).toMatch(/wrote nothing in this article/);
  });
});

describe('history and what readers see', () => {
  const HISTORY = [
    'edition_batches',
    'edition_checkpoints',
    'revisions',
    'pairs',
    'sign_offs',
    'sign_off_withdrawals',
    'change_requests',
    'check_settings',
    'waivers',
    'waiver_withdrawals',
    'pair_checks',
    'publications',
    'publication_withdrawals',
    'events',
    'media',
  ];

  it.each(HISTORY)('%s is changed by neither the application nor the owner', async (table) => {
    for (const act of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      expect(await attempt((sql) => sql.unsafe(act))).toMatch(/permission denied/);
    }
    expect(await attempt((sql) => sql.unsafe(`TRUNCATE ${table} CASCADE`), 'owner')).toMatch(/are never changed or deleted/);
  });

  it.each(['sign_offs', 'publications', 'events'])('a row of %s stays as it is, for the owner too', async (table) => {
    expect(await attempt((sql) => sql.unsafe(`UPDATE ${table} SET at = now()`))).toMatch(/permission denied/);
    expect(await attempt((sql) => sql.unsafe(`UPDATE ${table} SET at = now()`), 'owner')).toMatch(/are never changed or deleted/);
    expect(await attempt((sql) => sql.unsafe(`DELETE FROM ${table}`), 'owner')).toMatch(/are never changed or deleted/);
  });

  it.each([
    `UPDATE live_editions SET title = 'forged'`,
    `INSERT INTO live_editions SELECT * FROM live_editions`,
    `DELETE FROM addresses`,
    `INSERT INTO reader_changes (addresses) VALUES ('{/zh}')`,
    `UPDATE articles SET version = 0`,
    `UPDATE editions SET article_id = gen_random_uuid()`,
    `SET session_replication_role = replica`,
    `SET ROLE couplet_owner`,
    `ALTER TABLE publications DISABLE TRIGGER ALL`,
    `DROP TRIGGER publications_are_covered ON publications`,
    `CREATE OR REPLACE FUNCTION publication_faults(publication_id uuid) RETURNS TABLE(code text, detail text) LANGUAGE sql AS 'SELECT NULL, NULL WHERE false'`,
    `SELECT tell_readers(gen_random_uuid(), '{*}')`,
    `SELECT settle_credits(gen_random_uuid())`,
    `SELECT take_turn(gen_random_uuid())`,
  ])('the application cannot «%s»', async (act) => {
    expect(await attempt((sql) => sql.unsafe(act))).toMatch(/permission denied|must be owner/);
  });

  it('tables of the session’s own do not stand in for those of the newsroom', async () => {
    const { pair } = signed;
    const said = await attempt(async (sql) => {
      await sql`CREATE TEMPORARY TABLE publication_withdrawals (publication_id uuid)`;
      await sql`CREATE TEMPORARY TABLE person_roles AS SELECT ${writer.id}::text AS person_id, 'publisher'::text AS role`;
      await publish(pair, signed.signOffs, { by: writer.id })(sql);
    });
    expect(said).toMatch(/is no publisher/);
  });

  it('readers can name no table that holds a draft', async () => {
    for (const table of ['articles', 'editions', 'revisions', 'pairs', 'publications', 'live_editions', 'people']) {
      await expect(database.reader.unsafe(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
