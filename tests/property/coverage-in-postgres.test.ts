import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targetOf } from '@/domain/direction';
import type { Reviewed } from '@/domain/review/coverage';
import { COVERING_KINDS } from '@/domain/review/kinds';
import { allowing, canRelease } from '@/domain/review/release';
import { keyOf } from '@/domain/review/state';
import { walk } from '@/domain/review/walk';
import { testDatabase } from '@/tests/support/database';
import { arbitraryReviewed, PEOPLE } from '@/tests/support/review-arbitrary';

const database = await testDatabase();
await database.owner`INSERT INTO sections (slug, name_zh, name_en) VALUES ('news', '新闻', 'News')`;
for (const id of PEOPLE) await database.owner`INSERT INTO people (id, name, email) VALUES (${id}, ${id}, ${id})`;

type Stored = { editions: Record<'zh' | 'en', string>; pairId: string };

/** Puts a history into the tables as it is, as a restore would: no trigger looks at it. */
async function store({ pair, history, signOffs }: Reviewed): Promise<Stored> {
  const editions = { zh: crypto.randomUUID(), en: crypto.randomUUID() };
  const json = (value: unknown) => database.owner.json(JSON.parse(JSON.stringify(value)));
  await database.owner.begin(async (sql) => {
    await sql`SET LOCAL session_replication_role = replica`;
    await sql`INSERT INTO articles (id, direction, section, created_by) VALUES (${pair.articleId}, ${pair.facts.direction}, 'news', 'ai')`;
    for (const locale of ['zh', 'en'] as const) {
      await sql`INSERT INTO editions (id, article_id, locale, outline) VALUES (${editions[locale]}, ${pair.articleId}, ${locale}, '[]')`;
      for (const { id, seq, version, fields, passages } of history[locale]) {
        const kept = passages.map(({ id, canonical, wrote, from }) => ({ id, canonical, wrote, from }));
        await sql`INSERT INTO revisions (id, edition_id, article_id, locale, seq, version, fields, passages, created_by)
          VALUES (${id}, ${editions[locale]}, ${pair.articleId}, ${locale}, ${seq}, ${version}, ${json(fields)}, ${json(kept)}, 'ai')`;
      }
    }
    const revisions = { zh: pair.zh?.id ?? null, en: pair.en?.id ?? null };
    await sql`INSERT INTO pairs (id, article_id, seq, zh_revision, en_revision, links, facts, policy, hash, frozen_by)
      VALUES (${pair.id}, ${pair.articleId}, 1, ${revisions.zh}, ${revisions.en}, ${json(pair.links)}, ${json(pair.facts)}, ${json(pair.policy)},
        pair_hash(${revisions.zh}, ${revisions.en}, ${json(pair.links)}, ${json(pair.facts)}, ${json(pair.policy)}), 'ai')`;
    for (const { id, kind, signer, states, units } of signOffs) {
      const attested = kind === 'final' ? null : json(kind === 'fidelity' ? units : states);
      await sql`INSERT INTO sign_offs (id, article_id, pair_id, kind, signer, pair_hash, attested)
        SELECT ${id}, ${pair.articleId}, ${pair.id}, ${kind}, ${signer}, hash, ${attested} FROM pairs WHERE id = ${pair.id}`;
    }
  });
  return { editions, pairId: pair.id };
}

it('is the same in PostgreSQL as in TypeScript, state by state and for the pair', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReviewed, async (made) => {
      // A case is shrunk by running it again: its rows need names of their own.
      const reviewed = renamed(made);
      const { editions, pairId } = await store(reviewed);
      const all = reviewed.signOffs.map(({ id }) => id);
      for (const kind of COVERING_KINDS) {
        const locale = kind === 'fidelity' ? targetOf(reviewed.pair.facts.direction) : kind === 'language:zh' ? 'zh' : 'en';
        const rows =
          await database.app`SELECT id, fingerprint, authors, covered FROM walked_states(${editions[locale]}, 1000, ${kind}, ${all})`;
        const there = rows.map(({ id, fingerprint, authors, covered }) => [`${id} ${fingerprint}`, Object.keys(authors).sort(), covered]);
        const here = [...walk({ revisions: reviewed.history[locale], kind, signOffs: reviewed.signOffs })];
        expect(there).toEqual(here.map(([key, { authors, coveredBy }]) => [key, [...authors].sort(), coveredBy.length > 0]));
        expect(new Set(there.map(([key]) => key)).size).toBe(
          new Set(reviewed.history[locale].flatMap(({ passages }) => passages.map(keyOf))).size,
        );
      }
      for (const named of [all, allowing(reviewed).map(({ id }) => id)]) {
        const faults = await database.app`SELECT code, detail FROM pair_faults(${pairId}, ${named})`;
        expect({ faults: [...faults], released: faults.length === 0 }).toEqual({
          faults: [...faults],
          released: canRelease(reviewed) === null,
        });
      }
    }),
    { numRuns: 150 },
  );
});

function renamed({ pair, history, signOffs }: Reviewed): Reviewed {
  const zh = history.zh.map((revision) => ({ ...revision, id: crypto.randomUUID() }));
  const en = history.en.map((revision) => ({ ...revision, id: crypto.randomUUID() }));
  const sides = { zh: zh.at(-1) ?? null, en: en.at(-1) ?? null };
  return {
    pair: { ...pair, ...sides, id: crypto.randomUUID(), articleId: crypto.randomUUID() },
    history: { zh, en },
    signOffs: signOffs.map((signOff) => ({ ...signOff, id: crypto.randomUUID() })),
  };
}
