import { attributeOf, type Element, elementsOf, isText, type Node, setAttribute } from './html-tree';
import { traditionalLink } from './traditional-link';

const OWN_LINKS = new Set(['canonical', 'prev', 'next', 'up', 'first', 'last', 'index']);

/** Leads the ways through the site to Traditional pages. What names its language (`hreflang`) leads where it says. */
export function convertLinks(root: Node, origin: string): void {
  for (const element of elementsOf(root)) {
    const name = addressIn(element);
    const value = name === null ? null : attributeOf(element, name);
    if (name !== null && value !== null) setAttribute(element, name, traditionalLink(value, origin));
    if (element.tagName === 'a' && attributeOf(element, 'hreflang') === 'zh-Hant') turnBack(element);
    if (element.tagName === 'meta' && attributeOf(element, 'property') === 'og:locale') setAttribute(element, 'content', 'zh_TW');
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
    case 'link':
      return OWN_LINKS.has(attributeOf(element, 'rel') ?? '') ? 'href' : null;
    case 'meta':
      return attributeOf(element, 'property') === 'og:url' ? 'content' : null;
    default:
      return null;
  }
}

/** The way to the Traditional form becomes the way back. */
function turnBack(link: Element): void {
  setAttribute(link, 'href', (attributeOf(link, 'href') ?? '').replace('/zh-hant', '/zh'));
  for (const name of ['hreflang', 'lang']) setAttribute(link, name, 'zh-CN');
  for (const attribute of link.attrs) attribute.value = inSimplified(attribute.value);
  for (const child of link.childNodes) if (isText(child)) child.value = inSimplified(child.value);
}

function inSimplified(words: string): string {
  return words.replaceAll('繁體', '简体').replaceAll('繁体', '简体');
}
