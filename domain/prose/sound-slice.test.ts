import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { applyBatch } from './apply-batch';
import { blankDocument } from './blank-document';
import { proseSchema } from './schema';
import { soundSlice } from './sound-slice';

const { paragraph, orderedList, bulletList, listItem, image, table, tableRow, tableCell, blockquote } = proseSchema.nodes;
const { link, bold } = proseSchema.marks;
const words = (text: string) => paragraph.create(null, proseSchema.text(text));
const nest = (depth: number): Node =>
  depth === 0 ? words('deep') : bulletList.create(null, listItem.create(null, [words('level'), nest(depth - 1)]));

it.each<[string, Node, string]>([
  ['a list that starts below zero', orderedList.create({ start: -5 }, listItem.create(null, words('one'))), 'one'],
  ['a list that starts between numbers', orderedList.create({ start: 2.5 }, listItem.create(null, words('one'))), 'one'],
  [
    'a list that starts beyond all numbers',
    orderedList.create({ start: Number.POSITIVE_INFINITY }, listItem.create(null, words('one'))),
    'one',
  ],
  ['a link that could run', paragraph.create(null, proseSchema.text('go', [link.create({ href: 'javascript:alert(1)' })])), 'go'],
  ['text that cannot be stored', words('a\0b\ud800\ufeff'), 'ab'],
  ['line breaks of Word and turned letters', words('a\u000bb\u202ec'), 'a bc'],
  ['a picture of another site', image.create({ media: 'https://example.org/a.png' }), ''],
  ['a caption without end', image.create({ media: null, caption: 'x'.repeat(9000) }), ''],
  ['a cell of a thousand columns', table.create(null, tableRow.create(null, tableCell.create({ colspan: 1000 }, words('cell')))), 'cell'],
  ['lists in lists without end', nest(40), 'level'.repeat(10)],
  ['a quotation whose only paragraph cannot stay', blockquote.create(), ''],
])('lets %s into a text in a way that the server takes', (_, node, left) => {
  const sound = soundSlice(new Slice(Fragment.from([words('before'), node, words('after')]), 0, 0));
  const head = blankDocument(() => 'passage');
  const change = new Transform(head);
  change.replace(4, 4, sound);
  const applied = applyBatch({ base: head, over: [], head, steps: change.steps, newId: () => 'new' });
  expect(applied.ok && applied.value.doc.textContent).toBe(`before${left}after`);
});

it('leaves what is sound as it is, cut open at the edges or not', () => {
  const list = orderedList.create({ start: 3 }, [listItem.create(null, words('one')), listItem.create(null, words('two'))]);
  const marked = paragraph.create(null, proseSchema.text('x', [bold.create(), link.create({ href: 'https://example.org' })]));
  for (const slice of [new Slice(Fragment.from([list, marked]), 3, 1), new Slice(Fragment.from([marked, list]), 0, 0)]) {
    expect(soundSlice(slice).eq(slice)).toBe(true);
  }
});
