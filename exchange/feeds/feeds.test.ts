import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { printable } from '@/exchange/xml';
import { JsonFeed } from '@/tests/support/schemas/json-feed';
import { anyFeed, someEntry, someFeed } from '@/tests/support/some-feed';
import { faultsOfXml } from '@/tests/support/valid-xml';
import { atom } from './atom';
import { entryId } from './entry-id';
import { type Feed, feedUpdatedAt } from './feed';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const empty: Feed = { ...someFeed, subtitle: '', logo: null, twin: null, hubs: [], entries: [] };
const bare: Feed = {
  ...empty,
  entries: [{ ...someEntry, summary: '', authors: [], translators: [], categories: [], picture: null, twin: null }],
};
const picture = { url: 'https://news.example.org/media/c/480.webp', type: 'image/webp', width: 480, height: 480, bytes: null };
const uncounted: Feed = { ...someFeed, logo: picture, entries: [{ ...someEntry, picture }] };

const FEEDS = [
  ['a full feed', someFeed],
  ['an empty feed', empty],
  ['an entry with nothing but its text', bare],
  ['a picture that nobody counted', uncounted],
] as const;

describe.each(FEEDS)('%s', (_name, feed) => {
  it('is valid RSS', async () => {
    expect(await faultsOfXml(rss(feed), 'rss')).toEqual([]);
  });

  it('is valid Atom', async () => {
    expect(await faultsOfXml(atom(feed), 'atom')).toEqual([]);
  });

  it('is a valid JSON Feed', () => {
    expect(JsonFeed.safeParse(JSON.parse(jsonFeed(feed))).error).toBeUndefined();
  });
});

describe('the schemas', () => {
  it.each([
    ['without an id', atom(someFeed).replace(/<id>.*?<\/id>/, '')],
    ['with a date that is none', atom(someFeed).replace(/<updated>.*?</, '<updated>yesterday<')],
    ['with an entry twice named', atom(someFeed).replace('</entry>', '<title>again</title></entry>')],
  ])('refuse Atom %s', async (_name, xml) => {
    expect(await faultsOfXml(xml, 'atom')).not.toEqual([]);
  });

  it.each([
    ['with a date of another kind', rss(someFeed).replace(/<pubDate>.*?</, '<pubDate>2026-11-22<')],
    ['with an enclosure of unknown length', rss(someFeed).replace(/ length="\d+"/, '')],
    ['that is not well-formed', rss(someFeed).replace('</item>', '')],
  ])('refuse RSS %s', async (_name, xml) => {
    expect(await faultsOfXml(xml, 'rss')).not.toEqual([]);
  });

  it.each([
    ['of version 1', jsonFeed(someFeed).replace('version/1.1', 'version/1')],
    ['with a name of its own', jsonFeed(someFeed).replace('"home_page_url"', '"home"')],
  ])('refuse a JSON Feed %s', (_name, json) => {
    expect(JsonFeed.safeParse(JSON.parse(json)).success).toBe(false);
  });
});

/** What a program that knows nothing of us reads: the same things, under the names of each format. */
const READERS = {
  RSS(feed: Feed) {
    const { title, language, link, items = [] } = parseRssFeed(rss(feed));
    const read = items.map((item) => ({
      id: item.guid?.value,
      title: item.title,
      url: item.link,
      html: item.content?.encoded,
      summary: item.description,
      published: new Date(String(item.pubDate)),
      updated: new Date(String(item.atom?.updated)),
      authors: item.dc?.creators,
      tags: item.categories?.map(({ name }) => name),
      picture: item.enclosures?.[0]?.url,
    }));
    return { title, language, home: link, items: read };
  },
  Atom(feed: Feed) {
    const { title, xml, links, entries = [] } = parseAtomFeed(atom(feed));
    const read = entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
      html: entry.content?.value,
      summary: entry.summary?.value,
      published: new Date(String(entry.published)),
      updated: new Date(String(entry.updated)),
      authors: entry.authors?.map(({ name }) => name),
      tags: entry.categories?.map(({ label }) => label),
      picture: entry.links?.find(({ rel }) => rel === 'enclosure')?.href,
    }));
    return { title: title?.value, language: xml?.lang, home: links?.find(({ rel }) => rel === 'alternate')?.href, items: read };
  },
  'JSON Feed'(feed: Feed) {
    const { title, language, home_page_url, items = [] } = parseJsonFeed(jsonFeed(feed));
    const read = items.map((item) => ({
      id: item.id,
      title: item.title,
      url: item.url,
      html: item.content_html,
      summary: item.summary,
      published: new Date(String(item.date_published)),
      updated: new Date(String(item.date_modified)),
      authors: item.authors?.map(({ name }) => name),
      tags: item.tags,
      picture: item.image,
    }));
    return { title, language, home: home_page_url, items: read };
  },
} as const;

describe('another program', () => {
  it.each(['RSS', 'Atom', 'JSON Feed'] as const)('reads the same from %s', (format) => {
    const { id, title, address, html, summary, publishedAt, updatedAt, authors, categories, picture } = someEntry;
    const read = READERS[format](someFeed);
    const item = { id, title, url: address, html, summary, published: publishedAt, updated: updatedAt, authors };
    expect(read).toEqual({
      title: someFeed.title,
      language: 'en',
      home: someFeed.home,
      items: [{ ...item, tags: categories.map(({ label }) => label), picture: picture?.url }],
    });
  });
});

describe('whatever people write', () => {
  it('is valid RSS and Atom', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed, async (feed) => {
        expect(await faultsOfXml(rss(feed), 'rss')).toEqual([]);
        expect(await faultsOfXml(atom(feed), 'atom')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('arrives in a JSON Feed without what is no text', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        const read = JsonFeed.parse(JSON.parse(jsonFeed(feed)));
        expect(read.items.map(({ content_html }) => content_html)).toEqual(feed.entries.map(({ html }) => printable(html)));
      }),
    );
  });
});

describe('the name of an article in one language', () => {
  it('is a UUID of version 5, and another one in the other language', () => {
    const id = '0b6f4b1e-6c0d-4c53-9a3e-0d7f3c9a1b22';
    expect(entryId(id, 'zh')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entryId(id, 'zh')).not.toBe(entryId(id, 'en'));
    expect(entryId(id, 'zh')).toBe(entryId(id, 'zh'));
  });

  it('is made as RFC 9562 says', () => {
    expect(entryId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'zh')).toBe('urn:uuid:e0accef8-6f60-585d-b579-67173fd1ec57');
  });
});

it('changed last when its last entry did', () => {
  expect(feedUpdatedAt(someFeed)).toEqual(someEntry.updatedAt);
  expect(feedUpdatedAt(empty)).toEqual(new Date(0));
});
