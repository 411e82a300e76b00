import { describe, expect, it } from 'vitest';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import { findArticleNotes } from '@/db/views/reader/find-article-notes';
import { findNeighbours, type Neighbours } from '@/db/views/reader/find-neighbours';
import { findReaderArticle } from '@/db/views/reader/find-reader-article';
import { LOCALES } from '@/domain/locale';
import {
  accepted,
  confirmEverything,
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
const { writer, translator, chinese, english, publisher } = people;

for (const slug of ['heart', 'lake']) {
  await database.owner`INSERT INTO tags (slug, name_zh, name_en) VALUES (${slug}, ${`标签${slug}`}, ${`Tag ${slug}`})`;
}
await database.owner`INSERT INTO sections (slug, name_zh, name_en) VALUES ('news', '新闻', 'News'), ('care', '照护', 'Care') ON CONFLICT DO NOTHING`;

type About = { section?: string; tags?: string[]; by?: { zh: string; en: string } };

/** A live article that is about this. */
async function published({ section = 'news', tags = [], by }: About = {}): Promise<string> {
  const articleId = await readyArticle(database, people);
  await accepted(changeFacts(writer, { articleId, facts: { section, tags } }));
  for (const locale of LOCALES) {
    const credits = by ? [{ role: 'by', names: by[locale] }] : [];
    const author = locale === 'zh' ? writer : translator;
    await edit({ articleId, locale, by: author }, (transform) => transform.setDocAttribute('credits', credits));
  }
  await releaseSigned(await pairInReview(articleId, writer), people);
  return articleId;
}

async function withdrawn(articleId: string): Promise<void> {
  const live = await findLivePublication(appDatabase(), articleId);
  if (!live) throw new Error('The article is not live.');
  await accepted(withdrawPublication(publisher, { articleId, publicationId: live.id, notice: { zh: '', en: '' } }));
}

async function around(articleId: string, { section = 'news', tags = [], by }: About = {}): Promise<Neighbours> {
  const people = by ? [by.en.toLowerCase().replace(' ', '-')] : [];
  return findNeighbours({ articleId, locale: 'en', section, tags, people });
}

const idsOf = ({ previous, next, related }: Neighbours) => ({
  previous: previous?.articleId ?? null,
  next: next?.articleId ?? null,
  related: related.map(({ articleId }) => articleId),
});

describe('the articles before and after one', () => {
  it('are those that were published just before and just after it', async () => {
    const [first, second, third] = [await published(), await published(), await published()];
    expect(idsOf(await around(second))).toMatchObject({ previous: first, next: third });
    expect(await around(third)).toMatchObject({ previous: { articleId: second, title: 'A couplet', locale: 'en' }, next: null });
  });

  it('are never withdrawn ones', async () => {
    const [first, second, third] = [await published(), await published(), await published()];
    await withdrawn(second);
    expect(idsOf(await around(third)).previous).toBe(first);
    expect(idsOf(await around(first)).next).toBe(third);
    expect(await around(second)).toEqual({ previous: null, next: null, related: [] });
  });
});

describe('what an article has in common with others', () => {
  const by = { zh: '沈知微', en: 'Shen Zhiwei' };

  it('counts tags first, then authors, then the section, and the newer of equals', async () => {
    const section = 'care';
    const inSection = await published({ section });
    const sameAuthor = await published({ by });
    const oneTag = await published({ tags: ['heart'] });
    const bothTags = await published({ section, tags: ['lake', 'heart'] });
    // What was published last stands in front of the article by itself.
    await published();
    const about = { section, tags: ['heart', 'lake'], by };
    const article = await published(about);
    expect(idsOf(await around(article, about)).related).toEqual([bothTags, oneTag, sameAuthor]);
    await withdrawn(bothTags);
    expect(idsOf(await around(article, about)).related).toEqual([oneTag, sameAuthor, inSection]);
  });

  it('never names what came later, so that nothing that is published changes it', async () => {
    const about = { section: 'care', tags: ['lake'] };
    const article = await published(about);
    const before = (await around(article, about)).related;
    await published(about);
    expect((await around(article, about)).related).toEqual(before);
  });
});

describe('the notes of an article', () => {
  it('are its tags in their order and the people named for it, with the pages that they have', async () => {
    const articleId = await published({ tags: ['lake', 'heart'], by: { zh: '顾清和、林小满', en: 'Gu Qinghe and Lin Xiaoman' } });
    expect(await findArticleNotes({ articleId, locale: 'zh' })).toEqual({
      tags: [
        { slug: 'lake', name: '标签lake' },
        { slug: 'heart', name: '标签heart' },
      ],
      credits: [
        { role: 'by', name: '顾清和', contributor: 'gu-qinghe' },
        { role: 'by', name: '林小满', contributor: 'lin-xiaoman' },
      ],
      corrections: [],
    });
    expect((await findArticleNotes({ articleId, locale: 'en' })).credits.map(({ name }) => name)).toEqual(['Gu Qinghe', 'Lin Xiaoman']);
  });

  it('are none for an article that is not live', async () => {
    const articleId = await readyArticle(database, people);
    expect(await findArticleNotes({ articleId, locale: 'zh' })).toEqual({ tags: [], credits: [], corrections: [] });
    const taken = await published({ tags: ['heart'] });
    await withdrawn(taken);
    expect(await findArticleNotes({ articleId: taken, locale: 'en' })).toEqual({ tags: [], credits: [], corrections: [] });
  });

  it('tell in each language what a later publication put right', async () => {
    const articleId = await published();
    await reword({ articleId, locale: 'zh', by: writer }, 2, '第一段，改过');
    await confirmEverything(articleId, translator);
    const pair = await pairInReview(articleId, writer);
    await accepted(sign(chinese, pair, 'language:zh'));
    await accepted(sign(english, pair, 'fidelity'));
    await accepted(sign(publisher, pair, 'final'));
    const correction = { zh: '日期有误，已改正。', en: 'A date was wrong.' };
    await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash, correction }));
    expect((await findArticleNotes({ articleId, locale: 'zh' })).corrections).toEqual([{ at: expect.any(Date), text: correction.zh }]);
    expect((await findArticleNotes({ articleId, locale: 'en' })).corrections).toEqual([{ at: expect.any(Date), text: correction.en }]);
  });
});

it('an article gives the links of its pair, by which the two texts stand side by side', async () => {
  const articleId = await published();
  const slug = `zh-${articleId.slice(0, 13)}`;
  const article = await findReaderArticle({ locale: 'zh', slug });
  expect(article).toMatchObject({
    presence: { zh: `/zh/news/${slug}`, en: `/en/news/en-${articleId.slice(0, 13)}` },
    direction: 'zh-en',
    revisingSince: null,
  });
  const ids = article?.passages.map(({ id }) => id);
  const linked = article?.links.filter(({ kind }) => kind === 'renders').flatMap((link) => link.zh) ?? [];
  expect(ids).toEqual(expect.arrayContaining(linked));
  expect(linked.length).toBeGreaterThanOrEqual(4);
});

it('an article says of its lead picture what its texts say, and nothing where they do not', async () => {
  const articleId = await readyArticle(database, people);
  const words = 'A ferry at dawn';
  await edit({ articleId, locale: 'en', by: translator }, (transform) => transform.setDocAttribute('leadAlt', words));
  await releaseSigned(await pairInReview(articleId, writer), people);
  const slug = articleId.slice(0, 13);
  expect((await findReaderArticle({ locale: 'en', slug: `en-${slug}` }))?.fields.leadAlt).toBe(words);
  expect((await findReaderArticle({ locale: 'zh', slug: `zh-${slug}` }))?.fields).not.toHaveProperty('leadAlt');
});

describe('queries around an article', () => {
  it('walk the index of time to its neighbours', async () => {
    const rows = await database.owner.begin(async (sql) => {
      await sql`SET LOCAL enable_seqscan = off`;
      await sql`SET LOCAL enable_sort = off`;
      return sql`EXPLAIN WITH here AS (SELECT first_published_at, article_id FROM reader_cards WHERE article_id = ${crypto.randomUUID()} AND locale = 'zh')
        SELECT card.slug FROM here, LATERAL (SELECT * FROM reader_cards AS card WHERE card.locale = 'zh' AND card.kind = 'news'
          AND (card.first_published_at, card.article_id) < (here.first_published_at, here.article_id)
          ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT 1) AS card`;
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Scan Backward using live_news');
    expect(plan).not.toContain('Sort');
  });
});
