import { describe, expect, it } from 'vitest';
import { requestChanges } from '@/commands/request-changes';
import { sendToReview } from '@/commands/send-to-review';
import { setPolicy } from '@/commands/set-policy';
import { signOff } from '@/commands/sign-off';
import { withdrawSignOff } from '@/commands/withdraw-sign-off';
import { appDatabase } from '@/db/database';
import { findPair } from '@/db/pairs';
import { listSignOffs } from '@/db/sign-offs';
import {
  accepted,
  confirmEverything,
  giveAddress,
  liveArticle,
  office,
  pairInReview,
  readyArticle,
  reword,
  sign,
  signEverything,
} from '@/tests/support/article-in-review';
import { emptyArticle } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher, stranger } = people;

async function stageOf(articleId: string): Promise<unknown> {
  const [row] = await database.owner`SELECT stage FROM articles WHERE id = ${articleId}`;
  return row?.stage;
}

async function deedsOf(articleId: string): Promise<unknown[]> {
  const rows = await database.owner`SELECT what->>'did' AS did FROM events WHERE article_id = ${articleId} ORDER BY seq`;
  return rows.map(({ did }) => did);
}

describe('send-to-review', () => {
  it('is refused to somebody without a part in the text', async () => {
    const articleId = await readyArticle(database, people);
    expect(await sendToReview(stranger, { articleId })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await stageOf(articleId)).toEqual({ at: 'drafting' });
  });

  it('freezes both texts with their links, and records it', async () => {
    const articleId = await readyArticle(database, people);
    const pair = await pairInReview(articleId, writer);
    expect(await stageOf(articleId)).toEqual({ at: 'review', pairId: pair.id });
    expect(pair.zh?.passages.map(({ wrote }) => wrote)).toEqual([[writer.id], [], [writer.id], [writer.id], [writer.id]]);
    expect(pair.links.filter(({ confirmedBy }) => confirmedBy === translator.id)).toHaveLength(4);
    expect(pair.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await deedsOf(articleId)).toContain('send-to-review');
  });

  it('is refused while nothing has changed since, and takes in what has', async () => {
    const articleId = await readyArticle(database, people);
    const first = await pairInReview(articleId, writer);
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal: 'already-in-review' });
    await reword({ articleId, locale: 'en', by: english }, 2, 'Paragraph one');
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal: 'unconfirmed-passages' });
    await confirmEverything(articleId, translator);
    const second = await pairInReview(articleId, writer);
    expect(second.zh?.id).toBe(first.zh?.id);
    expect(second.en?.passages[2]).toMatchObject({ wrote: [english.id], from: [{ id: first.en?.passages[2]?.id }] });
  });

  it.each([
    ['untranslated-passages', (articleId: string) => reword({ articleId, locale: 'en', by: translator }, 3, '')],
    ['slug-missing', (articleId: string) => giveAddress({ articleId, locale: 'en', by: translator }, '')],
    ['slug-malformed', (articleId: string) => giveAddress({ articleId, locale: 'zh', by: writer }, '对联')],
    ['nothing-to-review', (articleId: string) => reword({ articleId, locale: 'zh', by: writer }, 0, '')],
  ] as const)('refuses «%s» before anything is frozen', async (refusal, spoil) => {
    const articleId = await readyArticle(database, people);
    await spoil(articleId);
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal });
    const [{ frozen } = { frozen: -1 }] =
      await database.owner`SELECT count(*)::integer AS frozen FROM revisions WHERE article_id = ${articleId}`;
    expect(frozen).toBe(0);
  });

  it('refuses an address that another article was published under', async () => {
    const other = await liveArticle(database, people);
    const articleId = await readyArticle(database, people);
    await giveAddress({ articleId, locale: 'en', by: translator }, other.en?.fields.slug ?? '');
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal: 'slug-taken' });
  });

  it('sends one text alone where the policy says so', async () => {
    const articleId = await emptyArticle(database, writer);
    const place = { articleId, locale: 'zh', by: writer } as const;
    await reword(place, 0, '只有中文');
    await giveAddress(place, `only-${articleId.slice(0, 8)}`);
    const plan = { mode: 'only', locale: 'zh', reason: '院内通知' } as const;
    await accepted(setPolicy(publisher, { articleId, policy: { review: 'standard', release: plan } }));
    const pair = await pairInReview(articleId, writer);
    expect([pair.zh === null, pair.en, pair.links]).toEqual([false, null, []]);
  });
});

describe('sign-off', () => {
  it('is refused to somebody who does not review this', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    expect(await sign(chinese, pair, 'language:en')).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await listSignOffs(appDatabase(), pair.articleId)).toEqual([]);
  });

  it('attests every passage with words, and is recorded', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    expect(await accepted(sign(chinese, pair, 'language:zh'))).toMatchObject({ count: 4 });
    const [signed] = await listSignOffs(appDatabase(), pair.articleId);
    expect(signed?.states.map(({ id }) => id)).toEqual(pair.zh?.passages.filter(({ blank }) => !blank).map(({ id }) => id));
    expect(await deedsOf(pair.articleId)).toContain('sign-off');
  });

  it('refuses a signature for words that changed after they were read', async () => {
    const articleId = await readyArticle(database, people);
    const read = await pairInReview(articleId, writer);
    await reword({ articleId, locale: 'zh', by: writer }, 0, '对联两行');
    await confirmEverything(articleId, translator);
    await pairInReview(articleId, writer);
    expect(await sign(chinese, read, 'language:zh')).toEqual({ ok: false, refusal: 'changed-since-read' });
  });

  it('refuses a signature under another hash than that of the pair', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    expect(await sign(chinese, { ...pair, hash: 'another' }, 'language:zh')).toEqual({ ok: false, refusal: 'changed-since-read' });
  });

  it('attests only the passages that were read', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const passages = [pair.zh?.passages[0]?.id ?? ''];
    const input = { articleId: pair.articleId, pairId: pair.id, kind: 'language:zh', seen: pair.hash, passages, note: '' } as const;
    expect(await accepted(signOff(chinese, input))).toMatchObject({ count: 1 });
  });

  it('refuses own words, and takes them from somebody else', async () => {
    const articleId = await readyArticle(database, people);
    const first = await pairInReview(articleId, writer);
    await accepted(sign(english, first, 'language:en'));
    await reword({ articleId, locale: 'en', by: english }, 2, 'Paragraph one');
    await confirmEverything(articleId, translator);
    const second = await pairInReview(articleId, writer);
    expect(await sign(english, second, 'language:en')).toEqual({ ok: false, refusal: 'own-words' });
    const colleague = { ...translator, roles: [...translator.roles, 'reviewer:en' as const] };
    await database.owner`INSERT INTO person_roles (person_id, role) VALUES (${translator.id}, 'reviewer:en')`;
    expect(await accepted(sign(colleague, second, 'language:en'))).toMatchObject({ count: 1 });
  });

  it('takes the final signature only when everything else is covered', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    expect(await sign(publisher, pair, 'final')).toEqual({ ok: false, refusal: 'not-covered' });
    await signEverything(pair, people);
    expect(await sign(publisher, pair, 'final')).toEqual({ ok: false, refusal: 'already-signed' });
  });
});

describe('withdraw-sign-off', () => {
  it('is refused to anybody but its signer', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const { signOffId } = await accepted(sign(chinese, pair, 'language:zh'));
    const input = { articleId: pair.articleId, signOffId, reason: '' };
    expect(await withdrawSignOff(english, input)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await withdrawSignOff(publisher, input)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('opens what the signature covered, and is recorded', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const { signOffId } = await accepted(sign(chinese, pair, 'language:zh'));
    await accepted(withdrawSignOff(chinese, { articleId: pair.articleId, signOffId, reason: '看错了' }));
    expect(await listSignOffs(appDatabase(), pair.articleId)).toEqual([]);
    expect(await deedsOf(pair.articleId)).toContain('withdraw-sign-off');
    expect(await accepted(sign(chinese, pair, 'language:zh'))).toMatchObject({ count: 4 });
  });

  it('is refused a second time', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const { signOffId } = await accepted(sign(chinese, pair, 'language:zh'));
    const again = () => withdrawSignOff(chinese, { articleId: pair.articleId, signOffId, reason: '' });
    await accepted(again());
    expect(await again()).toEqual({ ok: false, refusal: 'already-withdrawn' });
  });

  it('is refused while readers see what rests on it', async () => {
    const pair = await liveArticle(database, people);
    const [first] = await listSignOffs(appDatabase(), pair.articleId);
    const input = { articleId: pair.articleId, signOffId: first?.id ?? '', reason: '' };
    expect(await withdrawSignOff(chinese, input)).toEqual({ ok: false, refusal: 'sign-off-live' });
  });
});

describe('request-changes', () => {
  const reason = '数字对不上';

  it('is refused to those who only write', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const input = { articleId: pair.articleId, pairId: pair.id, reason, passages: [] };
    expect(await requestChanges(writer, input)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('returns the article with the passages marked, and is recorded', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const passages = [{ locale: 'zh' as const, id: pair.zh?.passages[2]?.id ?? '' }];
    const { requestId } = await accepted(requestChanges(chinese, { articleId: pair.articleId, pairId: pair.id, reason, passages }));
    expect(await stageOf(pair.articleId)).toEqual({ at: 'returned', requestId });
    expect(await deedsOf(pair.articleId)).toContain('request-changes');
    expect(await sign(chinese, pair, 'language:zh')).toEqual({ ok: false, refusal: 'not-in-review' });
  });

  it('refuses no reason, a passage that is not there, and a pair that was replaced', async () => {
    const articleId = await readyArticle(database, people);
    const pair = await pairInReview(articleId, writer);
    const ask = (change: object) => requestChanges(chinese, { articleId, pairId: pair.id, reason, passages: [], ...change });
    expect(await ask({ reason: '' })).toEqual({ ok: false, refusal: 'reason-missing' });
    expect(await ask({ passages: [{ locale: 'en', id: 'nowhere' }] })).toEqual({ ok: false, refusal: 'passage-not-found' });
    expect(await ask({ pairId: crypto.randomUUID() })).toEqual({ ok: false, refusal: 'changed-since-read' });
  });
});

describe('set-policy', () => {
  const policy = { review: 'emergency', release: { mode: 'together' } } as const;

  it('is refused to anybody but a publisher', async () => {
    const articleId = await emptyArticle(database, writer);
    expect(await setPolicy(writer, { articleId, policy })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('holds for the next pair and is recorded; a pair that is frozen keeps its own', async () => {
    const articleId = await readyArticle(database, people);
    const before = await pairInReview(articleId, writer);
    await accepted(setPolicy(publisher, { articleId, policy }));
    expect((await findPair(appDatabase(), before.id))?.policy.review).toBe('standard');
    expect((await pairInReview(articleId, writer)).policy).toEqual(policy);
    expect(await deedsOf(articleId)).toContain('set-policy');
  });
});
