import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { answerFeed } from '@/app/feeds/answer-feed';
import { feedLinks } from '@/app/feeds/feed-links';
import { announceRevision } from '@/commands/announce-revision';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { findReaderSite } from '@/db/views/reader/find-reader-site';
import type { ReviewKind } from '@/domain/review/kinds';
import { articleTopic, latestTopic, olderTopic } from '@/domain/site/topics';
import { entryId } from '@/exchange/feeds/entry-id';
import {
  accepted,
  confirmEverything,
  giveAddress,
  liveArticle,
  office,
  pairInReview,
  readyArticle,
  releaseSigned,
  reword,
  sign,
} from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';
import { JsonFeed } from '@/tests/support/schemas/json-feed';
import { faultsOfXml } from '@/tests/support/valid-xml';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher } = people;

const of = (locale: string, slug?: string) => Promise.resolve(slug === undefined ? { locale } : { locale, slug });

async function feedOf(locale: string, slug?: string) {
  const answer = await answerFeed('json', of(locale, slug));
  return parseJsonFeed(await answer.text());
}

/** The entry of an article in a feed. */
async function entryOf(articleId: string, locale: 'zh' | 'en') {
  const { items = [] } = await feedOf(locale);
  return items.find(({ id }) => id === entryId(articleId, locale));
}

type Correction = { zh: string; en: string };

/** Publishes what was changed, once these people have signed it beside the publisher. */
async function releaseAgain(articleId: string, { signed, correction }: { signed: ReviewKind[]; correction?: Correction }): Promise<void> {
  await confirmEverything(articleId, translator);
  const pair = await pairInReview(articleId, writer);
  for (const kind of signed) await accepted(sign(kind === 'language:zh' ? chinese : english, pair, kind));
  await accepted(sign(publisher, pair, 'final'));
  await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash, correction }));
}

const first = await liveArticle(database, people);

describe('the feeds', () => {
  it('hold against their schemas, and name the same articles in every form', async () => {
    const [rss, atom, json] = await Promise.all(
      (['rss', 'atom', 'json'] as const).map(async (form) => (await answerFeed(form, of('zh'))).text()),
    );
    expect(await faultsOfXml(String(rss), 'rss')).toEqual([]);
    expect(await faultsOfXml(String(atom), 'atom')).toEqual([]);
    expect(JsonFeed.safeParse(JSON.parse(String(json))).error).toBeUndefined();
    const id = entryId(first.articleId, 'zh');
    expect(parseRssFeed(rss).items?.map(({ guid }) => guid?.value)).toEqual([id]);
    expect(parseAtomFeed(atom).entries?.map((entry) => entry.id)).toEqual([id]);
    expect(parseJsonFeed(json).items?.map((item) => item.id)).toEqual([id]);
  });

  it('give the text whole, in one language, with the address of the other', async () => {
    const entry = await entryOf(first.articleId, 'en');
    expect(entry).toMatchObject({
      title: 'A couplet',
      content_html: '<p>Paragraph 1</p><p>Paragraph 2</p><p>Paragraph 3</p>',
      tags: ['News'],
    });
    expect(entry?.url).toMatch(/^http:\/\/localhost:\d+\/en\/news\/en-/);
    const { twin } = parseAtom(await (await answerFeed('atom', of('en'))).text());
    expect(twin).toMatch(/\/zh\/news\/zh-/);
  });

  it('hold only what is live in their language', async () => {
    const articleId = await readyArticle(database, people);
    const policy = { review: 'standard', release: { mode: 'only', locale: 'zh', reason: '内部通知' } } as const;
    await accepted(setPolicy(publisher, { articleId, policy }));
    const pair = await pairInReview(articleId, writer);
    await accepted(sign(chinese, pair, 'language:zh'));
    await accepted(sign(publisher, pair, 'final'));
    expect(await entryOf(articleId, 'zh')).toBeUndefined();
    await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash }));
    expect(await entryOf(articleId, 'zh')).toBeDefined();
    expect(await entryOf(articleId, 'en')).toBeUndefined();
  });

  it('hold no editable page', async () => {
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { kind: 'page' } }));
    await releaseSigned(await pairInReview(articleId, writer), people);
    expect(await entryOf(articleId, 'zh')).toBeUndefined();
  });

  it('drop what was withdrawn', async () => {
    const { articleId } = await liveArticle(database, people);
    expect(await entryOf(articleId, 'en')).toBeDefined();
    const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${articleId}`;
    await accepted(withdrawPublication(publisher, { articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }));
    expect(await entryOf(articleId, 'en')).toBeUndefined();
  });

  it('keep the name of an article whose address changed', async () => {
    const { articleId } = await liveArticle(database, people);
    const before = await entryOf(articleId, 'zh');
    await giveAddress({ articleId, locale: 'zh', by: writer }, 'ling-yi-ge-di-zhi');
    await releaseAgain(articleId, { signed: [] });
    const after = await entryOf(articleId, 'zh');
    expect(after?.url).toMatch(/\/zh\/news\/ling-yi-ge-di-zhi$/);
    expect(after?.id).toBe(before?.id);
  });

  it('say first what was put right, and when', async () => {
    const { articleId } = await liveArticle(database, people);
    const before = await entryOf(articleId, 'en');
    await reword({ articleId, locale: 'zh', by: writer }, 2, '另一句话');
    const correction = { zh: '人数原误作十人。', en: 'The number of people was ten & more.' };
    await releaseAgain(articleId, { signed: ['language:zh', 'fidelity'], correction });
    const after = await entryOf(articleId, 'en');
    expect(after?.content_html).toMatch(
      /^<p><strong>Correction \(\d{1,2} \w+ \d{4}\): <\/strong>The number of people was ten &amp; more\.<\/p>/,
    );
    expect(after?.date_published).toBe(before?.date_published);
    expect(String(after?.date_modified) > String(before?.date_modified)).toBe(true);
  });

  it('say that a text is being revised, for as long as readers are told', async () => {
    const { articleId } = await liveArticle(database, people);
    const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${articleId}`;
    await accepted(announceRevision(publisher, { articleId, publicationId: String(live?.id) }));
    expect((await entryOf(articleId, 'en'))?.content_html).toMatch(/^<p>This article has been under revision since /);
  });

  it('of a section hold its articles alone', async () => {
    await database.owner`INSERT INTO sections (slug, name_zh, name_en, position) VALUES ('quiet', '静', 'Quiet', 9)`;
    expect((await feedOf('en', 'news')).items?.length).toBeGreaterThan(0);
    const quiet = await answerFeed('rss', of('en', 'quiet'));
    const xml = await quiet.text();
    expect(await faultsOfXml(xml, 'rss')).toEqual([]);
    expect(parseRssFeed(xml)).toMatchObject({
      title: expect.stringMatching(/^Quiet · /),
      link: expect.stringMatching(/\/en\/sections\/quiet$/),
    });
    expect(parseRssFeed(xml).items).toBeUndefined();
  });

  it.each([
    ['fr', undefined],
    ['zh', 'no-such-section'],
  ])('are not there for «%s» and the section %s', async (locale, slug) => {
    expect((await answerFeed('rss', of(locale, slug))).status).toBe(404);
  });

  it('name what they depend on', async () => {
    const topics = String((await answerFeed('rss', of('zh'))).headers.get('X-Couplet-Topics')).split(' ');
    expect(topics).toEqual(expect.arrayContaining([latestTopic('all', 'zh'), olderTopic('all', 'zh'), articleTopic(first.articleId)]));
  });

  it('are offered by every page, those of its section first', async () => {
    const links = feedLinks('en', await findReaderSite(), 'news');
    expect(Object.keys(links)).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
    expect(links['application/rss+xml']).toEqual([
      { title: expect.stringMatching(/^News · /), url: expect.stringMatching(/\/en\/sections\/news\/feed\.xml$/) },
      { title: expect.not.stringContaining('·'), url: expect.stringMatching(/\/en\/feed\.xml$/) },
    ]);
  });
});

function parseAtom(xml: string) {
  const { entries = [] } = parseAtomFeed(xml);
  return { twin: entries[0]?.links?.find(({ hreflang }) => hreflang === 'zh-CN')?.href };
}
