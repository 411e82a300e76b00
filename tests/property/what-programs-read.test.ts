import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Node } from 'prosemirror-model';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Prose } from '@/components/reader/prose';
import type { Picture } from '@/domain/picture';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { proseHtml } from '@/exchange/prose-html';

const { paragraph, heading, bulletList, listItem, blockquote, image, table, tableRow, tableCell, tableHeader } = proseSchema.nodes;
const { bold, italic, link, superscript } = proseSchema.marks;

const picture: Picture = { id: 'a4f3a9c2-1d51-4d35-9f0b-3f1a3b1c2d3e', width: 900, height: 600, widths: [480, 900] };

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const hrefs = fc.constantFrom('/zh/news', 'https://example.org/', 'javascript:alert(1)', '#a');
const marks = hrefs.chain((href) => fc.subarray([bold.create(), italic.create(), link.create({ href }), superscript.create()]));
const inline = fc
  .array(fc.record({ words, marks }), { maxLength: 4 })
  .map((runs) => runs.map((run) => proseSchema.text(run.words, run.marks)));
const block = inline.map((content) => paragraph.create(null, content));
const passage: fc.Arbitrary<Node> = fc.oneof(
  block,
  fc.record({ words, level: fc.constantFrom(2, 3, 4) }).map(({ words: said, level }) => heading.create({ level }, proseSchema.text(said))),
  fc.array(block, { minLength: 1, maxLength: 3 }).map((items) =>
    bulletList.create(
      null,
      items.map((item) => listItem.create(null, item)),
    ),
  ),
  block.map((content) => blockquote.create(null, content)),
  fc
    .tuple(block, block)
    .map(([head, cell]) =>
      table.create(null, [tableRow.create(null, tableHeader.create(null, head)), tableRow.create(null, tableCell.create(null, cell))]),
    ),
  fc.record({ alt: words, caption: words, credit: words }).map((said) => image.create({ media: picture.id, ...said })),
);

type TreeNode = DefaultTreeAdapterTypes.ChildNode;

/** What stands there to be read: the words, and every picture and link by its absolute address. */
function readIn(html: string): { words: string; pictures: string[]; links: string[] } {
  const read: ReturnType<typeof readIn> = { words: '', pictures: [], links: [] };
  const absolute = (address = '') => new URL(address, 'https://news.example.org/en/news/a').href;
  const walk = (node: TreeNode): void => {
    if (node.nodeName === '#text' && 'value' in node) read.words += node.value;
    if (!('attrs' in node)) return;
    const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value;
    if (node.tagName === 'img') read.pictures.push(`${attribute('alt')} ${absolute(attribute('src')).replace(/\d+\.webp$/, '')}`);
    if (node.tagName === 'a') read.links.push(absolute(attribute('href')));
    for (const child of node.childNodes) walk(child);
  };
  for (const child of parseFragment(html).childNodes) walk(child);
  return read;
}

it('other programs get the words, pictures and links that readers see', () => {
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), fc.constantFrom('zh', 'en'), (nodes, locale) => {
      const passages = nodes.map((node, place) => ({ id: `p${place}`, canonical: canonical(node) }));
      const pictures = new Map([[picture.id, picture]]);
      const page = renderToStaticMarkup(createElement(Prose, { passages, locale, pictures }));
      const { html } = proseHtml(passages, { locale, pictures, address: 'https://news.example.org/en/news/a' });
      expect(readIn(html)).toEqual(readIn(page));
    }),
  );
});
