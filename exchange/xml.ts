/** A piece of XML that is well-formed by construction: only this file can make one. */
export type Xml = { readonly xml: string };

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element. Children that are text are escaped; attributes and children that are null are left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly (Xml | string | number | null)[] = []): Xml {
  const named = Object.entries(attributes).flatMap(([key, value]) => (value == null ? [] : [` ${key}="${escaped(String(value))}"`]));
  const inside = children.map((child) => (child === null ? '' : typeof child === 'object' ? child.xml : escaped(String(child)))).join('');
  const opening = `${name}${named.join('')}`;
  return { xml: inside === '' ? `<${opening}/>` : `<${opening}>${inside}</${name}>` };
}

/** The whole document (XML 1.0), to be sent as UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Characters that XML 1.0 has a place for (production 2); halves of surrogate pairs and most control characters are none. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without what XML has no place for. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

// Tabs and line ends in attributes, and carriage returns anywhere, would reach the reader as something else (XML 1.0 §2.11, §3.3.3).
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? '');
}
