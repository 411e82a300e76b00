import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import { findReaderAddress } from '@/db/views/reader/find-reader-address';
import { findReaderArticle } from '@/db/views/reader/find-reader-article';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import { listReaderPictures } from '@/db/views/reader/list-reader-pictures';
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
} from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher } = people;

const slugsOf = (pair: Pair) => ({ zh: String(pair.zh?.fields.slug), en: String(pair.en?.fields.slug) });

async function withdrawn(pair: Pair, notice: { zh: string; en: string }): Promise<void> {
  const { articleId } = pair;
  const live = await findLivePublication(appDatabase(), articleId);
  await accepted(withdrawPublication(publisher, { articleId, publicationId: String(live?.id), notice }));
}

/** Only the Chinese text goes live, for a stated reason. */
async function liveInChinese(): Promise<Pair> {
  const articleId = await readyArticle(database, people);
  await accepted(
    setPolicy(publisher, { articleId, policy: { review: 'standard', release: { mode: 'only', locale: 'zh', reason: '内部通知' } } }),
  );
  const pair = await pairInReview(articleId, writer);
  await accepted(sign(chinese, pair, 'language:zh'));
  await accepted(sign(publisher, pair, 'final'));
  await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash }));
  return pair;
}

describe('an article', () => {
  it('is read at its address in each language and names its twin', async () => {
    const slugs = slugsOf(await liveArticle(database, people));
    const zh = await findReaderArticle({ locale: 'zh', slug: slugs.zh });
    expect(zh).toMatchObject({ locale: 'zh', title: '对联', section: '新闻', twin: slugs.en, picture: null, pictures: [] });
    expect(zh?.passages.map(({ canonical }) => canonical)).toContain('{"type":"paragraph","content":[{"type":"text","text":"第1段"}]}');
    expect(await findReaderArticle({ locale: 'en', slug: slugs.en })).toMatchObject({
      title: 'A couplet',
      section: 'News',
      twin: slugs.zh,
    });
  });

  it('is not there before its release, nor under the other language’s address', async () => {
    const articleId = await readyArticle(database, people);
    expect(await findReaderArticle({ locale: 'zh', slug: `zh-${articleId.slice(0, 13)}` })).toBeNull();
    expect(await findReaderAddress({ locale: 'zh', slug: `zh-${articleId.slice(0, 13)}` })).toBeNull();
    expect(await findReaderPlaces({ locale: 'zh', articleId })).toBeNull();
    const { zh } = slugsOf(await liveArticle(database, people));
    expect(await findReaderArticle({ locale: 'en', slug: zh })).toBeNull();
  });

  it('stays as it was released while its text is changed', async () => {
    const pair = await liveArticle(database, people);
    await reword({ articleId: pair.articleId, locale: 'zh', by: writer }, 0, '还没有发布的题目');
    expect((await findReaderArticle({ locale: 'zh', slug: slugsOf(pair).zh }))?.title).toBe('对联');
  });

  it('leads on from a former address', async () => {
    const pair = await liveArticle(database, people);
    const { articleId } = pair;
    const before = slugsOf(pair).zh;
    await giveAddress({ articleId, locale: 'zh', by: writer }, `${before}-new`);
    await reword({ articleId, locale: 'zh', by: writer }, 2, '第一段，改过');
    await confirmEverything(articleId, translator);
    const next = await pairInReview(articleId, writer);
    await accepted(sign(chinese, next, 'language:zh'));
    await accepted(sign(english, next, 'fidelity'));
    await accepted(sign(publisher, next, 'final'));
    await accepted(release(publisher, { articleId, pairId: next.id, seen: next.hash }));
    expect(await findReaderArticle({ locale: 'zh', slug: before })).toBeNull();
    expect(await findReaderAddress({ locale: 'zh', slug: before })).toEqual({ articleId, liveSlug: `${before}-new` });
  });

  it('leaves a notice in the reader’s language when it is withdrawn', async () => {
    const pair = await liveArticle(database, people);
    const { articleId } = pair;
    await withdrawn(pair, { zh: '数据有误。', en: ' ' });
    expect(await findReaderArticle({ locale: 'zh', slug: slugsOf(pair).zh })).toBeNull();
    expect(await findReaderAddress({ locale: 'zh', slug: slugsOf(pair).zh })).toEqual({ articleId, liveSlug: null });
    expect(await findReaderPlaces({ locale: 'zh', articleId })).toMatchObject({ at: 'withdrawn', notice: '数据有误。' });
    expect(await findReaderPlaces({ locale: 'en', articleId })).toMatchObject({ at: 'withdrawn', notice: '' });
  });

  it('that is live in one language says so in the other', async () => {
    const pair = await liveInChinese();
    const { zh: slug } = slugsOf(pair);
    expect(await findReaderArticle({ locale: 'zh', slug })).toMatchObject({ twin: null });
    expect(await findReaderPlaces({ locale: 'zh', articleId: pair.articleId })).toEqual({ at: 'here', path: `/zh/news/${slug}` });
    expect(await findReaderPlaces({ locale: 'en', articleId: pair.articleId })).toEqual({
      at: 'other-language',
      of: 'news',
      path: `/zh/news/${slug}`,
      title: '对联',
    });
  });

  it('has its own page among those that its release changes, in the language that is missing too', async () => {
    const { articleId } = await liveInChinese();
    const [change] = await database.reader`SELECT addresses FROM reader_changes WHERE article_id = ${articleId}`;
    expect(change?.addresses).toEqual(expect.arrayContaining([`/zh/articles/${articleId}`, `/en/articles/${articleId}`]));
  });
});

describe('the readers’ role', () => {
  it.each([
    'articles',
    'editions',
    'edition_batches',
    'edition_checkpoints',
    'revisions',
    'pairs',
    'sign_offs',
    'publications',
    'live_editions',
    'addresses',
    'events',
    'media',
    'people',
    'sessions',
  ])('cannot read %s', async (table) => {
    await expect(database.reader`SELECT 1 FROM ${database.reader(table)} LIMIT 1`).rejects.toMatchObject({ code: '42501' });
  });

  it('can change nothing', async () => {
    await expect(database.reader`UPDATE office SET name_zh = 'x'`).rejects.toMatchObject({ code: '42501' });
    await expect(database.reader`UPDATE reader_cards SET title = 'x'`).rejects.toMatchObject({ code: '42501' });
    await expect(database.reader`INSERT INTO reader_changes (addresses) VALUES ('{}')`).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the office', () => {
  it('has a name from the first minute', async () => {
    expect((await findReaderOffice()).name).toEqual({ zh: '新闻办公室', en: 'News Office' });
  });

  it('is only one', async () => {
    await expect(
      database.owner`INSERT INTO office (name_zh, name_en, short_zh, short_en) VALUES ('甲', 'A', '甲', 'A')`,
    ).rejects.toMatchObject({ code: '23505' });
  });
});

describe('pictures', () => {
  it('that nobody stored are none', async () => {
    expect(await listReaderPictures([])).toEqual([]);
    expect(await listReaderPictures([crypto.randomUUID()])).toEqual([]);
  });
});

describe('queries of reader pages', () => {
  /** How PostgreSQL would answer in a newsroom of some years: on empty tables every index costs the same. Nothing of that stays. */
  async function planOf(query: string): Promise<string> {
    const connection = await database.owner.reserve();
    try {
      await connection`BEGIN`;
      await connection`SET LOCAL session_replication_role = replica`;
      await connection`
        INSERT INTO live_editions (article_id, locale, slug, publication_id, revision_id, section, title, standfirst, first_published_at, published_at)
        SELECT gen_random_uuid(), locale, 'slug-' || n, gen_random_uuid(), gen_random_uuid(), 'news', 'T', '', now() - n * interval '1 hour', now()
        FROM generate_series(1, 4000) AS n, unnest(ARRAY['zh', 'en']) AS locale`;
      await connection`INSERT INTO addresses (locale, slug, article_id) SELECT locale, slug, article_id FROM live_editions ON CONFLICT DO NOTHING`;
      await connection`ANALYZE live_editions, addresses`;
      const rows = await connection.unsafe(`EXPLAIN ${query}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      await connection`ROLLBACK`;
      connection.release();
    }
  }

  it('walk the index of time for lists', async () => {
    const plan = await planOf(
      `SELECT * FROM reader_cards WHERE locale = 'zh' ORDER BY first_published_at DESC NULLS LAST, article_id LIMIT 20`,
    );
    expect(plan).toContain('live_editions_by_time');
    expect(plan).not.toContain('Sort');
  });

  it('go straight to an article and to a former address', async () => {
    expect(await planOf(`SELECT * FROM reader_articles WHERE locale = 'zh' AND slug = 'x'`)).toContain('one_live_edition_per_address');
    expect(await planOf(`SELECT * FROM reader_addresses WHERE locale = 'zh' AND slug = 'x'`)).toContain('addresses_locale_slug_pk');
    expect(await planOf(`SELECT * FROM reader_addresses WHERE article_id = '${crypto.randomUUID()}'`)).toContain('addresses_by_article');
  });
});
