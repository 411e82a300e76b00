import { describe, expect, it } from 'vitest';
import { embedLinks } from '@/app/embed-links';
import { newsroomUrl } from '@/app/newsroom-url';
import { GET } from '@/app/oembed/route';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { OEmbedAnswer } from '@/exchange/api/answers';
import { accepted, liveArticle, office } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { origin } = newsroomUrl();
const pair = await liveArticle(database, people);
const path = `/en/news/${pair.en?.fields.slug}`;

const embed = (url: string, more = '') => GET(new Request(`${origin}/oembed?url=${encodeURIComponent(url)}${more}`));

describe('GET /oembed', () => {
  it('gives an article as a quotation', async () => {
    const answer = OEmbedAnswer.parse(await (await embed(`${origin}${path}`)).json());
    expect(answer).toMatchObject({ type: 'rich', title: 'A couplet', width: 600, height: 220, provider_url: `${origin}/en` });
    expect(answer.html).toMatch(/^<blockquote class="couplet-article" lang="en" cite="[^"]+"><p><a href="[^"]+"><strong>A couplet</);
  });

  it('stays within the room that there is', async () => {
    const answer = OEmbedAnswer.parse(await (await embed(`${origin}${path}`, '&maxwidth=320&maxheight=100&dnt=1')).json());
    expect([answer.width, answer.height]).toEqual([320, 100]);
  });

  it('gives it as XML too', async () => {
    const answer = await embed(`${origin}${path}`, '&format=xml');
    expect(answer.headers.get('Content-Type')).toBe('text/xml; charset=utf-8');
    expect(await answer.text()).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<oembed><version>1.0<\/version><type>rich<\/type>/);
  });

  it.each([
    ['in Traditional characters', () => `/zh-hant/news/${pair.zh?.fields.slug}`],
    ['by its id', () => `/zh/articles/${pair.articleId}`],
  ])('finds an article %s', async (_name, target) => {
    expect(OEmbedAnswer.parse(await (await embed(`${origin}${target()}`)).json()).title).toBe('对联');
  });

  it.each([
    ['https://elsewhere.example/en/news/a', '', 404],
    [`${origin}/en/news/never-was`, '', 404],
    [`${origin}/en/desk`, '', 404],
    ['nonsense', '', 404],
    [`${origin}${path}`, '&format=yaml', 501],
    [`${origin}${path}`, '&maxwidth=wide', 400],
    ['', '', 400],
  ])('answers «%s»%s with %i', async (url, more, status) => {
    expect((await embed(url, more)).status).toBe(status);
  });

  it('is named by the head of the page', async () => {
    const { 'application/json+oembed': links } = embedLinks(path, 'A couplet');
    const [link] = Array.isArray(links) ? links : [];
    const address = typeof link === 'object' && 'url' in link ? String(link.url) : '';
    expect((await GET(new Request(address))).status).toBe(200);
  });

  it('finds nothing that was withdrawn', async () => {
    const other = await liveArticle(database, people);
    const address = `${origin}/en/news/${other.en?.fields.slug}`;
    expect((await embed(address)).status).toBe(200);
    const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${other.articleId}`;
    await accepted(
      withdrawPublication(people.publisher, { articleId: other.articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }),
    );
    expect((await embed(address)).status).toBe(404);
  });
});
