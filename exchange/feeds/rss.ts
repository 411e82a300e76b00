import { element, type Xml, xmlDocument } from '@/exchange/xml';
import { type Feed, type FeedEntry, type FeedPicture, feedUpdatedAt } from './feed';

const TYPE = 'application/rss+xml';

const SPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

// How many minutes a program may keep what it has read before it asks again.
const MINUTES = 15;

/**
 * The feed as RSS 2.0 (RSS Advisory Board, 2.0.11) with the whole texts (`content:encoded`), people (Dublin Core), pictures (Media RSS) and,
 * since RSS has no word for it, `atom:updated` for texts that were published anew.
 */
export function rss(feed: Feed): string {
  const { title, subtitle, language, home, forms, twin, logo, hubs, entries } = feed;
  return xmlDocument(
    element('rss', { version: '2.0', ...SPACES }, [
      element('channel', {}, [
        element('title', {}, [title]),
        element('link', {}, [home]),
        element('description', {}, [subtitle || title]),
        element('language', {}, [language]),
        element('lastBuildDate', {}, [feedUpdatedAt(feed).toUTCString()]),
        element('docs', {}, ['https://www.rssboard.org/rss-specification']),
        element('generator', {}, ['Couplet']),
        element('ttl', {}, [MINUTES]),
        logo ? image(logo, { title, link: home }) : null,
        element('atom:link', { rel: 'self', type: TYPE, href: forms.rss }),
        twin
          ? element('atom:link', { rel: 'alternate', type: TYPE, hreflang: twin.language, title: twin.title, href: twin.forms.rss })
          : null,
        ...hubs.map((hub) => element('atom:link', { rel: 'hub', href: hub })),
        ...entries.map(item),
      ]),
    ]),
  );
}

function item(entry: FeedEntry): Xml {
  const { id, address, title, summary, html, publishedAt, updatedAt, authors, translators, categories, picture, twin } = entry;
  return element('item', {}, [
    element('title', {}, [title]),
    element('link', {}, [address]),
    element('guid', { isPermaLink: 'false' }, [id]),
    element('pubDate', {}, [publishedAt.toUTCString()]),
    element('atom:updated', {}, [updatedAt.toISOString()]),
    summary ? element('description', {}, [summary]) : null,
    ...authors.map((name) => element('dc:creator', {}, [name])),
    ...translators.map((name) => element('dc:contributor', {}, [name])),
    ...categories.map(({ scheme, label }) => element('category', { domain: scheme }, [label])),
    ...(picture ? pictureElements(picture) : []),
    twin ? element('atom:link', { rel: 'alternate', type: 'text/html', hreflang: twin.language, href: twin.address }) : null,
    element('content:encoded', {}, [html]),
  ]);
}

/** An enclosure has to say how long it is. */
function pictureElements({ url, type, width, height, bytes }: FeedPicture): Xml[] {
  const media = element('media:content', { url, type, medium: 'image', width, height, fileSize: bytes });
  return bytes === null ? [media] : [element('enclosure', { url, length: bytes, type }), media];
}

/** A channel's picture is small: 144 by 400 pixels at most. */
function image({ url, width, height }: FeedPicture, { title, link }: { title: string; link: string }): Xml {
  const scale = Math.min(1, 144 / width, 400 / height);
  const sized = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  return element('image', {}, [
    element('url', {}, [url]),
    element('title', {}, [title]),
    element('link', {}, [link]),
    element('width', {}, [sized.width]),
    element('height', {}, [sized.height]),
  ]);
}
