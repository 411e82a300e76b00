import { isSoundAddress } from '@/domain/prose/check-passage';

/**
 * Pasted HTML with its structure kept and its looks dropped. Knows what Word and Google Docs write: lists as marked paragraphs, bold and
 * italic as styles. A headline stays one only where it opens what was copied. Own copies are left alone.
 */
export function cleanHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html.toWellFormed(), 'text/html');
  for (const element of body.querySelectorAll('style, script, meta, link, title, template, o\\:p, img, svg, button, input, select')) {
    element.remove();
  }
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]')) unwrap(wrapper);
  wordLists(body);
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) marksFromStyle(element);
  for (const link of body.querySelectorAll('a')) if (!isSoundAddress(link.getAttribute('href'))) unwrap(link);
  for (const heading of body.querySelectorAll('h1')) if (!isHeadline(heading, body)) rename(heading, 'h2');
  for (const heading of body.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const element of body.querySelectorAll('[class], [style], [id], [data-media]')) {
    for (const name of ['class', 'style', 'id', 'data-media']) element.removeAttribute(name);
  }
  return body.innerHTML;
}

/** True for a heading with nothing before it and something after it. */
function isHeadline(heading: Element, body: HTMLElement): boolean {
  const words = heading.textContent.trim();
  const all = body.textContent.trim();
  return words !== '' && heading === body.querySelector('h1') && all.startsWith(words) && all !== words;
}

/** Word writes a list as paragraphs, the level in a style and the marker as text in a span of its own. */
function wordLists(body: HTMLElement): void {
  let list: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class*="MsoListParagraph"]')) {
    const markers = [...paragraph.querySelectorAll<HTMLElement>('span[style*="mso-list"]')];
    const marker = markers[0]?.textContent?.trim() ?? '';
    for (const span of markers) span.remove();
    const kind = /^[\d一二三四五六七八九十]+[.、)）]/.test(marker) ? 'ol' : 'ul';
    if (!list || list.nextElementSibling !== paragraph || list.localName !== kind) {
      list = body.ownerDocument.createElement(kind);
      paragraph.before(list);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

function marksFromStyle(element: HTMLElement): void {
  if (!['SPAN', 'FONT'].includes(element.tagName)) return;
  const { fontWeight, fontStyle, verticalAlign } = element.style;
  if (fontWeight === 'bold' || Number(fontWeight) >= 600) wrapContent(element, 'strong');
  if (fontStyle === 'italic') wrapContent(element, 'em');
  if (verticalAlign === 'super') wrapContent(element, 'sup');
  if (verticalAlign === 'sub') wrapContent(element, 'sub');
}

function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
