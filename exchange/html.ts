import { printable } from './xml';

/** A piece of HTML that is safe by construction: text and values of attributes are escaped. */
export type Html = { readonly html: string };

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const VOID = new Set(['br', 'hr', 'img']);

/** An element. Children that are text are escaped; attributes that are null are left out. */
export function htmlElement(name: string, attributes: Attributes = {}, children: readonly (Html | string)[] = []): Html {
  const named = Object.entries(attributes).flatMap(([key, value]) => (value == null ? [] : [` ${key}="${escaped(String(value))}"`]));
  const opening = `<${name}${named.join('')}>`;
  return { html: VOID.has(name) ? opening : `${opening}${htmlOf(children).html}</${name}>` };
}

/** Several pieces in a row. */
export function htmlOf(pieces: readonly (Html | string)[]): Html {
  return { html: pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : piece.html)).join('') };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
