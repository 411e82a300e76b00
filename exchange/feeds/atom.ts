import { element, type Xml, xmlDocument } from '@/exchange/xml';
import { type Feed, type FeedEntry, type FeedPicture, feedUpdatedAt } from './feed';

const TYPE = 'application/atom+xml';

/** The feed as Atom (RFC 4287). */
export function atom(feed: Feed): string {
  const { title, subtitle, language, home, forms, twin, publisher, logo, hubs, entries } = feed;
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, [forms.atom]),
      element('title', {}, [title]),
      subtitle ? element('subtitle', {}, [subtitle]) : null,
      element('updated', {}, [feedUpdatedAt(feed).toISOString()]),
      link('self', forms.atom, { type: TYPE }),
      link('alternate', home, { type: 'text/html', hreflang: language }),
      twin ? link('alternate', twin.forms.atom, { type: TYPE, hreflang: twin.language, title: twin.title }) : null,
      ...hubs.map((hub) => link('hub', hub)),
      element('author', {}, [element('name', {}, [publisher])]),
      logo ? element('logo', {}, [logo.url]) : null,
      element('generator', {}, ['Couplet']),
      ...entries.map((entry) => entryElement(entry, feed)),
    ]),
  );
}

function entryElement(entry: FeedEntry, { language, publisher }: Feed): Xml {
  const { id, address, title, summary, html, publishedAt, updatedAt, authors, translators, categories, picture, twin } = entry;
  return element('entry', {}, [
    element('id', {}, [id]),
    element('title', {}, [title]),
    link('alternate', address, { type: 'text/html', hreflang: language }),
    twin ? link('alternate', twin.address, { type: 'text/html', hreflang: twin.language }) : null,
    picture ? enclosure(picture) : null,
    element('published', {}, [publishedAt.toISOString()]),
    element('updated', {}, [updatedAt.toISOString()]),
    ...named('author', authors.length > 0 ? authors : [publisher]),
    ...named('contributor', translators),
    ...categories.map((category) => element('category', category)),
    summary ? element('summary', {}, [summary]) : null,
    element('content', { type: 'html' }, [html]),
  ]);
}

function named(role: 'author' | 'contributor', names: readonly string[]): Xml[] {
  return names.map((name) => element(role, {}, [element('name', {}, [name])]));
}

function enclosure({ url, type, bytes }: FeedPicture): Xml {
  return link('enclosure', url, { type, length: bytes });
}

function link(rel: string, href: string, more: Readonly<Record<string, string | number | null>> = {}): Xml {
  return element('link', { rel, href, ...more });
}
