import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { lineage } from './lineage';
import { proseSchema } from './schema';

const { doc, title, standfirst, paragraph } = proseSchema.nodes;

function text(...passages: [id: string, words: string][]): Node {
  const body = passages.map(([id, words]) => paragraph.create({ id }, words ? proseSchema.text(words) : null));
  return doc.create(null, [title.create({ id: 't' }), standfirst.create({ id: 's' }), ...body]);
}

const NOTHING = { split: [], merged: [] };

it.each([
  ['typing', text(['a', 'one']), text(['a', 'one more']), NOTHING],
  ['an empty passage below', text(['a', 'one']), text(['a', 'one'], ['b', '']), NOTHING],
  ['new words in a new passage', text(['a', 'one two']), text(['a', 'one two'], ['b', 'three four']), NOTHING],
  ['a passage that is deleted', text(['a', 'one'], ['b', 'two']), text(['a', 'one']), NOTHING],
  ['a split', text(['a', '前半句后半句']), text(['a', '前半句'], ['b', '后半句']), { split: [{ from: 'a', into: 'b' }], merged: [] }],
  ['a merge', text(['a', '前半句'], ['b', '后半句']), text(['a', '前半句后半句']), { split: [], merged: [{ from: 'b', into: 'a' }] }],
  [
    'a split with an edit of the second half',
    text(['a', 'The ward opened. Patients came.']),
    text(['a', 'The ward opened.'], ['b', 'Patients came early.']),
    { split: [{ from: 'a', into: 'b' }], merged: [] },
  ],
])('sees what became of passages after %s', (_, before, after, expected) => {
  expect(lineage(before, after)).toEqual(expected);
});
