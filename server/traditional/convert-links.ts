import type { ConvertText } from './convert-text';
import { attributeOf, type Element, elementsOf, isElement, isText, type Node, setAttribute } from './html-tree';
import { traditionalLink } from './traditional-link';

const ADDRESS = /^https?:\/\/\S+$/;

const OWN_LINKS = new Set(['canonical', 'prev', 'next', 'up', 'first', 'last', 'index']);

type Means = { readonly convert: ConvertText; readonly origin: string };

/** Leads the ways through the site to Traditional pages, and what is passed on too. What names its language (`hreflang`) leads where it says. */
export function convertLinks(root: Node, { convert, origin }: Means): void {
  for (const element of elementsOf(root)) {
    const name = addressIn(element);
    const value = name === null ? null : attributeOf(element, name);
    if (name !== null && value !== null) {
      setAttribute(element, name, value.startsWith('mailto:') ? convertLetter(value, { convert, origin }) : traditionalLink(value, origin));
    }
    for (const child of element.childNodes) if (isText(child)) child.value = convertWrittenLink(child.value, origin);
    if (element.tagName === 'form') suggestTraditional(element);
    if (element.tagName === 'a' && attributeOf(element, 'hreflang') === 'zh-Hant') turnBack(element);
    if (element.tagName === 'meta' && attributeOf(element, 'property') === 'og:locale') setAttribute(element, 'content', 'zh_TW');
    if (element.tagName === 'ul') exchangeForms(element);
  }
}

/** The attribute that holds an address of this site's Chinese pages, if there is one. */
function addressIn(element: Element): string | null {
  switch (element.tagName) {
    case 'a':
    case 'area':
      return attributeOf(element, 'hreflang') === null ? 'href' : null;
    case 'form':
      return 'action';
    case 'img':
      return 'src';
    case 'link':
      return OWN_LINKS.has(attributeOf(element, 'rel') ?? '') ? 'href' : null;
    case 'meta':
      return attributeOf(element, 'property') === 'og:url' ? 'content' : null;
    default:
      return null;
  }
}

/** A letter that a link begins for its reader: its words, and the addresses in it. */
function convertLetter(href: string, { convert, origin }: Means): string {
  const question = href.indexOf('?');
  if (question < 0) return href;
  const fields = new URLSearchParams(href.slice(question + 1));
  for (const [name, value] of [...fields]) {
    const lines = value.split('\n').map((line) => (ADDRESS.test(line) ? traditionalLink(line, origin) : convert(line)));
    fields.set(name, lines.join('\n'));
  }
  return `${href.slice(0, question)}?${fields.toString().replaceAll('+', '%20')}`;
}

/** A text that is nothing but an address, as a page shows its own. */
function convertWrittenLink(text: string, origin: string): string {
  return ADDRESS.test(text) ? traditionalLink(text, origin) : text;
}

function suggestTraditional(form: Element): void {
  const from = attributeOf(form, 'data-suggest');
  if (from !== null) setAttribute(form, 'data-suggest', from.replace('lang=zh', 'lang=zh-hant'));
}

/** The way to the Traditional form becomes the way back. */
function turnBack(link: Element): void {
  setAttribute(link, 'href', (attributeOf(link, 'href') ?? '').replace('/zh-hant', '/zh'));
  for (const name of ['hreflang', 'lang']) setAttribute(link, name, 'zh-CN');
  for (const attribute of link.attrs) attribute.value = inSimplified(attribute.value);
  for (const child of link.childNodes) if (isText(child)) child.value = inSimplified(child.value);
}

/** The language switch: 简体, 繁體 and so on, of which the form that is read is no link. */
function exchangeForms(list: Element): void {
  const items = list.childNodes.filter(isElement);
  const place = items.findIndex((item) => ownForm(item) !== null);
  const [own, link] = items.slice(place);
  const form = place < 0 || !own ? null : ownForm(own);
  if (!form || !own || !link) return;
  for (const child of form.childNodes) if (isText(child)) child.value = '繁體';
  [own.childNodes, link.childNodes] = [link.childNodes, own.childNodes];
}

/** The name of the form that is read, in an item of the switch. */
function ownForm(item: Element): Element | null {
  const [child] = item.childNodes;
  if (!child || !isElement(child) || child.tagName !== 'span' || attributeOf(child, 'aria-current') === null) return null;
  return child.childNodes.some((words) => isText(words) && words.value === '簡體') ? child : null;
}

function inSimplified(words: string): string {
  return words.replaceAll('繁體', '简体').replaceAll('繁体', '简体');
}
