import type { Mark, Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import { type Picture, variantPath } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { isSoundAddress } from '@/domain/prose/check-passage';
import { isBlank } from '@/domain/prose/passages';
import { captionLine } from '@/domain/site/picture-credit';
import { type Html, htmlElement, htmlOf } from './html';

export type ProseHtmlSettings = {
  locale: Locale;
  /** Pictures by id. One that is missing is left out. */
  pictures: ReadonlyMap<string, Picture>;
  /** The absolute address of the article: what links and pictures are relative to. */
  address: string;
};

/**
 * Passages as other programs show them: the words and pictures that readers see, in plain HTML without classes, every address absolute.
 * Title and standfirst are named apart and left out, and so is what is blank.
 */
export function proseHtml(passages: readonly { id: string; canonical: string }[], settings: ProseHtmlSettings): Html {
  const nodes = passages.map(({ id, canonical }) => fromCanonical(canonical, id));
  const shown = nodes.filter((node) => node.type.name === 'divider' || !isBlank(node));
  return htmlOf(shown.map((node) => passageHtml(node, settings)));
}

/** A picture with what is said under it. */
export function pictureHtml(picture: Picture, { alt, said, address }: { alt: string; said: string; address: string }): Html {
  const { url, width, height } = sharedPicture(picture, address);
  return htmlElement('figure', {}, [
    htmlElement('img', { src: url, width, height, alt }),
    ...(said === '' ? [] : [htmlElement('figcaption', {}, [said])]),
  ]);
}

/** The variant of a picture that other programs are sent to, about 1200 pixels wide. */
export function sharedPicture({ id, width, height, widths }: Picture, address: string) {
  const chosen = widths.find((variant) => variant >= 1200) ?? Math.max(...widths);
  const url = new URL(`/media/${variantPath(id, chosen)}`, address).href;
  return { url, type: 'image/webp', width: chosen, height: Math.round((height * chosen) / width) };
}

function passageHtml(node: Node, settings: ProseHtmlSettings): Html {
  switch (node.type.name) {
    case 'title':
    case 'standfirst':
      return htmlOf([]);
    case 'paragraph':
      return node.childCount > 0 ? htmlElement('p', {}, [inline(node, settings)]) : htmlOf([]);
    case 'heading':
      return htmlElement(`h${node.attrs.level}`, {}, [inline(node, settings)]);
    case 'bulletList':
      return htmlElement('ul', {}, inside(node, settings));
    case 'orderedList':
      return htmlElement('ol', { start: node.attrs.start === 1 ? null : node.attrs.start }, inside(node, settings));
    case 'listItem':
      return htmlElement('li', {}, inside(node, settings));
    case 'blockquote':
      return htmlElement('blockquote', {}, inside(node, settings));
    case 'pullQuote':
      return htmlElement('aside', {}, [htmlElement('p', {}, [inline(node, settings)])]);
    case 'image':
      return figure(node, settings);
    case 'gallery':
      return htmlOf(inside(node, settings));
    case 'table':
      return table(node, settings);
    case 'divider':
      return htmlElement('hr');
    default:
      throw new Error(`No reader has seen the passage ${node.type.name}.`);
  }
}

function inside(node: Node, settings: ProseHtmlSettings): Html[] {
  return node.children.map((child) => passageHtml(child, settings));
}

function figure(node: Node, { locale, pictures, address }: ProseHtmlSettings): Html {
  const picture = pictures.get(node.attrs.media);
  if (!picture) return htmlOf([]);
  const { alt, caption, credit } = node.attrs;
  return pictureHtml(picture, {
    alt: String(alt),
    said: captionLine(locale, { caption: String(caption), credit: String(credit) }),
    address,
  });
}

function table(node: Node, settings: ProseHtmlSettings): Html {
  const [first, ...rest] = node.children;
  const head = first?.children.every((cell) => cell.type.name === 'tableHeader') ? first : null;
  const body = head ? rest : node.children;
  return htmlElement('table', {}, [
    ...(head ? [htmlElement('thead', {}, [row(head, 'col', settings)])] : []),
    ...(body.length > 0
      ? [
          htmlElement(
            'tbody',
            {},
            body.map((each) => row(each, 'row', settings)),
          ),
        ]
      : []),
  ]);
}

function row(node: Node, scope: 'col' | 'row', settings: ProseHtmlSettings): Html {
  const cells = node.children.map((cell) => {
    const heading = cell.type.name === 'tableHeader';
    const { colspan, rowspan } = cell.attrs;
    const attributes = { scope: heading ? scope : null, colspan: colspan === 1 ? null : colspan, rowspan: rowspan === 1 ? null : rowspan };
    const only = cell.childCount === 1 ? cell.firstChild : null;
    return htmlElement(heading ? 'th' : 'td', attributes, only ? [inline(only, settings)] : inside(cell, settings));
  });
  return htmlElement('tr', {}, cells);
}

type Piece = { node: Node; marks: readonly Mark[] };

/** The text of a block with its marks; a link that spans several pieces stays one link. */
function inline(block: Node, settings: ProseHtmlSettings): Html {
  return pieces(
    block.children.map((node) => ({ node, marks: node.marks })),
    settings,
  );
}

function pieces(all: readonly Piece[], settings: ProseHtmlSettings): Html {
  const out: Html[] = [];
  for (let at = 0; at < all.length; ) {
    const run = runAt(all, at);
    out.push(runHtml(run, settings));
    at += run.length;
  }
  return htmlOf(out);
}

/** The pieces from `at` on that share their outermost mark. */
function runAt(all: readonly Piece[], at: number): Piece[] {
  const [first, ...rest] = all.slice(at);
  if (!first) return [];
  const mark = first.marks[0];
  if (!mark) return [first];
  const end = rest.findIndex((piece) => !piece.marks[0]?.eq(mark));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

function runHtml(run: readonly Piece[], settings: ProseHtmlSettings): Html {
  const mark = run[0]?.marks[0];
  if (!mark) return htmlOf(run.map(({ node }) => (node.isText ? (node.text ?? '') : htmlElement('br'))));
  const rest = pieces(
    run.map(({ node, marks }) => ({ node, marks: marks.slice(1) })),
    settings,
  );
  return marked(mark, rest, settings);
}

const MARKS: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', subscript: 'sub', superscript: 'sup' };

/** An address that could run in a page, or that can't be made whole, leads nowhere: its words stay. */
function marked(mark: Mark, rest: Html, { address }: ProseHtmlSettings): Html {
  const name = MARKS[mark.type.name];
  if (name) return htmlElement(name, {}, [rest]);
  if (mark.type.name !== 'link') throw new Error(`No reader has seen the mark ${mark.type.name}.`);
  const { href } = mark.attrs;
  if (!isSoundAddress(href) || !URL.canParse(href, address)) return rest;
  return htmlElement('a', { href: new URL(href, address).href }, [rest]);
}
