import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import { movesOf } from './moves';

/** A text of paragraphs, each given as «id words». */
function text(...passages: string[]): Node {
  const { nodes } = proseSchema;
  const block = (given: string) => {
    const [id = '', ...words] = given.split(' ');
    return nodes.paragraph.create({ id }, words.length > 0 ? proseSchema.text(words.join(' ')) : null);
  };
  return nodes.doc.create(null, [nodes.title.create({ id: 't' }), nodes.standfirst.create({ id: 's' }), ...passages.map(block)]);
}

it('names the passage that a new one was cut off from', () => {
  expect(movesOf(text('a the first half and the second'), text('a the first half', 'b and the second'))).toEqual({
    splits: [{ from: 'a', to: 'b' }],
    merges: [],
  });
});

it('names the passage that took in the words of one that is gone', () => {
  const moves = movesOf(text('a the first half', 'b and the second'), text('a the first half and the second'));
  expect(moves).toEqual({ splits: [], merges: [{ from: 'b', to: 'a', replaces: false }] });
});

it('sees that an empty passage took the words of the next one', () => {
  expect(movesOf(text('a', 'b some words'), text('a some words'))).toEqual({
    splits: [],
    merges: [{ from: 'b', to: 'a', replaces: true }],
  });
});

it('says nothing of an empty passage that comes or goes', () => {
  expect(movesOf(text('a some words'), text('a some words', 'b'))).toEqual({ splits: [], merges: [] });
  expect(movesOf(text('a some words', 'b'), text('a some words'))).toEqual({ splits: [], merges: [] });
});

it('leaves title and standfirst with each other when their words go into the body, or words of the body into them', () => {
  const { nodes } = proseSchema;
  const titled = (words: string, ...body: Node[]) =>
    nodes.doc.create(null, [
      nodes.title.create({ id: 't' }, words ? proseSchema.text(words) : null),
      nodes.standfirst.create({ id: 's' }),
      ...body,
    ]);
  const paragraph = (id: string, words: string) => nodes.paragraph.create({ id }, words ? proseSchema.text(words) : null);
  const [above, below] = [titled('the words', paragraph('a', '')), titled('', paragraph('b', 'the words'))];
  expect(movesOf(above, below)).toEqual({ splits: [], merges: [] });
  expect(movesOf(below, above)).toEqual({ splits: [], merges: [] });
});
