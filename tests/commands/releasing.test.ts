import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { withdrawSignOff } from '@/commands/withdraw-sign-off';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { findLivePublication } from '@/db/publications';
import type { Pair } from '@/domain/review/pair';
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
import { emptyArticle, somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher } = people;

const releaseOf = (pair: Pair, who = publisher) => release(who, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash });

async function shown(articleId: string): Promise<unknown[]> {
  const rows = await database.reader`SELECT locale, slug, title FROM reader_articles WHERE article_id = ${articleId} ORDER BY locale DESC`;
  return rows.map(({ locale, slug, title }) => ({ locale, slug, title }));
}

async function deedsOf(articleId: string): Promise<unknown[]> {
  const rows = await database.owner`SELECT what->>'did' AS did FROM events WHERE article_id = ${articleId} ORDER BY seq`;
  return rows.map(({ did }) => did);
}

describe('release', () => {
  it('is refused to anybody but a publisher', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    await signEverything(pair, people);
    expect(await releaseOf(pair, writer)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await shown(pair.articleId)).toEqual([]);
  });

  it('gives both texts to the readers with one time, and is recorded', async () => {
    const pair = await liveArticle(database, people);
    expect(await shown(pair.articleId)).toEqual([
      { locale: 'zh', slug: pair.zh?.fields.slug, title: '对联' },
      { locale: 'en', slug: pair.en?.fields.slug, title: 'A couplet' },
    ]);
    const times = await database.reader`SELECT DISTINCT published_at FROM reader_cards WHERE article_id = ${pair.articleId}`;
    expect(times).toHaveLength(1);
    expect((await deedsOf(pair.articleId)).at(-1)).toBe('release');
    expect(await listFaults(appDatabase(), pair.articleId)).toEqual([]);
  });

  it('names the pages that changed, in both languages', async () => {
    const pair = await liveArticle(database, people);
    const [change] = await database.reader`SELECT addresses FROM reader_changes WHERE article_id = ${pair.articleId}`;
    const own = [
      '/zh',
      '/en',
      '/zh/news',
      '/en/news',
      `/zh/news/${pair.zh?.fields.slug}`,
      `/en/news/${pair.en?.fields.slug}`,
      `/en/articles/${pair.articleId}`,
    ];
    expect(change?.addresses).toEqual(expect.arrayContaining(own));
  });

  it('refuses a pair that is not covered and one that was replaced', async () => {
    const articleId = await readyArticle(database, people);
    const pair = await pairInReview(articleId, writer);
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'not-covered' });
    await signEverything(pair, people);
    await reword({ articleId, locale: 'zh', by: writer }, 0, '对联两行');
    await confirmEverything(articleId, translator);
    await pairInReview(articleId, writer);
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'changed-since-read' });
  });

  it('refuses a pair that is live already', async () => {
    const pair = await liveArticle(database, people);
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'already-live' });
  });

  it('refuses a pair of which a signature was withdrawn', async () => {
    const pair = await pairInReview(await readyArticle(database, people), writer);
    const [first] = await signEverything(pair, people);
    await accepted(withdrawSignOff(chinese, { articleId: pair.articleId, signOffId: first ?? '', reason: '' }));
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'not-covered' });
  });

  it('leaves readers the live pair while the next one is written, signed and changed again', async () => {
    const live = await liveArticle(database, people);
    const { articleId } = live;
    await reword({ articleId, locale: 'zh', by: writer }, 0, '新题');
    await confirmEverything(articleId, translator);
    const next = await pairInReview(articleId, writer);
    expect(await shown(articleId)).toMatchObject([{ title: '对联' }, { title: 'A couplet' }]);
    await accepted(sign(chinese, next, 'language:zh'));
    await accepted(sign(english, next, 'fidelity'));
    await accepted(sign(publisher, next, 'final'));
    await accepted(releaseOf(next));
    expect(await shown(articleId)).toMatchObject([{ title: '新题' }, { title: 'A couplet' }]);
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  it('keeps the day of the first publication and leads old addresses on', async () => {
    const live = await liveArticle(database, people);
    const { articleId } = live;
    await giveAddress({ articleId, locale: 'en', by: translator }, `moved-${articleId.slice(0, 8)}`);
    const next = await pairInReview(articleId, writer);
    await accepted(sign(publisher, next, 'final'));
    await accepted(releaseOf(next));
    const old = await database.reader`SELECT live_slug FROM reader_addresses WHERE locale = 'en' AND slug = ${live.en?.fields.slug ?? ''}`;
    expect(old).toMatchObject([{ live_slug: `moved-${articleId.slice(0, 8)}` }]);
    const [card] =
      await database.reader`SELECT first_published_at < published_at AS kept FROM reader_cards WHERE article_id = ${articleId}`;
    expect(card?.kept).toBe(true);
  });

  it('lets a reviewer mend a comma when somebody else reads it: an office of three can work', async () => {
    const pair = await liveArticle(database, people);
    const { articleId } = pair;
    await reword({ articleId, locale: 'zh', by: chinese }, 2, '第一段，');
    await confirmEverything(articleId, translator);
    const next = await pairInReview(articleId, writer);
    await accepted(sign(english, next, 'fidelity'));
    const second = { ...writer, roles: [...writer.roles, 'reviewer:zh' as const] };
    await database.owner`INSERT INTO person_roles (person_id, role) VALUES (${writer.id}, 'reviewer:zh')`;
    expect(await sign(chinese, next, 'language:zh')).toEqual({ ok: false, refusal: 'own-words' });
    await accepted(sign(second, next, 'language:zh'));
    await accepted(sign(publisher, next, 'final'));
    await accepted(releaseOf(next));
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  it('publishes one language alone, and the second only with signatures of its own', async () => {
    const articleId = await emptyArticle(database, writer);
    const place = { articleId, locale: 'zh', by: writer } as const;
    await reword(place, 0, '先发中文');
    await giveAddress(place, `first-${articleId.slice(0, 8)}`);
    const plan = { mode: 'first', locale: 'zh', otherBy: '2026-12-01' } as const;
    await accepted(setPolicy(publisher, { articleId, policy: { review: 'standard', release: plan } }));
    const alone = await pairInReview(articleId, writer);
    expect(await sign(english, alone, 'fidelity')).toEqual({ ok: false, refusal: 'nothing-to-cover' });
    await accepted(sign(chinese, alone, 'language:zh'));
    await accepted(sign(publisher, alone, 'final'));
    await accepted(releaseOf(alone));
    expect(await shown(articleId)).toMatchObject([{ locale: 'zh' }]);

    await reword({ articleId, locale: 'en', by: translator }, 0, 'Chinese first');
    await giveAddress({ articleId, locale: 'en', by: translator }, `second-${articleId.slice(0, 8)}`);
    await confirmEverything(articleId, translator);
    const both = await pairInReview(articleId, writer);
    expect(await releaseOf(both)).toEqual({ ok: false, refusal: 'not-covered' });
    await accepted(sign(english, both, 'language:en'));
    await accepted(sign(english, both, 'fidelity'));
    await accepted(sign(publisher, both, 'final'));
    await accepted(releaseOf(both));
    expect(await shown(articleId)).toHaveLength(2);
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  it('asks two people for an emergency', async () => {
    const articleId = await readyArticle(database, people);
    const policy = { review: 'emergency', release: { mode: 'together' } } as const;
    await accepted(setPolicy(publisher, { articleId, policy }));
    const pair = await pairInReview(articleId, writer);
    await accepted(sign(publisher, pair, 'emergency'));
    expect(await sign(publisher, pair, 'emergency')).toEqual({ ok: false, refusal: 'already-signed' });
    expect(await releaseOf(pair)).toEqual({ ok: false, refusal: 'not-covered' });
    await accepted(sign(await somebody(database, 'publisher'), pair, 'emergency'));
    await accepted(releaseOf(pair));
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });
});

describe('withdraw-publication', () => {
  const notice = { zh: '本文已撤回。', en: 'This article was withdrawn.' };

  it('is refused to anybody but a publisher', async () => {
    const pair = await liveArticle(database, people);
    const live = await findLivePublication(appDatabase(), pair.articleId);
    const input = { articleId: pair.articleId, publicationId: live?.id ?? '', notice };
    expect(await withdrawPublication(chinese, input)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('takes both texts back, tells readers why, frees the signatures, and is recorded', async () => {
    const pair = await liveArticle(database, people);
    const { articleId } = pair;
    const live = await findLivePublication(appDatabase(), articleId);
    const inOneLanguage = { articleId, publicationId: live?.id ?? '', notice: { ...notice, zh: '' } };
    expect(await withdrawPublication(publisher, inOneLanguage)).toEqual({ ok: false, refusal: 'notice-in-one-language' });
    await accepted(withdrawPublication(publisher, { articleId, publicationId: live?.id ?? '', notice }));
    expect(await shown(articleId)).toEqual([]);
    const told =
      await database.reader`SELECT live_slug, notice->>'en' AS notice FROM reader_addresses WHERE article_id = ${articleId} AND locale = 'en'`;
    expect(told).toMatchObject([{ live_slug: null, notice: notice.en }]);
    await accepted(withdrawSignOff(chinese, { articleId, signOffId: live?.signOffs[0] ?? '', reason: '' }));
    expect((await deedsOf(articleId)).slice(-2)).toEqual(['withdraw-publication', 'withdraw-sign-off']);
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  it('refuses a publication that is not the one readers see', async () => {
    const pair = await liveArticle(database, people);
    const input = { articleId: pair.articleId, publicationId: crypto.randomUUID(), notice };
    expect(await withdrawPublication(publisher, input)).toEqual({ ok: false, refusal: 'changed-since-read' });
    const live = await findLivePublication(appDatabase(), pair.articleId);
    await accepted(withdrawPublication(publisher, { ...input, publicationId: live?.id ?? '' }));
    expect(await withdrawPublication(publisher, input)).toEqual({ ok: false, refusal: 'not-live' });
  });
});
