import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { proseSchema } from '@/domain/prose/schema';
import { picturesOf, type SampleNode } from './sample-article';

const { nodes, marks } = proseSchema;

/** The document node that a sample block stands for. `pictures` gives the media id of each picture by its name. */
export function toProse(block: SampleNode, pictures: ReadonlyMap<string, string>): Node {
  if ('title' in block) return nodes.title.create(null, inline(block.title));
  if ('standfirst' in block) return nodes.standfirst.create(null, inline(block.standfirst));
  if ('p' in block) return paragraph(block.p);
  if ('h2' in block) return nodes.heading.create({ level: 2 }, inline(block.h2));
  if ('h3' in block) return nodes.heading.create({ level: 3 }, inline(block.h3));
  if ('ul' in block) return nodes.bulletList.create(null, block.ul.map(item));
  if ('ol' in block) return nodes.orderedList.create(null, block.ol.map(item));
  if ('quote' in block) return nodes.blockquote.create(null, block.quote.map(paragraph));
  if ('pullquote' in block) return nodes.pullQuote.create(null, inline(block.pullquote));
  if ('table' in block) return table(block.table);
  if ('divider' in block) return nodes.divider.create();
  const images = picturesOf(block).map(({ image, ...words }) => {
    const media = pictures.get(image);
    if (!media) throw new Error(`The sample newsroom has no picture «${image}».`);
    return nodes.image.create({ media, ...words });
  });
  const [only] = images;
  return only && images.length === 1 ? only : nodes.gallery.create(null, images);
}

function paragraph(text: string): Node {
  return nodes.paragraph.create(null, inline(text));
}

function item(text: string): Node {
  return nodes.listItem.create(null, paragraph(text));
}

function table(rows: string[][]): Node {
  return nodes.table.create(
    null,
    rows.map((cells, row) => {
      const cell = row === 0 ? nodes.tableHeader : nodes.tableCell;
      return nodes.tableRow.create(
        null,
        cells.map((text) => cell.create(null, paragraph(text))),
      );
    }),
  );
}

function inline(text: string): Fragment {
  const parts = text.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/).filter((part) => part !== '');
  return Fragment.fromArray(parts.map((part) => marked(part)));
}

function marked(part: string): Node {
  const bold = /^\*\*([^*]+)\*\*$/.exec(part)?.[1];
  if (bold) return run(bold, [marks.bold.create()]);
  const [, words, href] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
  if (words && href) return run(words, [marks.link.create({ href })]);
  return run(part, []);
}

function run(text: string, of: Mark[]): Node {
  return proseSchema.text(text, of);
}
