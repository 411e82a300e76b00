import { describe, expect, it } from 'vitest';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { readerDatabase } from '@/db/database';
import { articleTopic, latestTopic, olderTopic, SITEMAPS_TOPIC, sitemapTopic } from '@/domain/site/topics';
import {
  accepted,
  confirmEverything,
  liveArticle,
  office,
  pairInReview,
  readyArticle,
  releaseSigned,
  reword,
  sign,
} from '@/tests/support/article-in-review';
import { edit } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);

const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' }).format(new Date());

// What every change of an article makes untrue.
const sitemaps = [sitemapTopic(month), SITEMAPS_TOPIC];

/** What the last change names, and readers are told of. */
async function lastChange(): Promise<{ addresses: string[]; topics: string[] }> {
  const [row] = await database.owner`SELECT addresses, topics FROM reader_changes ORDER BY number DESC LIMIT 1`;
  return { addresses: row?.addresses ?? [], topics: row?.topics ?? [] };
}

async function taggedArticle(...tags: string[]): Promise<string> {
  await database.owner`INSERT INTO tags SELECT slug, slug, slug FROM unnest(${database.owner.array(tags)}::text[]) AS slug ON CONFLICT DO NOTHING`;
  const articleId = await readyArticle(database, people);
  await accepted(changeFacts(people.writer, { articleId, facts: { tags } }));
  return articleId;
}

async function credit(articleId: string, names: { zh: string; en: string }, role = 'by'): Promise<void> {
  const by = { zh: people.writer, en: people.translator };
  for (const locale of ['zh', 'en'] as const) {
    const credits = [{ role, names: names[locale] }];
    await edit({ articleId, locale, by: by[locale] }, (transform) => transform.setDocAttribute('credits', credits));
  }
}

describe('a release', () => {
  it('touches the newest end of the lists that the article joins, in both languages, and nothing further back', async () => {
    await liveArticle(database, people);
    const articleId = await taggedArticle('heart');
    await releaseSigned(await pairInReview(articleId, people.writer), people);
    const { topics } = await lastChange();
    const scopes = ['all', 'section/news', 'tag/heart', `month/${month}`] as const;
    const joined = (['zh', 'en'] as const).flatMap((locale) => scopes.map((scope) => latestTopic(scope, locale)));
    expect([...topics].sort()).toEqual([articleTopic(articleId), ...joined, ...sitemaps].sort());
  });

  it('of an article that is live already touches that article alone', async () => {
    const { articleId } = await liveArticle(database, people);
    await reword({ articleId, locale: 'zh', by: people.writer }, 2, '另一句话');
    await confirmEverything(articleId, people.translator);
    const pair = await pairInReview(articleId, people.writer);
    await accepted(sign(people.chinese, pair, 'language:zh'));
    await accepted(sign(people.english, pair, 'fidelity'));
    await accepted(sign(people.publisher, pair, 'final'));
    await accepted(release(people.publisher, { articleId, pairId: pair.id, seen: pair.hash }));
    expect((await lastChange()).topics).toEqual([articleTopic(articleId), ...sitemaps]);
  });

  it('under other tags touches the lists that it leaves and joins', async () => {
    const articleId = await taggedArticle('lungs');
    await releaseSigned(await pairInReview(articleId, people.writer), people);
    await liveArticle(database, people);
    await taggedArticle('liver');
    await accepted(changeFacts(people.writer, { articleId, facts: { tags: ['liver'] } }));
    const pair = await pairInReview(articleId, people.writer);
    await accepted(sign(people.publisher, pair, 'final'));
    await accepted(release(people.publisher, { articleId, pairId: pair.id, seen: pair.hash }));
    const { topics } = await lastChange();
    expect(topics).toEqual(
      expect.arrayContaining([olderTopic('tag/lungs', 'zh'), olderTopic('tag/liver', 'en'), latestTopic('tag/liver', 'zh')]),
    );
    expect(topics).not.toContain(olderTopic('all', 'zh'));
  });

  it('of an editable page joins no list', async () => {
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(people.writer, { articleId, facts: { kind: 'page' } }));
    await releaseSigned(await pairInReview(articleId, people.writer), people);
    const { topics, addresses } = await lastChange();
    expect(topics).toEqual([articleTopic(articleId), ...sitemaps]);
    expect(addresses).toContain(`/en/pages/en-${articleId.slice(0, 13)}`);
  });
});

it('a withdrawal touches the order of every list that it leaves', async () => {
  const { articleId } = await liveArticle(database, people);
  await liveArticle(database, people);
  const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${articleId}`;
  await accepted(withdrawPublication(people.publisher, { articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }));
  const { topics } = await lastChange();
  expect(topics).toEqual(
    expect.arrayContaining([articleTopic(articleId), olderTopic('all', 'zh'), latestTopic('section/news', 'en'), ...sitemaps]),
  );
});

describe('people credited in both texts', () => {
  it('become known by both names, once, whoever writes of them again', async () => {
    for (const [zh, en] of [
      ['苏砚、欧阳明', 'Su Yan and Ouyang Ming'],
      ['苏砚', 'Su Yan'],
    ] as const) {
      const articleId = await readyArticle(database, people);
      await credit(articleId, { zh, en });
      await releaseSigned(await pairInReview(articleId, people.writer), people);
    }
    expect(await database.owner`SELECT slug, name_zh, name_en FROM contributors ORDER BY slug`).toEqual([
      { slug: 'ouyang-ming', name_zh: '欧阳明', name_en: 'Ouyang Ming' },
      { slug: 'su-yan', name_zh: '苏砚', name_en: 'Su Yan' },
    ]);
    const rows = await readerDatabase().execute(
      "SELECT DISTINCT locale, name FROM reader_credits WHERE contributor = 'su-yan' ORDER BY locale",
    );
    expect([...rows]).toEqual([
      { locale: 'en', name: 'Su Yan' },
      { locale: 'zh', name: '苏砚' },
    ]);
  });

  it('are two where each text has an editor of its own', async () => {
    const articleId = await readyArticle(database, people);
    await credit(articleId, { zh: '宋听泉', en: 'Irene Falk' }, 'edited');
    await releaseSigned(await pairInReview(articleId, people.writer), people);
    expect(await database.owner`SELECT FROM contributors WHERE name_zh = '宋听泉' OR name_en = 'Irene Falk'`).toHaveLength(0);
  });

  it('are not guessed where the texts name a different number of people', async () => {
    const articleId = await readyArticle(database, people);
    await credit(articleId, { zh: '林晚、程远', en: 'Lin Wan' });
    await releaseSigned(await pairInReview(articleId, people.writer), people);
    expect(await database.owner`SELECT FROM contributors WHERE name_zh IN ('林晚', '程远')`).toHaveLength(0);
    expect(await database.owner`SELECT FROM live_credits WHERE article_id = ${articleId} AND contributor IS NULL`).toHaveLength(3);
  });

  it('who bear the same name in English have addresses of their own', async () => {
    const articleId = await readyArticle(database, people);
    await credit(articleId, { zh: '李文、李雯', en: 'Li Wen, Li Wen' });
    await releaseSigned(await pairInReview(articleId, people.writer), people);
    const rows =
      await database.owner`SELECT name, contributor FROM live_credits WHERE article_id = ${articleId} AND locale = 'en' ORDER BY place`;
    expect(new Set(rows.map(({ contributor }) => contributor))).toEqual(new Set(['li-wen', 'li-wen-2']));
  });
});

it('what stands around every page touches everything', async () => {
  await database.app`UPDATE office SET short_en = 'Desk'`;
  expect(await lastChange()).toEqual({ addresses: [], topics: ['*'] });
});
