import { type ConvertText, hasHan } from './convert-text';
import { attributeOf, childrenOf, type Element, isElement, isText, type Node, setAttribute, type TextNode } from './html-tree';

const TRADITIONAL = 'zh-Hant';
const SIMPLIFIED = /^zh(?:-(?:cn|sg|hans)(?:-.*)?)?$/i;

// What stands in these is no text for readers, or words of a program.
const UNTOUCHED = new Set(['script', 'style', 'code', 'kbd', 'samp', 'template', 'textarea']);

// Within a paragraph these leave a phrase whole: 头<em>发</em> is hair.
const WITHIN = new Set(
  'a abbr b bdi cite data del dfn em i ins label mark q rb rp rt ruby s small span strong sub sup time u var'.split(' '),
);

const SPOKEN = new Set(['alt', 'title', 'label', 'placeholder', 'abbr', 'content']);
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|[/#])\S*$/i;

/** Puts the words of a page into Traditional characters where their language is Simplified Chinese; marks that as it goes. */
export function convertWords(root: Node, convert: ConvertText): void {
  let run: TextNode[] = [];

  function endRun(): void {
    convertRun(run, convert);
    run = [];
  }

  function visit(node: Node, inChinese: boolean): void {
    if (isText(node)) {
      if (inChinese) run.push(node);
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) visit(child, inChinese);
      return;
    }
    const chinese = isChinese(node, inChinese);
    if (chinese) convertAttributes(node, convert);
    const within = WITHIN.has(node.tagName) && chinese === inChinese;
    if (!within) endRun();
    if (!UNTOUCHED.has(node.tagName)) for (const child of node.childNodes) visit(child, chinese);
    if (!within) endRun();
  }

  visit(root, false);
  endRun();
}

/** A link to the Simplified edition speaks Simplified; what is not to be translated, such as a number of an authority, stays as it was given. */
function isChinese(element: Element, inherited: boolean): boolean {
  const [lang, hreflang] = [attributeOf(element, 'lang'), attributeOf(element, 'hreflang')];
  if (attributeOf(element, 'translate') === 'no' || (hreflang !== null && SIMPLIFIED.test(hreflang))) return false;
  return lang === null ? inherited : SIMPLIFIED.test(lang);
}

function convertAttributes(element: Element, convert: ConvertText): void {
  setAttribute(element, 'lang', TRADITIONAL);
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (isSpoken(element, name) && hasHan(value) && !ADDRESS.test(value)) attribute.value = convert(value);
  }
}

function isSpoken(element: Element, name: string): boolean {
  if (name === 'value') return element.tagName === 'input' && /^(?:submit|search)$/.test(attributeOf(element, 'type') ?? '');
  return SPOKEN.has(name) || name.startsWith('aria-') || name.startsWith('data-');
}

/** Converts the text of neighbours as one, and gives each its part back. */
function convertRun(run: readonly TextNode[], convert: ConvertText): void {
  const whole = run.map(({ value }) => value).join('');
  if (!hasHan(whole)) return;
  const converted = [...convert(whole)];
  const lengths = run.map(({ value }) => [...value].length);
  const isEven = converted.length === lengths.reduce((sum, length) => sum + length, 0);
  let from = 0;
  for (const [place, node] of run.entries()) {
    const to = from + (lengths[place] ?? 0);
    // A phrase that grew or shrank cannot be divided: then each part is converted by itself.
    node.value = isEven ? converted.slice(from, to).join('') : convert(node.value);
    from = to;
  }
}
