import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { testDatabase } from '@/tests/support/database';
import { ACTS, type Act, RandomNewsroom } from '@/tests/support/random-newsroom';

const database = await testDatabase();

/** How often each is tried. Without somebody who translates, sends and signs a lot, nothing would ever go live. */
const WEIGHT: Record<Act['what'], number> = {
  type: 3,
  replace: 2,
  erase: 1,
  delete: 1,
  split: 1,
  join: 1,
  move: 1,
  add: 1,
  copy: 1,
  translate: 6,
  confirm: 2,
  send: 6,
  sign: 30,
  'sign-some': 3,
  release: 8,
  'withdraw-sign-off': 2,
  'request-changes': 1,
  restore: 1,
  'withdraw-publication': 1,
  'publish-by-sql': 5,
  'sign-by-sql': 3,
};

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.oneof(...ACTS.map((what) => ({ weight: WEIGHT[what], arbitrary: fc.constant(what) }))),
  by: fc.nat({ max: 4 }),
  at: fc.nat({ max: 60 }),
  and: fc.nat({ max: 65_535 }),
});

type Attesting = { signer: string; kind: string; words: Set<string>; attested: unknown };

/** What people attested and did not take back, as words. It knows nothing of authors, descent or coverage. */
async function standing(articleId: string): Promise<Attesting[]> {
  const rows = await database.owner`
    SELECT sign_off.signer, sign_off.kind, sign_off.attested, coalesce(string_agg(passage->>'canonical', ' '), '') AS said
    FROM sign_offs AS sign_off
      LEFT JOIN LATERAL jsonb_path_query(sign_off.attested, CASE sign_off.kind WHEN 'fidelity' THEN '$[*].en[*]' ELSE '$[*]' END::jsonpath) AS state ON true
      LEFT JOIN LATERAL (
        SELECT passage FROM revisions AS revision, jsonb_array_elements(revision.passages) AS passage
        WHERE revision.article_id = sign_off.article_id AND passage->>'id' = state->>'id'
          AND encode(sha256(convert_to(passage->>'canonical', 'UTF8')), 'hex') = state->>'fingerprint' LIMIT 1
      ) AS text ON true
    WHERE sign_off.article_id = ${articleId} AND sign_off.id NOT IN (SELECT sign_off_id FROM sign_off_withdrawals)
    GROUP BY sign_off.id`;
  return rows.map(({ signer, kind, attested, said }) => ({ signer, kind, attested, words: new Set(wordsOf(said)) }));
}

function wordsOf(text: string): string[] {
  return text.match(/w\d+/g) ?? [];
}

/** Everything that a reader sees of an article, and why it must not be there. */
async function unreadWords({ articleId, typists }: RandomNewsroom): Promise<{ seen: number; faults: string[] }> {
  const shown = await database.reader`SELECT locale, passages FROM reader_articles WHERE article_id = ${articleId}`;
  if (shown.length === 0) return { seen: 0, faults: [] };
  const signed = await standing(articleId);
  const faults: string[] = [];
  const count = { seen: 0 };
  for (const { locale, passages } of shown) {
    for (const { id, canonical } of passages) {
      const words = wordsOf(canonical);
      count.seen += words.length;
      const whole = signed.filter(
        ({ kind, words: attested, attested: said }) =>
          kind === `language:${locale}` && words.every((word) => attested.has(word)) && JSON.stringify(said).includes(id),
      );
      if (words.length > 0 && whole.length === 0) faults.push(`nobody read ${locale} ${id}`);
      for (const word of words) {
        const kinds = locale === 'en' ? ['language:en', 'fidelity'] : ['language:zh'];
        for (const kind of kinds) {
          const others = signed.filter((each) => each.kind === kind && each.words.has(word) && each.signer !== typists.get(word));
          if (others.length === 0) faults.push(`nobody but its typist stands for ${word} (${kind})`);
        }
      }
    }
  }
  const [bound] = await database.owner`
    SELECT count(*)::integer AS finals FROM live_editions AS live JOIN publications ON publications.id = live.publication_id JOIN pairs ON pairs.id = publications.pair_id
      JOIN sign_offs ON sign_offs.pair_hash = pairs.hash AND sign_offs.kind = 'final' WHERE live.article_id = ${articleId}
      AND sign_offs.id NOT IN (SELECT sign_off_id FROM sign_off_withdrawals)`;
  if (bound?.finals < 1) faults.push('nobody signed the pair as a whole');
  return { seen: count.seen, faults };
}

it('readers never see a word that nobody but its typist stands for, whatever people do in whatever order', async () => {
  const tally = { steps: 0, publications: 0, seen: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 150, maxLength: 150, size: 'max' }), async (acts) => {
      const newsroom = await RandomNewsroom.open(database);
      for (const each of acts) {
        await newsroom.act(each);
        tally.steps += 1;
        const { seen, faults } = await unreadWords(newsroom);
        tally.seen += seen;
        expect(faults).toEqual([]);
      }
      expect(await listFaults(appDatabase(), newsroom.articleId)).toEqual([]);
      const [row] = await database.owner`SELECT count(*)::integer AS made FROM publications WHERE article_id = ${newsroom.articleId}`;
      tally.publications += row?.made;
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(tally.steps).toBeGreaterThanOrEqual(4500);
  expect(tally.publications).toBeGreaterThan(10);
  expect(tally.seen).toBeGreaterThan(1000);
}, 120_000);
