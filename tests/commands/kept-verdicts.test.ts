import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { saveChecks } from '@/commands/save-checks';
import { saveConcept } from '@/commands/save-concept';
import { checkAhead } from '@/db/check-ahead';
import { findCheckSettings } from '@/db/check-settings';
import { checkedPair } from '@/db/checked-texts';
import { appDatabase, transaction } from '@/db/database';
import { findPair } from '@/db/pairs';
import type { Pair } from '@/domain/review/pair';
import { accepted, confirmEverything, office, pairInReview, reword } from '@/tests/support/article-in-review';
import { MAGNITUDE, pairWithBlocker } from '@/tests/support/article-with-blocker';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const administrator = await somebody(database, 'administrator');
const keeper = await somebody(database, 'reviewer:en');

const codes = async (checked: typeof checkedPair, pair: Pair) => {
  const { findings } = await checked(appDatabase(), pair);
  return findings.map(({ code, severity, bound }) => ({ code, severity, bound })).sort((one, other) => (one.code < other.code ? -1 : 1));
};

/** What a process that has checked nothing yet says. */
async function anew(pair: Pair) {
  vi.resetModules();
  const fresh = await import('@/db/checked-texts');
  return codes(fresh.checkedPair, pair);
}

const settings = () => transaction((tx) => findCheckSettings(tx));
let terms = 0;

/** What can change between a verdict and the next one. Each answers the pair that is in review then. */
const CHANGES = {
  async severity(pair: Pair) {
    const { version, office: checks } = await settings();
    const severity = checks.switches[MAGNITUDE.code]?.severity === 'look' ? 'block' : 'look';
    const switches = { ...checks.switches, [MAGNITUDE.code]: { severity } } as const;
    await accepted(saveChecks(administrator, { seen: version, office: { ...checks, switches } }));
    return pair;
  },
  async term(pair: Pair) {
    terms += 1;
    const forms = [
      { locale: 'zh', text: `接诊${'甲'.repeat(terms)}`, status: 'approved' },
      { locale: 'en', text: `treated ${terms}`, status: 'approved' },
    ] as const;
    await accepted(saveConcept(keeper, { id: null, seen: 0, kind: 'term', note: '', forms: [...forms] }));
    return pair;
  },
  async words(pair: Pair) {
    const { articleId } = pair;
    await reword({ articleId, locale: 'zh', by: people.writer }, 3, `第${terms}段里提到接诊${'甲'.repeat(terms)}的事。`);
    await confirmEverything(articleId, people.translator);
    return pairInReview(articleId, people.writer).catch(async () => (await findPair(appDatabase(), pair.id)) ?? pair);
  },
} as const;

test('a verdict that was kept is the one that a process without memory would come to', async () => {
  const first = await pairWithBlocker(database, people);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('severity', 'term', 'words'), { minLength: 1, maxLength: 4 }), async (changes) => {
      const [current] = await database.owner`SELECT stage->>'pairId' AS id FROM articles WHERE id = ${first.articleId}`;
      let pair = (await findPair(appDatabase(), String(current?.id))) ?? first;
      for (const change of changes) {
        await checkAhead(pair.articleId);
        pair = await CHANGES[change](pair);
        expect(await codes(checkedPair, pair)).toEqual(await anew(pair));
      }
    }),
    { numRuns: 12 },
  );
});

test('what was checked ahead is not checked again, and neither are the same texts in another pair', async () => {
  const pair = await pairWithBlocker(database, people);
  await checkAhead(pair.articleId);
  const kept = await checkedPair(appDatabase(), pair);
  expect((await checkedPair(appDatabase(), { ...pair, id: crypto.randomUUID() })).findings).toBe(kept.findings);
});

test('an article that is not in review is not checked ahead', async () => {
  await expect(checkAhead(crypto.randomUUID())).resolves.toBeUndefined();
});
