import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { isBlank } from '@/domain/prose/passages';
import { plainText } from '@/domain/prose/plain-text';
import { captionLine } from '@/domain/site/picture-credit';
import { type Html, htmlElement, htmlOf } from './html';
import { type Footnotes, wechatLine } from './wechat-line';
import { WECHAT_LOOK as look } from './wechat-look';

export type WechatArticle = {
  locale: Locale;
  standfirst: string;
  passages: readonly { id: string; canonical: string }[];
  /** Pictures by id. One that is missing is left out. */
  pictures: ReadonlyMap<string, Picture>;
  /** Where a picture is found that WeChat can take in, absolute. */
  pictureAddress: (picture: Picture) => string;
  /** The absolute address of the article. */
  address: string;
  /** Who did what, each a line as readers see it. */
  credits: readonly string[];
  words: { links: string; original: string };
};

/** What goes on the clipboard: HTML for WeChat's editor, and the same words for everything that takes no HTML. */
export type WechatText = { html: string; text: string };

/**
 * A published text as HTML that WeChat's editor for official accounts keeps as it is: inline styles alone, no class, id, script or link.
 * Addresses stand as numbered notes at the end, because WeChat drops links that lead out. The title has a field of its own there.
 */
export function wechatHtml({ locale, standfirst, passages, address, credits, words, ...settings }: WechatArticle): WechatText {
  const nodes = passages.map(({ id, canonical }) => fromCanonical(canonical, id)).filter(isShown);
  const notes: string[] = [];
  const shown = { ...settings, locale, address, notes };
  const body = nodes.map((node) => passage(node, shown));
  const colophon = credits.map((credit) => paragraph([credit], look.note));
  const html = htmlElement('section', { style: look.whole(locale) }, [
    ...(standfirst === '' ? [] : [htmlElement('section', { style: look.standfirst }, [standfirst])]),
    ...body,
    htmlElement('section', { style: look.colophon }, [...colophon, paragraph([`${words.original}${address}`], look.note)]),
    ...(notes.length === 0 ? [] : [noteList(notes, words.links)]),
  ]);
  const lines = [standfirst, ...nodes.map(plainText), ...credits, `${words.original}${address}`];
  return { html: html.html, text: lines.filter((line) => line !== '').join('\n\n') };
}

type Settings = Pick<WechatArticle, 'locale' | 'pictures' | 'pictureAddress' | 'address'> & { notes: Footnotes };

/** Title and standfirst stand apart; what is blank is nobody's to read, but for a divider. */
function isShown(node: Node): boolean {
  if (node.type.name === 'title' || node.type.name === 'standfirst') return false;
  return node.type.name === 'divider' || !isBlank(node);
}

function passage(node: Node, settings: Settings): Html {
  switch (node.type.name) {
    case 'paragraph':
      return paragraph([wechatLine(node, settings)], look.paragraph);
    case 'heading':
      return htmlElement('section', { style: headingLook(node.attrs.level) }, [htmlElement('strong', {}, [wechatLine(node, settings)])]);
    case 'bulletList':
    case 'orderedList':
      return htmlElement('section', { style: look.list }, list(node, settings));
    case 'blockquote':
      return htmlElement(
        'section',
        { style: look.quotation },
        node.children.map((child) => passage(child, settings)),
      );
    case 'pullQuote':
      return htmlElement('section', { style: look.pullQuote }, [wechatLine(node, settings)]);
    case 'image':
      return picture(node, settings);
    case 'gallery':
      return htmlOf(node.children.map((child) => picture(child, settings)));
    case 'table':
      return table(node, settings);
    case 'divider':
      // An element without anything in it would be taken out.
      return htmlElement('section', { style: look.divider }, ['\u00a0']);
    default:
      throw new Error(`No reader has seen the passage ${node.type.name}.`);
  }
}

function headingLook(level: number): string {
  if (level === 2) return look.heading[2];
  return level === 3 ? look.heading[3] : look.heading[4];
}

function paragraph(content: readonly (Html | string)[], style: string): Html {
  return htmlElement('p', { style }, content);
}

/** Lists as paragraphs with their marks as text: WeChat gives lists of its own an indent and marks that no style changes. */
function list(node: Node, settings: Settings): Html[] {
  const isOrdered = node.type.name === 'orderedList';
  return node.children.flatMap((item, index) => {
    const mark = isOrdered ? `${Number(node.attrs.start) + index}.` : '•';
    return item.children.map((child, place) => {
      if (child.type.name !== 'paragraph') return htmlElement('section', { style: look.inItem }, list(child, settings));
      if (place > 0) return paragraph([wechatLine(child, settings)], look.inItem);
      return paragraph([htmlElement('span', { style: look.marker }, [mark]), wechatLine(child, settings)], look.item);
    });
  });
}

function picture({ attrs }: Node, { pictures, pictureAddress, locale }: Settings): Html {
  const found = pictures.get(String(attrs.media));
  if (!found) return htmlOf([]);
  const said = captionLine(locale, { caption: String(attrs.caption), credit: String(attrs.credit) });
  return htmlElement('section', { style: look.picture }, [
    htmlElement('img', { src: pictureAddress(found), alt: String(attrs.alt), style: look.image }),
    ...(said === '' ? [] : [paragraph([said], look.caption)]),
  ]);
}

function table(node: Node, settings: Settings): Html {
  const rows = node.children.map((row) =>
    htmlElement(
      'tr',
      {},
      row.children.map((cell) => {
        const isHead = cell.type.name === 'tableHeader';
        const { colspan, rowspan } = cell.attrs;
        const spans = { colspan: colspan === 1 ? null : colspan, rowspan: rowspan === 1 ? null : rowspan };
        const words = cell.children.map((child) => paragraph([wechatLine(child, settings)], look.inCell));
        const content = isHead ? [htmlElement('strong', {}, words.length === 1 ? [wechatLine(cell.child(0), settings)] : words)] : words;
        return htmlElement('td', { ...spans, style: isHead ? look.headCell : look.cell }, content);
      }),
    ),
  );
  return htmlElement('section', { style: look.tableBox }, [htmlElement('table', { style: look.table }, [htmlElement('tbody', {}, rows)])]);
}

function noteList(notes: readonly string[], title: string): Html {
  return htmlElement('section', { style: look.notes }, [
    paragraph([htmlElement('strong', {}, [title])], look.note),
    ...notes.map((address, place) => paragraph([`[${place + 1}] ${address}`], look.note)),
  ]);
}
