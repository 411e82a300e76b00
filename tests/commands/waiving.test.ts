import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { saveChecks } from '@/commands/save-checks';
import { waiveFinding } from '@/commands/waive-finding';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { withdrawWaiver } from '@/commands/withdraw-waiver';
import { findCheckContext } from '@/db/check-context';
import { findCheckSettings } from '@/db/check-settings';
import { checkedHeads } from '@/db/checked-texts';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { findLivePublication } from '@/db/publications';
import { findReview } from '@/db/views/desk/find-review';
import { bindFindings } from '@/domain/checks/bound-finding';
import type { Pair } from '@/domain/review/pair';
import { harperInNode } from '@/proofread/harper-in-node';
import { readAll } from '@/proofread/proofread-article';
import { accepted, confirmEverything, office, pairInReview, reword, sign, signEverything } from '@/tests/support/article-in-review';
import { findingIn, MAGNITUDE, pairWithBlocker, waive } from '@/tests/support/article-with-blocker';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher, stranger } = people;

const releaseOf = (pair: Pair) => release(publisher, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash });

async function signTexts(pair: Pair): Promise<void> {
  await accepted(sign(chinese, pair, 'language:zh'));
  await accepted(sign(english, pair, 'language:en'));
  await accepted(sign(english, pair, 'fidelity'));
}

/** The texts of the first paragraph change, and the article goes to review again. */
async function rewordAndSend({ articleId }: Pair, words: { zh?: string; en?: string }): Promise<Pair> {
  if (words.zh) await reword({ articleId, locale: 'zh', by: writer }, 2, words.zh);
  if (words.en) await reword({ articleId, locale: 'en', by: translator }, 2, words.en);
  await confirmEverything(articleId, translator);
  return pairInReview(articleId, writer);
}

describe('a finding that blocks', () => {
  it('stops the final signature and the release, and says so', async () => {
    const pair = await pairWithBlocker(database, people);
    await signTexts(pair);
    expect(await sign(publisher, pair, 'final')).toEqual({ ok: false, refusal: 'blocking-findings' });
    const { waiverId } = await accepted(waive(chinese, pair));
    await accepted(sign(publisher, pair, 'final'));
    await accepted(withdrawWaiver(chinese, { articleId: pair.articleId, waiverId }));
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'blocking-findings' });
    expect((await findReview(publisher, pair.articleId))?.shown?.refusal).toBe('blocking-findings');
  });

  it('lets the pair go when it is waived, and the publication keeps who said so', async () => {
    const pair = await pairWithBlocker(database, people);
    const { waiverId } = await accepted(waive(chinese, pair));
    await signEverything(pair, people);
    await accepted(releaseOf(pair));
    const [kept] = await database.owner`
      SELECT made.findings, made.settings FROM publications JOIN pair_checks AS made ON made.id = publications.check_id WHERE publications.article_id = ${pair.articleId}`;
    const blocking = kept?.findings.filter(({ severity }: { severity: string }) => severity === 'block');
    expect(blocking).toMatchObject([{ code: MAGNITUDE.code, waiver: waiverId }]);
    expect(kept?.settings).toBe((await findCheckSettings(appDatabase())).version);
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });

  it('goes away with its cause', async () => {
    const pair = await pairWithBlocker(database, people);
    const mended = await rewordAndSend(pair, { en: 'They treated 180 million people in the year.' });
    await signEverything(mended, people);
    await accepted(releaseOf(mended));
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });

  it('blocks no longer where the office has decided that it is to be looked at', async () => {
    const pair = await pairWithBlocker(database, people);
    const decide = async (severity: 'look' | 'block') => {
      const { version, office: before } = await findCheckSettings(appDatabase());
      const switches = { ...before.switches, [MAGNITUDE.code]: { severity } };
      await accepted(saveChecks(publisher, { seen: version, office: { ...before, switches } }));
    };
    await decide('look');
    await signEverything(pair, people);
    await decide('block');
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'blocking-findings' });
    await decide('look');
    await accepted(releaseOf(pair));
    await decide('block');
  });
});

describe('waive-finding', () => {
  it('is refused to those who neither review nor publish', async () => {
    const pair = await pairWithBlocker(database, people);
    for (const who of [writer, translator, stranger]) expect(await waive(who, pair)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('is open to a writer where nothing blocks', async () => {
    const pair = await rewordAndSend(await pairWithBlocker(database, people), {
      zh: '这是我们的的医院。',
      en: 'This is our hospital.',
    });
    const { bound } = await findingIn(pair, 'zh/repeated-word');
    await accepted(waiveFinding(writer, { articleId: pair.articleId, seen: bound, reason: '原话如此，照录' }));
    const shown = (await findReview(writer, pair.articleId))?.shown?.findings.find(({ code }) => code === 'zh/repeated-word');
    expect(shown?.waiver).toMatchObject({ by: writer.id, reason: '原话如此，照录' });
  });

  it('asks for a reason that says something', async () => {
    const pair = await pairWithBlocker(database, people);
    for (const reason of ['', 'ok', '。。。。'])
      expect(await waive(chinese, pair, reason)).toEqual({ ok: false, refusal: 'reason-missing' });
  });

  it('is recorded with its reason, and happens once', async () => {
    const pair = await pairWithBlocker(database, people);
    await accepted(waive(chinese, pair));
    expect(await waive(english, pair)).toEqual({ ok: false, refusal: 'already-waived' });
    const [event] = await database.owner`SELECT what FROM events WHERE article_id = ${pair.articleId} ORDER BY seq DESC LIMIT 1`;
    expect(event?.what).toMatchObject({ did: 'waive-finding', code: MAGNITUDE.code, reason: '数字已与年报核对无误' });
  });

  it('refuses what the checks do not say of these texts, and texts that are not there', async () => {
    const pair = await pairWithBlocker(database, people);
    const { bound } = await findingIn(pair);
    const ask = (seen: typeof bound) => waiveFinding(chinese, { articleId: pair.articleId, seen, reason: '数字已核对' });
    expect(await ask({ ...bound, values: { ...bound.values, en: '180,000,000' } })).toEqual({ ok: false, refusal: 'finding-not-found' });
    expect(await ask({ ...bound, code: 'facts/year' })).toEqual({ ok: false, refusal: 'finding-not-found' });
    const elsewhere = pair.zh?.passages.at(3)?.fingerprint ?? '';
    expect(await ask({ ...bound, zh: [elsewhere] })).toEqual({ ok: false, refusal: 'finding-not-found' });
    expect(await ask({ ...bound, zh: ['0'.repeat(64)] })).toEqual({ ok: false, refusal: 'changed-since-read' });
  });

  it('refuses whoever wrote some of the words', async () => {
    const pair = await pairWithBlocker(database, people);
    const { articleId } = pair;
    await reword({ articleId, locale: 'zh', by: chinese }, 2, '全年共接诊1.8亿人次！');
    await confirmEverything(articleId, translator);
    const mended = await pairInReview(articleId, writer);
    expect(await waive(chinese, mended)).toEqual({ ok: false, refusal: 'waives-own-words' });
    expect((await findReview(chinese, articleId))?.shown?.findings.find(({ code }) => code === MAGNITUDE.code)?.waivable).toBe('own-words');
    await accepted(waive(english, mended));
  });

  it('works while an article is written, before anybody sent it', async () => {
    const pair = await pairWithBlocker(database, people);
    const { articleId } = pair;
    await reword({ articleId, locale: 'zh', by: chinese }, 2, '全年接诊1.8亿人次。');
    const drafted = await findingIn(await rewordAndSend(pair, {}));
    const back = await rewordAndSend(pair, { zh: '全年接诊180万人次。' });
    const seen = drafted.bound;
    await reword({ articleId, locale: 'zh', by: chinese }, 2, '全年接诊1.8亿人次。');
    expect(back.id).not.toBe(pair.id);
    const ask = (who: typeof chinese) => waiveFinding(who, { articleId, seen, reason: '数字已核对' });
    expect(await ask(chinese)).toEqual({ ok: false, refusal: 'waives-own-words' });
    await accepted(ask(publisher));
  });
});

describe('what a library found while somebody wrote', () => {
  it('is waived like the rest, and the library is asked again first', async () => {
    const pair = await pairWithBlocker(database, people);
    const { articleId } = pair;
    await reword({ articleId, locale: 'en', by: translator }, 3, 'The wards were compleetly renovated.');
    const checked = await checkedHeads(appDatabase(), articleId);
    if (!checked) throw new Error('There is no such article.');
    const { article, findings, fingerprints } = checked;
    const context = { ...(await findCheckContext(appDatabase())).context, day: null };
    const read = await readAll(article, context, { reader: await harperInNode(), ours: findings });
    const [spelling] = bindFindings(read, article, fingerprints).filter(({ code }) => code === 'en/spelling');
    if (!spelling) throw new Error('Nothing is misspelt.');
    const ask = (values: object) => {
      const seen = { ...spelling.bound, values: { ...spelling.bound.values, ...values } };
      return waiveFinding(translator, { articleId, seen, reason: 'It is a name' });
    };
    expect(await ask({ word: 'another' })).toEqual({ ok: false, refusal: 'finding-not-found' });
    await accepted(ask({}));
  });
});

describe('a waiver', () => {
  it('lapses when either text changes, and holds again when the words come back', async () => {
    const pair = await pairWithBlocker(database, people);
    await accepted(waive(chinese, pair));
    const state = async () =>
      (await findReview(publisher, pair.articleId))?.shown?.findings.find(({ code }) => code === MAGNITUDE.code)?.waiver;
    expect(await state()).not.toBeNull();
    for (const words of [{ zh: '全年共接诊1.8亿人次！' }, { zh: MAGNITUDE.zh, en: 'They treated 1.8 million people in that year.' }]) {
      await rewordAndSend(pair, words);
      expect(await state()).toBeNull();
    }
    const again = await rewordAndSend(pair, { en: MAGNITUDE.en });
    expect(await state()).toMatchObject({ by: chinese.id });
    await signEverything(again, people);
    await accepted(releaseOf(again));
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });

  it('holds also where its giver brings the very words back: going back is not writing', async () => {
    const pair = await pairWithBlocker(database, people);
    await accepted(waive(chinese, pair));
    const { articleId } = pair;
    await reword({ articleId, locale: 'zh', by: chinese }, 2, '另一句话');
    await confirmEverything(articleId, translator);
    await pairInReview(articleId, writer);
    await reword({ articleId, locale: 'zh', by: chinese }, 2, MAGNITUDE.zh);
    await confirmEverything(articleId, translator);
    const again = await pairInReview(articleId, writer);
    expect(await waive(publisher, again)).toEqual({ ok: false, refusal: 'already-waived' });
  });
});

describe('withdraw-waiver', () => {
  const given = async () => {
    const pair = await pairWithBlocker(database, people);
    const { waiverId } = await accepted(waive(chinese, pair));
    return { pair, waiverId, input: { articleId: pair.articleId, waiverId } };
  };

  it('is refused to those who may waive less, and for a waiver of another article', async () => {
    const { input } = await given();
    for (const who of [writer, stranger]) expect(await withdrawWaiver(who, input)).toEqual({ ok: false, refusal: 'not-allowed' });
    const { pair } = await given();
    expect(await withdrawWaiver(chinese, { ...input, articleId: pair.articleId })).toEqual({ ok: false, refusal: 'waiver-not-found' });
  });

  it('opens the finding again, is recorded, and happens once', async () => {
    const { pair, input } = await given();
    await accepted(withdrawWaiver(english, input));
    expect(await withdrawWaiver(english, input)).toEqual({ ok: false, refusal: 'already-withdrawn' });
    const [event] = await database.owner`SELECT what FROM events WHERE article_id = ${pair.articleId} ORDER BY seq DESC LIMIT 1`;
    expect(event?.what).toMatchObject({ did: 'withdraw-waiver', code: MAGNITUDE.code });
    await accepted(waive(english, pair));
  });

  it('waits until readers have lost what rests on it', async () => {
    const { pair, input } = await given();
    await signEverything(pair, people);
    await accepted(releaseOf(pair));
    expect(await withdrawWaiver(chinese, input)).toEqual({ ok: false, refusal: 'waiver-live' });
    const live = await findLivePublication(appDatabase(), pair.articleId);
    const notice = { zh: '', en: '' };
    await accepted(withdrawPublication(publisher, { articleId: pair.articleId, publicationId: live?.id ?? '', notice }));
    await accepted(withdrawWaiver(chinese, input));
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });
});

describe('save-checks', () => {
  const now = () => findCheckSettings(appDatabase());

  it('is refused to those who write and review', async () => {
    const { version, office: before } = await now();
    for (const who of [writer, chinese]) {
      expect(await saveChecks(who, { seen: version, office: { ...before, english: 'british' } })).toEqual({
        ok: false,
        refusal: 'not-allowed',
      });
    }
  });

  it('changes what the checks do and keeps every version, with who made it', async () => {
    const { version, office: before } = await now();
    const administrator = await somebody(database, 'administrator');
    const wordings = [{ locale: 'zh', text: '病患', instead: '患者' } as const];
    await accepted(saveChecks(administrator, { seen: version, office: { ...before, wordings } }));
    expect(await now()).toMatchObject({ version: version + 1, by: administrator.id, office: { wordings } });
    await accepted(saveChecks(publisher, { seen: version + 1, office: before }));
    const rows = await database.owner`SELECT version, by FROM check_settings WHERE version > ${version} ORDER BY version`;
    expect(rows.map(({ by }) => by)).toEqual([administrator.id, publisher.id]);
  });

  it('changes nothing where nothing differs', async () => {
    const { version, office: before } = await now();
    await accepted(saveChecks(publisher, { seen: version, office: before }));
    expect((await now()).version).toBe(version);
  });

  it('refuses settings that somebody changed meanwhile, and checks that do not exist', async () => {
    const { version, office: before } = await now();
    expect(await saveChecks(publisher, { seen: version - 1, office: { ...before, english: 'american' } })).toEqual({
      ok: false,
      refusal: 'changed-since-read',
    });
    const switches = { ...before.switches, 'facts/horoscope': { on: true } };
    expect(await saveChecks(publisher, { seen: version, office: { ...before, switches } })).toEqual({
      ok: false,
      refusal: 'check-unknown',
    });
  });
});
