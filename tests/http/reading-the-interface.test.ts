import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET as findPair } from '@/app/api/v1/articles/[id]/pair/route';
import { GET as findArticle } from '@/app/api/v1/articles/[id]/route';
import { GET as listArticles, OPTIONS } from '@/app/api/v1/articles/route';
import { GET as describeInterface } from '@/app/api/v1/openapi.json/route';
import { GET as listPeople } from '@/app/api/v1/people/route';
import { GET as guide } from '@/app/api/v1/route';
import { GET as listSections } from '@/app/api/v1/sections/route';
import { GET as suggest } from '@/app/api/v1/suggest/route';
import { GET as listTags } from '@/app/api/v1/tags/route';
import { newsroomUrl } from '@/app/newsroom-url';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { ApiArticle, ApiArticlePage, ApiPair, ApiPersonPage, ApiProblem, ApiTagPage } from '@/exchange/api/answers';
import { accepted, liveArticle, office, pairInReview, readyArticle, releaseSigned, sign } from '@/tests/support/article-in-review';
import { edit } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, publisher } = people;
const { origin } = newsroomUrl();

type Sent = Record<string, string>;
const request = (target: string, headers: Sent = {}) => new Request(new URL(target, origin), { headers });
const articles = (query: string, headers?: Sent) => listArticles(request(`/api/v1/articles${query}`, headers));
const article = (id: string, headers?: Sent) =>
  findArticle(request(`/api/v1/articles/${id}`, headers), { params: Promise.resolve({ id }) });
const pair = (id: string) => findPair(request(`/api/v1/articles/${id}/pair`), { params: Promise.resolve({ id }) });

const pageIn = async (answer: Promise<Response>) => ApiArticlePage.parse(await (await answer).json());
const problemIn = async (answer: Promise<Response>) => ApiProblem.parse(await (await answer).json());

async function withdraw(articleId: string, notice: { zh: string; en: string }): Promise<void> {
  const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${articleId} ORDER BY seq DESC LIMIT 1`;
  await accepted(withdrawPublication(publisher, { articleId, publicationId: String(live?.id), notice }));
}

await database.owner`INSERT INTO tags VALUES ('heart', '心脏', 'Heart'), ('lungs', '肺', 'Lungs')`;
const tagged = await readyArticle(database, people);
await accepted(changeFacts(writer, { articleId: tagged, facts: { tags: ['heart'] } }));
for (const [locale, by, names] of [
  ['zh', writer, '苏砚'],
  ['en', translator, 'Su Yan'],
] as const) {
  await edit({ articleId: tagged, locale, by }, (transform) => transform.setDocAttribute('credits', [{ role: 'by', names }]));
}
await releaseSigned(await pairInReview(tagged, writer), people);
for (let count = 0; count < 5; count += 1) await liveArticle(database, people);

describe('GET /api/v1/articles', () => {
  it('lists the news of one language, the newest first', async () => {
    const { items, next } = await pageIn(articles('?lang=en'));
    expect(items).toHaveLength(6);
    expect(next).toBeNull();
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual(
      items
        .map(({ publishedAt }) => publishedAt)
        .toSorted()
        .reverse(),
    );
    expect(items.at(-1)).toMatchObject({
      id: tagged,
      language: 'en',
      title: 'A couplet',
      section: { slug: 'news', name: 'News' },
      tags: [{ slug: 'heart', name: 'Heart' }],
      article: `${origin}/api/v1/articles/${tagged}`,
      otherLanguage: { language: 'zh-CN', url: expect.stringContaining('/zh/news/zh-') },
    });
  });

  it.each([
    ['?lang=en&tag=heart', 1],
    ['?lang=zh&person=su-yan', 1],
    ['?lang=zh&person=su-yan&tag=heart&section=news', 1],
    ['?lang=zh&person=su-yan&tag=lungs', 0],
    ['?lang=en&section=news', 6],
    ['?lang=en&section=elsewhere', 0],
    ['?lang=en&until=2020-01-01', 0],
    ['?lang=en&since=2020-01-01&until=2999-01-01T00:00:00Z', 6],
    ['?lang=en&since=2020-01-01T00:00:00+08:00&until=2999-01-01T00:00:00%2B08:00', 6],
  ])('%s finds %i', async (query, count) => {
    expect((await pageIn(articles(query))).items).toHaveLength(count);
  });

  it('gives every article once to whoever walks through it while others are published and withdrawn', async () => {
    const before = (await pageIn(articles('?lang=zh&limit=100'))).items.map(({ id }) => id);
    const withdrawn = String(before[1]);
    const met: string[] = [];
    for (let next: string | null = '/api/v1/articles?lang=zh&limit=1'; next; ) {
      const page = await pageIn(listArticles(request(next)));
      met.push(...page.items.map(({ id }) => id));
      next = page.next;
      if (met.length === 2) await liveArticle(database, people);
      if (met.length === 3) await withdraw(withdrawn, { zh: '撤回说明', en: 'Why it went.' });
    }
    expect(met).toEqual(before);
    const after = (await pageIn(articles('?lang=zh&limit=100'))).items.map(({ id }) => id);
    expect(after).not.toContain(withdrawn);
    expect(after).toHaveLength(before.length);
  });

  it('leads to the next page by a header too', async () => {
    const answer = await articles('?lang=zh&limit=2');
    const { next } = await pageIn(Promise.resolve(answer));
    expect(answer.headers.get('Link')).toBe(`<${next}>; rel="next"`);
  });

  it.each([
    ['', [{ name: 'lang', fault: 'missing' }]],
    ['?lang=fr', [{ name: 'lang', fault: 'malformed' }]],
    ['?lang=zh&lang=en', [{ name: 'lang', fault: 'repeated' }]],
    [
      '?lang=zh&langue=fr&page=2',
      [
        { name: 'langue', fault: 'unknown' },
        { name: 'page', fault: 'unknown' },
      ],
    ],
    ['?lang=zh&limit=0', [{ name: 'limit', fault: 'malformed' }]],
    ['?lang=zh&limit=101', [{ name: 'limit', fault: 'malformed' }]],
    ['?lang=zh&limit=ten', [{ name: 'limit', fault: 'malformed' }]],
    ['?lang=zh&since=yesterday', [{ name: 'since', fault: 'malformed' }]],
    ['?lang=zh&since=2026-02-30', [{ name: 'since', fault: 'malformed' }]],
    ["?lang=zh&section=a'b", [{ name: 'section', fault: 'malformed' }]],
    ['?lang=zh&cursor=nonsense', [{ name: 'cursor', fault: 'malformed' }]],
    [`?lang=zh&cursor=${Buffer.from('{"at":"1","id":"2"}').toString('base64url')}`, [{ name: 'cursor', fault: 'malformed' }]],
  ])('refuses «%s» and says which parameter it is', async (query, parameters) => {
    const answer = await articles(query);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect((await problemIn(Promise.resolve(answer))).parameters?.map(({ name, fault }) => ({ name, fault }))).toEqual(parameters);
  });

  it('says what is wrong in the language of whoever asks', async () => {
    expect((await problemIn(articles('?lang=fr'))).title).toBe('Bad parameters');
    expect((await problemIn(articles('?lang=fr', { 'Accept-Language': 'zh-CN,zh;q=0.9' }))).title).toBe('参数有误');
  });

  it('answers 304 to whoever has it already, until something changes', async () => {
    const first = await articles('?lang=en');
    const held = { 'If-None-Match': String(first.headers.get('ETag')) };
    const again = await articles('?lang=en', held);
    expect([again.status, await again.text()]).toEqual([304, '']);
    await liveArticle(database, people);
    expect((await articles('?lang=en', held)).status).toBe(200);
  });

  it('is open to pages elsewhere', async () => {
    expect((await articles('?lang=en')).headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(OPTIONS().headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match');
  });
});

describe('GET /api/v1/articles/<id>', () => {
  it('gives both texts whole', async () => {
    const { texts, ...rest } = ApiArticle.parse(await (await article(tagged)).json());
    expect(rest).toMatchObject({ id: tagged, kind: 'news', originalLanguage: 'zh-CN' });
    expect(rest.alternates.map(({ hreflang }) => hreflang)).toEqual(['zh-CN', 'zh-Hant', 'en', 'x-default']);
    expect(texts.zh).toMatchObject({ language: 'zh-CN', html: '<p>第1段</p><p>第2段</p><p>第3段</p>', text: '第1段\n第2段\n第3段' });
    expect(texts.en?.people).toEqual([{ role: 'by', name: 'Su Yan', person: 'su-yan' }]);
  });

  it('gives the one text of an article that is live in one language, and no pair of it', async () => {
    const articleId = await readyArticle(database, people);
    const policy = { review: 'standard', release: { mode: 'only', locale: 'zh', reason: '内部通知' } } as const;
    await accepted(setPolicy(publisher, { articleId, policy }));
    const frozen = await pairInReview(articleId, writer);
    await accepted(sign(chinese, frozen, 'language:zh'));
    await accepted(sign(publisher, frozen, 'final'));
    expect((await article(articleId)).status).toBe(404);
    await accepted(release(publisher, { articleId, pairId: frozen.id, seen: frozen.hash }));
    const { texts } = ApiArticle.parse(await (await article(articleId)).json());
    expect([texts.zh?.title, texts.en]).toEqual(['对联', null]);
    expect((await problemIn(pair(articleId))).title).toBe('One language only');
  });

  it('says of one that was withdrawn why', async () => {
    const { articleId } = await liveArticle(database, people);
    await withdraw(articleId, { zh: '撤回说明', en: 'Why it went.' });
    const answer = await article(articleId);
    expect(answer.status).toBe(410);
    expect((await problemIn(Promise.resolve(answer))).detail).toBe('Why it went.');
  });

  it.each(['0b6f4b1e-6c0d-4c53-9a3e-0d7f3c9a1b22', 'nonsense', "'--"])('knows nothing of %s', async (id) => {
    expect((await article(id)).status).toBe(404);
  });
});

it('GET /api/v1/articles/<id>/pair sets passage beside passage', async () => {
  const { rows } = ApiPair.parse(await (await pair(tagged)).json());
  expect(rows.map(({ kind, zh, en }) => [kind, zh.map(({ text }) => text), en.map(({ text }) => text)])).toEqual([
    ['renders', ['对联'], ['A couplet']],
    ...[1, 2, 3].map((n) => ['renders', [`第${n}段`], [`Paragraph ${n}`]]),
  ]);
  expect(rows.at(-1)?.en[0]).toMatchObject({ type: 'paragraph', html: '<p>Paragraph 3</p>' });
});

describe('the names of lists', () => {
  it('tags stand in the languages in which there is news under them', async () => {
    const { items } = ApiTagPage.parse(await (await listTags(request('/api/v1/tags'))).json());
    expect(items).toEqual([
      { slug: 'heart', name: { zh: '心脏', en: 'Heart' }, urls: { zh: `${origin}/zh/tags/heart`, en: `${origin}/en/tags/heart` } },
    ]);
  });

  it('people come page by page', async () => {
    const { items, next } = ApiPersonPage.parse(await (await listPeople(request('/api/v1/people?limit=1'))).json());
    expect([items.map(({ slug }) => slug), next]).toEqual([['su-yan'], null]);
    expect((await listPeople(request('/api/v1/people?cursor=e30'))).status).toBe(400);
  });

  it('sections name their feeds', async () => {
    const answer = await listSections(request('/api/v1/sections'));
    expect(await answer.json()).toMatchObject({ items: [{ slug: 'news', feeds: { zh: { rss: `${origin}/zh/sections/news/feed.xml` } } }] });
  });
});

describe('GET /api/v1', () => {
  it.each([
    ['en-GB', '', 'en', '/api/v1/articles/{id}/pair'],
    ['zh-CN,en', '', 'zh-CN', '逐段对照'],
    ['zh-CN', '?lang=en', 'en', 'passage beside passage'],
  ])('tells people who ask in %s%s of every address', async (language, query, lang, words) => {
    const page = await (await guide(request(`/api/v1${query}`, { 'Accept-Language': language }))).text();
    expect(page).toMatch(new RegExp(`^<!DOCTYPE html>\\n<html lang="${lang}"><head><title>`));
    expect(page).toContain(words);
  });

  it('explains every kind of problem where the problem says', async () => {
    const page = await (await guide(request('/api/v1'))).text();
    const { type } = await problemIn(articles('?lang=fr'));
    expect(type.split('#')[0]).toBe(`${origin}/api/v1`);
    expect(page).toContain(`id="${type.split('#')[1]}"`);
  });
});

const Described = z.looseObject({
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

describe('what the description of the interface says', () => {
  it.each([
    ['ArticlePage', () => articles('?lang=zh')],
    ['Article', () => article(tagged)],
    ['Pair', () => pair(tagged)],
    ['Sections', () => listSections(request('/api/v1/sections'))],
    ['Suggestions', () => suggest(request('/api/v1/suggest?lang=zh&q=a'))],
    ['TagPage', () => listTags(request('/api/v1/tags'))],
    ['PersonPage', () => listPeople(request('/api/v1/people'))],
    ['Problem', () => articles('?lang=fr')],
  ] as const)('holds for a real %s', async (name, ask) => {
    const description = Described.parse(await (await describeInterface(request('/api/v1/openapi.json'))).json());
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats.default(ajv);
    ajv.addVocabulary(Object.keys(description));
    const validate = ajv
      .addSchema({ ...description, $id: 'interface' }, 'interface')
      .compile({ $ref: `interface#/components/schemas/${name}` });
    validate(await (await ask()).json());
    expect(validate.errors).toBeNull();
  });
});
