import { parse, parseFragment, serialize } from 'parse5';
import { traditionalPath } from '@/domain/site/presence';
import { qrSvg } from '@/exchange/qr-svg';
import type { Rendered } from '@/server/finish-page';
import { convertJsonLd } from './convert-json-ld';
import { convertLinks } from './convert-links';
import type { ConvertText } from './convert-text';
import { convertWords } from './convert-words';
import { attributeOf, type Element, elementsOf, isText, type Node } from './html-tree';
import { traditionalLink } from './traditional-link';

/** The words of the mark in Simplified characters, and where the Simplified page stands, if there is something to read. */
export type Mark = { readonly words: { readonly converted: string; readonly original: string }; readonly path: string | null };

const CODE = 'image/svg+xml';
const QR_FILE = '/qr.svg';

type Means = { readonly convert: ConvertText; readonly origin: string; readonly mark: Mark };

/**
 * The Traditional form of a finished Chinese page. Presentation and no edition: nobody has read it, and it says so. Status and topics are those
 * of the Chinese page.
 */
export function toTraditional(rendered: Rendered, means: Means): Rendered {
  const { location, contentType, status } = rendered;
  if (location !== null) return { ...rendered, location: traditionalLink(location, means.origin) };
  if (contentType === CODE && status === 200) return { ...rendered, body: codeOf(means) };
  if (!contentType.startsWith('text/html')) return rendered;
  const mark = status === 200 ? means.mark : { ...means.mark, path: null };
  const html = convertPage(rendered.body.toString('utf8'), { ...means, mark });
  return { ...rendered, body: Buffer.from(html) };
}

/** The code of the Traditional page, where that of the Simplified one lies at the path of `mark`. */
function codeOf({ mark, origin }: Means): Buffer {
  const ofPage = traditionalPath((mark.path ?? '').slice(0, -QR_FILE.length));
  return Buffer.from(qrSvg(new URL(ofPage, origin).href));
}

export function convertPage(html: string, { convert, origin, mark }: Means): string {
  // Without scripts: what stands in <noscript> is read.
  const page = parse(html, { scriptingEnabled: false });
  convertWords(page, convert);
  convertLinks(page, { convert, origin });
  for (const script of structuredData(page)) {
    for (const child of script.childNodes) if (isText(child)) child.value = convertJsonLd(child.value, { convert, origin });
  }
  markPage(page, { convert, mark });
  return serialize(page);
}

function structuredData(page: Node): Element[] {
  return [...elementsOf(page)].filter((element) => element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json');
}

function markPage(page: Node, { convert, mark: { words, path } }: Pick<Means, 'convert' | 'mark'>): void {
  const elements = [...elementsOf(page)];
  const place = elements.find(({ tagName }) => tagName === 'main') ?? elements.find(({ tagName }) => tagName === 'body');
  const link = path === null ? '' : ` <a href="${path}" hreflang="zh-CN">${convert(words.original)}</a>`;
  const { childNodes } = parseFragment(`<p class="converted" role="note">${convert(words.converted)}${link}</p>`);
  for (const node of childNodes) if (place) node.parentNode = place;
  place?.childNodes.unshift(...childNodes);
}
