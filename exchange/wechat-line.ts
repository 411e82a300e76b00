import type { Mark, Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import { isSoundAddress } from '@/domain/prose/check-passage';
import { type Html, htmlElement, htmlOf } from './html';
import { WECHAT_LOOK as look } from './wechat-look';

/** The addresses that a text has led to so far, each once, in the order of its notes. */
export type Footnotes = string[];

type Settings = { locale: Locale; address: string; notes: Footnotes };

/** The words of one block. A link keeps its words and gets the number of its note, which `notes` takes in. */
export function wechatLine(block: Node, settings: Settings): Html {
  const pieces: Html[] = [];
  for (const [place, node] of block.children.entries()) {
    pieces.push(piece(node, settings));
    const link = linkOf(node);
    const next = block.maybeChild(place + 1);
    if (link && !(next && linkOf(next)?.eq(link))) pieces.push(...noteOf(link, settings));
  }
  return htmlOf(pieces);
}

function piece(node: Node, { locale }: Settings): Html {
  if (!node.isText) return htmlElement('br');
  return node.marks.reduce<Html>((inner, mark) => marked(mark, inner, locale), htmlOf([node.text ?? '']));
}

function linkOf({ marks }: Node): Mark | undefined {
  return marks.find(({ type }) => type.name === 'link');
}

/** Chinese has no italics: what English leans, Chinese makes heavier. */
function marked({ type }: Mark, inner: Html, locale: Locale): Html {
  switch (type.name) {
    case 'bold':
      return htmlElement('strong', {}, [inner]);
    case 'italic':
      return locale === 'zh' ? htmlElement('strong', {}, [inner]) : htmlElement('span', { style: look.italic }, [inner]);
    case 'superscript':
      return htmlElement('span', { style: look.raised }, [inner]);
    case 'subscript':
      return htmlElement('span', { style: look.lowered }, [inner]);
    case 'link':
      return htmlElement('span', { style: look.link }, [inner]);
    default:
      throw new Error(`No reader has seen the mark ${type.name}.`);
  }
}

/** The same address has one number wherever it is led to. One that is no address has none. */
function noteOf(link: Mark, { address, notes }: Settings): Html[] {
  const { href } = link.attrs;
  if (!isSoundAddress(href) || !URL.canParse(href, address)) return [];
  const whole = new URL(href, address).href;
  const known = notes.indexOf(whole);
  const number = known < 0 ? notes.push(whole) : known + 1;
  return [htmlElement('span', { style: `${look.raised};${look.link}` }, [`[${number}]`])];
}
