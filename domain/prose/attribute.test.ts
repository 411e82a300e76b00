import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { applyBatch } from './apply-batch';
import { type AuthoredSteps, attribute } from './attribute';
import { blankDocument } from './blank-document';
import { passagesOf } from './passages';
import { proseSchema } from './schema';

/** An edition that people write in one after another. */
class Text {
  readonly batches: AuthoredSteps[] = [];
  private ids = 0;
  doc: Node;

  constructor() {
    this.doc = blankDocument(this.newId);
  }

  private readonly newId = (): string => {
    this.ids += 1;
    return `p${String(this.ids).padStart(11, '0')}`;
  };

  by(author: string, change: (transform: Transform) => void): this {
    const transform = new Transform(this.doc);
    change(transform);
    const applied = applyBatch({ base: this.doc, over: [], head: this.doc, steps: transform.steps, newId: this.newId });
    if (!applied.ok) throw new Error(applied.refusal);
    this.batches.push({ author, steps: applied.value.steps }, { author: null, steps: applied.value.authority });
    this.doc = applied.value.doc;
    return this;
  }

  type(author: string, index: number, words: string): this {
    return this.by(author, (transform) =>
      transform.insert(this.startOf(index) + this.doc.child(index).nodeSize - 1, proseSchema.text(words)),
    );
  }

  startOf(index: number): number {
    return this.doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0);
  }

  /** Everything so far becomes the revision that later authors are counted from. */
  frozen(): { start: Node; from: number } {
    return { start: this.doc, from: this.batches.length };
  }

  since({ start, from }: { start: Node; from: number }) {
    return attribute({ start, batches: this.batches.slice(from) }).attributions;
  }
}

const stateOf = (doc: Node, index: number) => {
  const passage = passagesOf(doc)[index];
  return { id: passage?.id, fingerprint: passage?.fingerprint };
};

it('names who wrote a text from its beginning', () => {
  const text = new Text();
  const start = text.doc;
  text.type('ann', 2, 'first ').type('bo', 2, 'second').type('ann', 0, 'title');
  const { attributions, doc } = attribute({ start, batches: text.batches, isRevision: false });
  expect(attributions.map(({ wrote }) => wrote)).toEqual([['ann'], [], ['ann', 'bo']]);
  expect(attributions.every(({ from }) => from.length === 0)).toBe(true);
  expect(doc.eq(text.doc)).toBe(true);
});

it('says that nobody wrote what stands as it stood', () => {
  const text = new Text().type('ann', 2, 'words');
  const before = text.frozen();
  text.type('bo', 0, 'title');
  expect(text.since(before)[2]).toEqual({ ...{ wrote: [], from: [stateOf(text.doc, 2)] }, id: text.doc.child(2).attrs.id });
});

it('forgets a change that was taken back', () => {
  const text = new Text().type('ann', 2, 'words');
  const before = text.frozen();
  text.type('bo', 2, '!');
  text.by('bo', (transform) => transform.delete(text.startOf(2) + 6, text.startOf(2) + 7));
  expect(text.since(before)[2]?.wrote).toEqual([]);
});

it('knows where both parts of a split passage come from', () => {
  const text = new Text().type('ann', 2, 'one two');
  const before = text.frozen();
  text.by('bo', (transform) => transform.split(text.startOf(2) + 4));
  const [, , one, two] = text.since(before);
  expect(one?.from).toEqual([stateOf(before.start, 2)]);
  expect(two).toMatchObject({ wrote: ['bo'], from: [stateOf(before.start, 2)] });
});

it('keeps the authors of both passages when they are merged', () => {
  const text = new Text().type('ann', 2, 'one');
  text.by('ann', (transform) => transform.split(text.startOf(2) + 4)).type('bo', 3, 'two');
  const before = text.frozen();
  text.by('cy', (transform) => transform.join(text.startOf(3)));
  expect(text.since(before)[2]?.from).toEqual([stateOf(before.start, 2), stateOf(before.start, 3)]);
});

it('does not make a neighbour an author of what is typed beside it', () => {
  const text = new Text().type('ann', 2, 'one');
  const before = text.frozen();
  text.by('bo', (transform) => transform.split(text.startOf(2) + 4)).type('bo', 3, 'mine');
  expect(text.since(before)[3]).toMatchObject({ wrote: ['bo'], from: [] });
});

it('follows words that are cut and pasted as a new passage', () => {
  const text = new Text().type('ann', 2, 'one');
  text.by('ann', (transform) => transform.split(text.startOf(2) + 4)).type('ann', 3, 'moved');
  const before = text.frozen();
  const moved = text.doc.child(3);
  text.by('bo', (transform) => transform.delete(text.startOf(3), text.startOf(3) + moved.nodeSize));
  text.by('bo', (transform) => transform.insert(text.startOf(2), proseSchema.nodes.paragraph.create(null, moved.content)));
  expect(text.since(before)[2]).toMatchObject({ wrote: ['bo'], from: [stateOf(before.start, 3)] });
});

it('adds the authors that older revisions know of words that come back', () => {
  const text = new Text();
  const before = text.frozen();
  text
    .type('bo', 2, 'x')
    .by('bo', (transform) => transform.insert(text.startOf(2), proseSchema.nodes.paragraph.create(null, proseSchema.text('old words'))));
  const earlier = new Map([[passagesOf(text.doc)[2]?.fingerprint ?? '', ['ann']]]);
  const { attributions } = attribute({ start: before.start, batches: text.batches, earlier });
  expect(attributions[2]?.wrote).toEqual(['ann', 'bo']);
});
