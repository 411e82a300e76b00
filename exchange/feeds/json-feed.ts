import { printable } from '@/exchange/xml';
import type { Feed, FeedEntry } from './feed';

/** The feed as JSON Feed 1.1. What it has no word for stands under `_couplet`: translators, and the same article in the other language. */
export function jsonFeed({ title, subtitle, language, home, forms, publisher, logo, hubs, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: forms.json,
    description: subtitle || undefined,
    // An icon is square.
    icon: logo && logo.width === logo.height ? logo.url : undefined,
    authors: [{ name: publisher }],
    language,
    hubs: hubs.length > 0 ? hubs.map((url) => ({ type: 'WebSub', url })) : undefined,
    items: entries.map((entry) => item(entry, { language, publisher })),
  };
  return `${JSON.stringify(feed, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value))}\n`;
}

function item(entry: FeedEntry, { language, publisher }: { language: string; publisher: string }) {
  const { id, address, title, summary, html, publishedAt, updatedAt, authors, translators, categories, picture, twin } = entry;
  return {
    id,
    url: address,
    title,
    content_html: html,
    summary: summary || undefined,
    image: picture?.url,
    date_published: publishedAt.toISOString(),
    date_modified: updatedAt.toISOString(),
    authors: (authors.length > 0 ? authors : [publisher]).map((name) => ({ name })),
    tags: categories.map(({ label }) => label),
    language,
    attachments: picture ? [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.bytes ?? undefined }] : undefined,
    _couplet: {
      about: 'https://jsonfeed.org/version/1.1#extensions',
      translators: translators.map((name) => ({ name })),
      twin: twin ? { language: twin.language, url: twin.address } : undefined,
    },
  };
}
