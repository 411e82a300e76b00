import { describe, expect, it } from 'vitest';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import { findMonthsBeside } from '@/db/views/reader/find-months-beside';
import { findReaderAlias } from '@/db/views/reader/find-reader-alias';
import { findReaderArticle } from '@/db/views/reader/find-reader-article';
import { findReaderFront } from '@/db/views/reader/find-reader-front';
import { findReaderList } from '@/db/views/reader/find-reader-list';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import { listCreditedRoles } from '@/db/views/reader/list-credited-roles';
import { listReaderMonths } from '@/db/views/reader/list-reader-months';
import type { Facts } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import type { ListPlace } from '@/domain/site/list-place';
import { accepted, office, pairInReview, readyArticle, releaseSigned, sign } from '@/tests/support/article-in-review';
import { edit } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { listArticles } from '@/tests/support/listed-articles';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, publisher } = people;

await database.owner`INSERT INTO sections (slug, name_zh, name_en, about_zh, about_en) VALUES ('care', '照护', 'Care', '怎么看病。', 'How to be seen.')`;
await database.owner`INSERT INTO tags (slug, name_zh, name_en) VALUES ('heart', '心脏', 'Heart'), ('lake', '湖', 'Lake'), ('quiet', '静', 'Quiet')`;

/** An article about something, ready to be sent to review. `by` credits a person in both languages. */
async function articleAbout(facts: Partial<Facts>, by?: Record<Locale, string>): Promise<string> {
  const articleId = await readyArticle(database, people);
  if (Object.keys(facts).length > 0) await accepted(changeFacts(writer, { articleId, facts }));
  const authors = { zh: writer, en: translator };
  for (const locale of LOCALES) {
    if (!by) continue;
    const credits = [
      { role: 'by', names: by[locale] },
      { role: 'photo', names: by[locale] },
    ];
    await edit({ articleId, locale, by: authors[locale] }, (transform) => transform.setDocAttribute('credits', credits));
  }
  return articleId;
}

async function published(facts: Partial<Facts>, by?: Record<Locale, string>): Promise<string> {
  const articleId = await articleAbout(facts, by);
  await releaseSigned(await pairInReview(articleId, writer), people);
  return articleId;
}

async function publishedInChinese(facts: Partial<Facts>): Promise<string> {
  const articleId = await articleAbout(facts);
  const policy = { review: 'standard', release: { mode: 'only', locale: 'zh', reason: '内部通知' } } as const;
  await accepted(setPolicy(publisher, { articleId, policy }));
  const pair = await pairInReview(articleId, writer);
  await accepted(sign(chinese, pair, 'language:zh'));
  await accepted(sign(publisher, pair, 'final'));
  await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash }));
  return articleId;
}

async function withdrawn(articleId: string): Promise<void> {
  const live = await findLivePublication(appDatabase(), articleId);
  await accepted(withdrawPublication(publisher, { articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }));
}

/** The articles on a page of a list, and null where there is no such page. */
async function idsIn(locale: Locale, place: ListPlace): Promise<string[] | null> {
  const list = await findReaderList({ locale, place });
  return list?.page ? list.cards.map(({ articleId }) => articleId) : null;
}

const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' }).format(new Date());

describe('what is live', () => {
  it('stands in the list of all news, its section, its tags, its month and under the names of its people, in both languages', async () => {
    const articleId = await published({ section: 'care', tags: ['heart', 'lake'] }, { zh: '秦玉珍', en: 'Qin Yuzhen' });
    const places = [
      { at: 'news' },
      { at: 'section', slug: 'care' },
      { at: 'tag', slug: 'heart' },
      { at: 'tag', slug: 'lake' },
      { at: 'person', slug: 'qin-yuzhen' },
      { at: 'month', month },
    ] as const;
    for (const locale of LOCALES) for (const place of places) expect(await idsIn(locale, place), place.at).toContain(articleId);
    for (const locale of LOCALES) expect(await idsIn(locale, { at: 'section', slug: 'news' })).not.toContain(articleId);
    const roles = await listCreditedRoles({ contributor: 'qin-yuzhen', locale: 'en', articleIds: [articleId] });
    expect(roles).toEqual(new Map([[articleId, ['by', 'photo']]]));
  });

  it('leaves every list with its withdrawal', async () => {
    const articleId = await published({ section: 'care', tags: ['quiet'] }, { zh: '姚淑贞', en: 'Yao Shuzhen' });
    await withdrawn(articleId);
    for (const locale of LOCALES) {
      expect(await idsIn(locale, { at: 'tag', slug: 'quiet' })).toBeNull();
      expect(await idsIn(locale, { at: 'person', slug: 'yao-shuzhen' })).toBeNull();
      expect(await idsIn(locale, { at: 'news' })).not.toContain(articleId);
      expect(await idsIn(locale, { at: 'section', slug: 'care' })).not.toContain(articleId);
      expect(await idsIn(locale, { at: 'month', month })).not.toContain(articleId);
    }
    const front = await findReaderFront({ locale: 'zh', latest: 50, each: 50 });
    expect([...front.latest, ...[...front.bySection.values()].flat()].map((card) => card.articleId)).not.toContain(articleId);
  });

  it('is nothing before its release, and keeps the tags of its release until the next', async () => {
    const unpublished = await articleAbout({ section: 'care', tags: ['quiet'] });
    expect(await idsIn('zh', { at: 'tag', slug: 'quiet' })).toBeNull();
    const live = await published({ tags: ['heart'] });
    await accepted(changeFacts(writer, { articleId: live, facts: { tags: ['quiet'], section: 'care' } }));
    expect(await idsIn('zh', { at: 'tag', slug: 'quiet' })).toBeNull();
    expect(await idsIn('zh', { at: 'tag', slug: 'heart' })).toContain(live);
    expect(await idsIn('zh', { at: 'section', slug: 'care' })).not.toContain(unpublished);
  });

  it('as an editable page stands in no list', async () => {
    const articleId = await published({ kind: 'page', tags: ['lake'], section: 'care' }, { zh: '林素心', en: 'Lin Suxin' });
    for (const place of [{ at: 'news' }, { at: 'section', slug: 'care' }, { at: 'tag', slug: 'lake' }, { at: 'month', month }] as const) {
      expect(await idsIn('zh', place), place.at).not.toContain(articleId);
    }
    expect(await idsIn('en', { at: 'person', slug: 'lin-suxin' })).toBeNull();
    expect((await findReaderFront({ locale: 'en', latest: 50, each: 50 })).latest.map((card) => card.articleId)).not.toContain(articleId);
    const slug = `en-${articleId.slice(0, 13)}`;
    expect(await findReaderPlaces({ locale: 'en', articleId })).toEqual({ at: 'here', path: `/en/pages/${slug}` });
    expect(await findReaderArticle({ locale: 'en', slug })).toMatchObject({ kind: 'page', presence: { en: `/en/pages/${slug}` } });
    await withdrawn(articleId);
    expect(await findReaderPlaces({ locale: 'en', articleId })).toMatchObject({ at: 'withdrawn' });
    expect(await findReaderArticle({ locale: 'en', slug })).toBeNull();
  });
});

describe('where a list stands', () => {
  it('is wherever it has an article', async () => {
    await database.owner`INSERT INTO tags (slug, name_zh, name_en) VALUES ('local', '本地', 'Local')`;
    const place = { at: 'tag', slug: 'local' } as const;
    expect(await findReaderList({ locale: 'zh', place })).toMatchObject({ presence: { zh: null, en: null }, page: null, cards: [] });
    await publishedInChinese({ tags: ['local'] });
    const presence = { zh: '/zh/tags/local', en: null };
    expect(await findReaderList({ locale: 'zh', place })).toMatchObject({ subject: { name: { zh: '本地', en: 'Local' } }, presence });
    expect(await findReaderList({ locale: 'en', place })).toMatchObject({ presence, page: null, cards: [] });
  });

  it('is everywhere for news and sections, empty or not', async () => {
    await database.owner`INSERT INTO sections (slug, name_zh, name_en) VALUES ('empty', '空', 'Empty')`;
    const place = { at: 'section', slug: 'empty' } as const;
    const presence = { zh: '/zh/sections/empty', en: '/en/sections/empty' };
    expect(await findReaderList({ locale: 'en', place })).toMatchObject({ presence, page: { from: 0, to: 0 }, cards: [] });
    expect(await findReaderList({ locale: 'zh', place: { at: 'section', slug: 'care' } })).toMatchObject({
      subject: { about: { zh: '怎么看病。' } },
    });
  });

  it.each([
    { at: 'tag', slug: 'nobody-heard' },
    { at: 'section', slug: 'nobody-heard' },
    { at: 'person', slug: 'nobody-heard' },
    { at: 'month', month: '2026-13' },
    { at: 'month', month: '0001-01' },
    { at: 'month', month: "2026-01'; DROP TABLE tags" },
  ] as const)('is nowhere for $at $slug$month', async (place) => {
    expect(await findReaderList({ locale: 'zh', place })).toBeNull();
  });

  it('of a tag that was merged is where the other one stands', async () => {
    await database.owner`INSERT INTO tags (slug, name_zh, name_en) VALUES ('kept', '留', 'Kept'), ('gone', '并', 'Gone')`;
    const articleId = await published({ tags: ['gone'] });
    await database.app`SELECT merge_tag('gone', 'kept')`;
    expect(await idsIn('en', { at: 'tag', slug: 'kept' })).toEqual([articleId]);
    expect(await findReaderList({ locale: 'en', place: { at: 'tag', slug: 'gone' } })).toBeNull();
    expect(await findReaderAlias({ at: 'tag', slug: 'gone' })).toBe('kept');
    expect(await findReaderAlias({ at: 'person', slug: 'gone' })).toBeNull();
  });
});

describe('the pages of a list', () => {
  it.each([
    { at: 'section', slug: 'long' },
    { at: 'tag', slug: 'long' },
    { at: 'person', slug: 'long' },
  ] as const)('of a $at hold every article once, the newest first', async (place) => {
    const expected = await listArticles(database, {
      locale: 'en',
      count: 65,
      section: `long-${place.at}`,
      tag: `long-${place.at}`,
      contributor: `long-${place.at}`,
    });
    const list = { ...place, slug: `long-${place.at}` };
    const pages = [{ ...list, page: 1 }, { ...list, page: 2 }, list];
    const found = await Promise.all(pages.map((page) => idsIn('en', page)));
    expect(found.map((ids) => ids?.length)).toEqual([20, 20, 25]);
    expect(found.flatMap((ids) => ids?.toReversed() ?? [])).toEqual(expected);
    expect(await idsIn('en', { ...list, page: 3 })).toBeNull();
    expect(await idsIn('zh', { ...list, page: 1 })).toBeNull();
  });

  it('keep their articles when more are published', async () => {
    await listArticles(database, { locale: 'zh', count: 59, section: 'kept' });
    const first = { at: 'section', slug: 'kept', page: 1 } as const;
    const [before, newest] = [await idsIn('zh', first), await idsIn('zh', { at: 'section', slug: 'kept' })];
    const articleId = await published({ section: 'kept' });
    expect(await idsIn('zh', first)).toEqual(before);
    expect(await idsIn('zh', { ...first, page: 2 })).toEqual(newest?.slice(-20));
    expect(await idsIn('zh', { at: 'section', slug: 'kept' })).toEqual([articleId, ...(newest ?? []).slice(0, -20)]);
  });
});

describe('the months', () => {
  it('are those in which something was published, each beside the next', async () => {
    await listArticles(database, { locale: 'zh', count: 100 });
    const months = await listReaderMonths('zh');
    expect(months).toEqual(months.toSorted().toReversed());
    expect(months.length).toBeGreaterThan(3);
    const [newest = '', second = '', third = ''] = months;
    expect(await findMonthsBeside({ locale: 'zh', month: second })).toEqual({ older: third, newer: newest });
    expect(await findMonthsBeside({ locale: 'zh', month: newest })).toEqual({ older: second, newer: null });
    for (const each of months) expect((await findReaderList({ locale: 'zh', place: { at: 'month', month: each } }))?.page).not.toBeNull();
  });

  it('begin at midnight in Beijing', async () => {
    const [id] = await listArticles(database, { locale: 'en', count: 1, section: 'midnight' });
    for (const [at, expected] of [
      ['2019-04-30T15:59:59Z', '2019-04'],
      ['2019-04-30T16:00:00Z', '2019-05'],
    ] as const) {
      await database.owner`UPDATE live_editions SET first_published_at = ${at} WHERE article_id = ${String(id)}`;
      expect(await listReaderMonths('en')).toContain(expected);
      expect(await idsIn('en', { at: 'month', month: expected })).toEqual([id]);
    }
  });
});

describe('the front page', () => {
  it('has the newest of all and of every section, no more than it asks for', async () => {
    await listArticles(database, { locale: 'en', count: 9, section: 'busy' });
    const { latest, bySection } = await findReaderFront({ locale: 'en', latest: 3, each: 4 });
    const all = (await findReaderList({ locale: 'en', place: { at: 'news' } }))?.cards ?? [];
    expect(latest).toEqual(all.slice(0, 3));
    const busy = (await findReaderList({ locale: 'en', place: { at: 'section', slug: 'busy' } }))?.cards ?? [];
    expect(bySection.get('busy')).toEqual(busy.slice(0, 4));
    expect(bySection.get('empty')).toBeUndefined();
  });
});

describe('the lists of tags and people', () => {
  it('are what is live and who is credited, after all of this', async () => {
    const kept = await database.owner`SELECT list, locale, first_published_at, article_id FROM live_listings ORDER BY 1, 2, 3, 4`;
    const due = await database.owner`
      SELECT 'tag/' || tag AS list, locale, first_published_at, article_id FROM live_editions, unnest(tags) AS tag WHERE kind = 'news'
      UNION SELECT 'person/' || contributor, locale, first_published_at, article_id
        FROM live_credits JOIN live_editions USING (article_id, locale) WHERE kind = 'news' AND contributor IS NOT NULL
      ORDER BY 1, 2, 3, 4`;
    expect(kept.length).toBeGreaterThan(100);
    expect([...kept]).toEqual([...due]);
  });

  it('are verified, article by article', async () => {
    const articleId = await published({ tags: ['heart'] });
    const faults = await database.owner.begin(async (sql) => {
      const before = await sql`SELECT code FROM article_faults(${articleId})`;
      await sql`DELETE FROM live_listings WHERE article_id = ${articleId} AND locale = 'en'`;
      const after = await sql`SELECT code, detail FROM article_faults(${articleId})`;
      await sql`UPDATE live_editions SET tags = tags WHERE article_id = ${articleId}`;
      return { before: [...before], after: [...after] };
    });
    expect(faults).toEqual({ before: [], after: [{ code: 'live-listings-differ', detail: 'en' }] });
  });

  it('are written by nobody', async () => {
    const row = database.app`INSERT INTO live_listings VALUES ('tag/heart', 'zh', now(), ${crypto.randomUUID()})`;
    await expect(row).rejects.toMatchObject({ code: '42501' });
    await expect(database.reader`SELECT FROM live_listings`).rejects.toMatchObject({ code: '42501' });
  });
});

describe('queries of lists', () => {
  it.each([
    ['live_news', "FROM reader_cards AS card WHERE card.locale = 'zh' AND card.kind = 'news'"],
    ['live_news_of_section', "FROM reader_cards AS card WHERE card.locale = 'zh' AND card.kind = 'news' AND card.section = 'kept'"],
    ['live_listings_list', "FROM reader_listings AS card WHERE card.list = 'tag/x' AND card.locale = 'zh'"],
  ])('walk %s in the order of time', async (index, list) => {
    await database.owner`ANALYZE live_editions, live_listings`;
    const plan = await database.owner.begin(async (sql) => {
      await sql`SET LOCAL enable_seqscan = off`;
      await sql`SET LOCAL enable_bitmapscan = off`;
      const rows = await sql.unsafe(
        `EXPLAIN SELECT card.article_id ${list} ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT 20`,
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain(index);
    expect(plan).not.toContain('Sort');
  });
});
