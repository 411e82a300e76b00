import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** What a crawler takes from a page. All addresses are absolute. */
export type ReadPage = {
  lang: string;
  canonical: string | null;
  alternates: { hreflang: string; href: string }[];
  /** Where the switch leads: the links of the page's own body that name another language. */
  switches: { hreflang: string; href: string }[];
  links: string[];
  /** Feeds and descriptions of the page that its head names. */
  feeds: string[];
  pictures: string[];
  /** What is told to other sites: Open Graph and structured data. */
  told: string[];
  text: string;
};

/** Reads a page as it came from `url`. */
export function readPage(html: string, url: string): ReadPage {
  const page: ReadPage = {
    lang: '',
    canonical: null,
    alternates: [],
    switches: [],
    links: [],
    feeds: [],
    pictures: [],
    told: [],
    text: '',
  };
  const absolute = (address: string) => new URL(address, url).href;
  walk(parse(html), (element) => take(page, element, absolute));
  page.text = wordsOf(parse(html));
  return page;
}

function take(page: ReadPage, element: Element, absolute: (address: string) => string): void {
  const given = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  const href = given('href');
  const src = given('src');
  const hreflang = given('hreflang');
  const rel = given('rel') ?? '';
  switch (element.tagName) {
    case 'html':
      page.lang = given('lang') ?? '';
      return;
    case 'a':
      if (href === null) return;
      if (hreflang) page.switches.push({ hreflang, href: absolute(href) });
      page.links.push(absolute(href));
      return;
    case 'link':
      if (href === null) return;
      if (rel === 'canonical') page.canonical = absolute(href);
      else if (rel === 'alternate' && hreflang) page.alternates.push({ hreflang, href: absolute(href) });
      else if (rel === 'alternate') page.feeds.push(absolute(href));
      else page.links.push(absolute(href));
      return;
    case 'img':
      if (src) page.pictures.push(absolute(src));
      for (const candidate of (given('srcset') ?? '').split(',')) {
        const address = candidate.trim().split(/\s+/)[0];
        if (address) page.pictures.push(absolute(address));
      }
      return;
    case 'form':
    case 'script':
      if (src) page.links.push(absolute(src));
      if (given('type') === 'application/ld+json') page.told.push(wordsOf(element));
      return;
    case 'meta':
      if (/^og:(image|url)$/.test(given('property') ?? '')) page.told.push(given('content') ?? '');
  }
}

function walk(node: Node, visit: (element: Element) => void): void {
  if ('tagName' in node) visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

function wordsOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
