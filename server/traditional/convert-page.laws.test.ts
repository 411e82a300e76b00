import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { loadConvertText } from './convert-text';
import { childrenOf, type Element, isElement, isText, type Node } from './html-tree';
import { convertPage } from './to-traditional';

const convert = await loadConvertText();
const means = { convert, origin: 'https://news.example.org', mark: { words: { converted: '转换。', original: '简体' }, path: '/zh' } };

const chinese = fc.constantFrom('头', '发', '后', '里', '干', '面', '理发', '𫗧', '复查', '软件', '，', '皇后', '<', '&', 'a', ' ');
const words = fc.array(chinese, { maxLength: 6 }).map((parts) => parts.join(''));
const english = fc.string({ maxLength: 12 });

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words.map(escaped),
    english.map((text) => `<span lang="en" title="${escaped(text)}">${escaped(text)}</span>`),
    fc
      .tuple(
        fc.constantFrom('p', 'em', 'strong', 'div', 'a', 'ul', 'li', 'blockquote', 'section', 'code', 'span'),
        words,
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, title, inside]) => `<${name} title="${escaped(title)}" class="x">${inside.join('')}</${name}>`),
  ),
}));

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const pageOf = (body: string) => `<!DOCTYPE html><html lang="zh-CN"><head><title>题</title></head><body><main>${body}</main></body></html>`;

/** The page without the mark. */
function unmarked(html: string): string {
  return html.replace(/<p class="converted" role="note">.*?<\/p>/, '');
}

function skeleton(node: Node): unknown {
  if (!isElement(node)) return childrenOf(node).filter(isElement).map(skeleton);
  return [node.tagName, node.attrs.map(({ name }) => name), node.childNodes.filter(isElement).map(skeleton)];
}

function englishIn(node: Node): string[] {
  if (isElement(node) && node.attrs.some(({ name, value }) => name === 'lang' && value === 'en')) return [spoken(node)];
  return childrenOf(node).flatMap(englishIn);
}

function spoken(element: Element): string {
  return JSON.stringify([element.attrs, element.childNodes.map((child) => (isText(child) ? child.value : ''))]);
}

test('a page keeps its elements and their attributes', () => {
  fc.assert(
    fc.property(tree, (body) => {
      const before = serialize(parse(pageOf(body)));
      expect(skeleton(parse(unmarked(convertPage(before, means))))).toEqual(skeleton(parse(before)));
    }),
  );
});

test('English stays as it is, letter for letter', () => {
  fc.assert(
    fc.property(tree, (body) => {
      const before = serialize(parse(pageOf(body)));
      expect(englishIn(parse(convertPage(before, means)))).toEqual(englishIn(parse(before)));
    }),
  );
});

test('a paragraph is converted as one text, wherever emphasis divides it', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (parts) => {
      const body = parts.map((part, place) => (place % 2 === 0 ? escaped(part) : `<em>${escaped(part)}</em>`)).join('');
      const text = unmarked(convertPage(pageOf(`<p>${body}</p>`), means))
        .replace(/^.*<p>/, '')
        .replace(/<\/p>.*$/, '')
        .replace(/<\/?em>/g, '');
      expect(text).toBe(convert(parts.join('')).replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    }),
  );
});
