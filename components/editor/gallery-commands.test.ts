import fc from 'fast-check';
import { EditorState, NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import { addPictures, movePicture, picturesInHand, removePicture, takeInHand } from './gallery-commands';
import { insertBelow } from './writing-commands';

const { doc, title, standfirst, paragraph, image, gallery } = proseSchema.nodes;
/** Where the passage in question stands, after title and standfirst. */
const PLACE = 4;

function stateWith(passage: ReturnType<typeof image.create>): EditorState {
  const text = doc.create(null, [title.create({ id: 't' }), standfirst.create({ id: 's' }), passage, paragraph.create({ id: 'p' })]);
  const state = EditorState.create({ doc: text });
  return state.apply(takeInHand(state.tr, PLACE));
}

const galleryOf = (...media: string[]) =>
  gallery.create(
    { id: 'g' },
    media.map((id) => image.create({ media: id, alt: id })),
  );
const mediaIn = (state: EditorState) => state.doc.child(2).children.map(({ attrs }) => attrs.media);

function inHand(state: EditorState) {
  const found = picturesInHand(state);
  if (!found) throw new Error('Nothing is in hand.');
  return found;
}

describe('a gallery in hand', () => {
  it('takes pictures in behind its own and stays in hand', () => {
    const state = stateWith(galleryOf('a', 'b'));
    const after = state.apply(addPictures(state, inHand(state), ['c', 'd']));
    expect(mediaIn(after)).toEqual(['a', 'b', 'c', 'd']);
    expect(inHand(after).node).toBe(after.doc.child(2));
  });

  it('has one picture moved past its neighbour and the others left where they are, and stays in hand', () => {
    const order = fc
      .integer({ min: 2, max: 6 })
      .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1), fc.constantFrom(1 as const, -1 as const)));
    fc.assert(
      fc.property(order, ([count, index, by]) => {
        const names = Array.from({ length: count }, (_, place) => `m${place}`);
        const state = stateWith(galleryOf(...names));
        const tr = movePicture(state, inHand(state), { index, by });
        expect(tr === null).toBe(index + by < 0 || index + by >= count);
        if (!tr) return;
        const after = state.apply(tr);
        const expected = names.with(index, names[index + by] ?? '').with(index + by, names[index] ?? '');
        expect(mediaIn(after)).toEqual(expected);
        expect(inHand(after).place).toBe(PLACE);
      }),
    );
  });

  it('loses one picture, and goes with its last', () => {
    const state = stateWith(galleryOf('a', 'b'));
    const one = state.apply(removePicture(state, inHand(state), 0));
    expect(mediaIn(one)).toEqual(['b']);
    const none = one.apply(removePicture(one, inHand(one), 0));
    expect(none.doc.children.map(({ type }) => type.name)).toEqual(['title', 'standfirst', 'paragraph']);
  });
});

it('makes a gallery of a picture that keeps its id and its words', () => {
  const state = stateWith(image.create({ id: 'i', media: 'a', alt: 'A', caption: 'C', credit: 'K' }));
  const after = state.apply(addPictures(state, inHand(state), ['b']));
  const made = after.doc.child(2);
  expect([made.type.name, made.attrs.id]).toEqual(['gallery', 'i']);
  expect(made.children.map(({ attrs }) => attrs)).toEqual([
    { id: null, media: 'a', alt: 'A', caption: 'C', credit: 'K' },
    { id: null, media: 'b', alt: '', caption: '', credit: '' },
  ]);
});

it('puts a gallery right below a passage that is selected as a whole, and the caret behind it', () => {
  const state = stateWith(image.create({ id: 'i', media: 'a' }));
  expect(state.selection).toBeInstanceOf(NodeSelection);
  let after = state;
  insertBelow(() => galleryOf('x', 'y'))(state, (tr) => {
    after = state.apply(tr);
  });
  expect(after.doc.children.map(({ type }) => type.name)).toEqual(['title', 'standfirst', 'image', 'gallery', 'paragraph']);
  expect(after.selection.$from.index(0)).toBe(4);
});
