import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch';
import { parseSteps } from './parse-steps';
import { proseSchema } from './schema';

const { doc, title, standfirst, paragraph, heading, image, blockquote } = proseSchema.nodes;
const words = (text: string) => (text ? proseSchema.text(text) : null);

let ids = 0;
function newId(): string {
  ids += 1;
  return `new${String(ids).padStart(9, '0')}`;
}
const A = 'aaaaaaaaaaaa';
const B = 'bbbbbbbbbbbb';

function text(...passages: Node[]): Node {
  return doc.create(null, [title.create({ id: 'tttttttttttt' }), standfirst.create({ id: 'ssssssssssss' }), ...passages]);
}

const two = text(paragraph.create({ id: A }, words('first')), paragraph.create({ id: B }, words('second')));
/** Where the words of the first paragraph of the body begin. */
const START = 5;

function taken(head: Node, change: (transform: Transform) => void): Node {
  const transform = new Transform(head);
  change(transform);
  const applied = applyBatch({ base: head, over: [], head, steps: transform.steps, newId });
  if (!applied.ok) throw new Error(applied.refusal);
  return applied.value.doc;
}

function ids3(head: Node): unknown[] {
  return head.children.slice(2).map((node) => node.attrs.id);
}

function refusal(json: unknown, head = two): string {
  const steps = parseSteps([json]);
  if (!steps.ok) return steps.refusal;
  const applied = applyBatch({ base: head, over: [], head, steps: steps.value, newId });
  return applied.ok ? 'taken' : applied.refusal;
}

const insert = (node: object, from = 4) => ({ stepType: 'replace', from, to: from, slice: { content: [node] } });

describe('the id of a passage', () => {
  it('stays with the words when Enter is pressed at their start', () => {
    const after = taken(two, (transform) => transform.split(START));
    expect(ids3(after).slice(1)).toEqual([A, B]);
    expect(after.child(3).textContent).toBe('first');
  });

  it('stays with the beginning when a passage is split in the middle', () => {
    expect(ids3(taken(two, (transform) => transform.split(START + 2)))[0]).toBe(A);
  });

  it('stays when a passage becomes a heading, a quotation or a list', () => {
    expect(ids3(taken(two, (transform) => transform.setBlockType(START, START, heading, { level: 2 })))).toEqual([A, B]);
    const quoted = taken(two, (transform) => {
      const range = transform.doc.resolve(START).blockRange();
      if (range) transform.wrap(range, [{ type: blockquote }]);
    });
    expect(ids3(quoted)).toEqual([A, B]);
    expect(quoted.child(2).firstChild?.attrs.id).toBeNull();
  });

  it('goes from an empty passage to the words that are joined to it', () => {
    const gap = text(paragraph.create({ id: A }), paragraph.create({ id: B }, words('second')));
    expect(ids3(taken(gap, (transform) => transform.join(START + 1)))).toEqual([B]);
  });

  it('is given up by the passage that is joined to another', () => {
    expect(ids3(taken(two, (transform) => transform.join(START + 6)))).toEqual([A]);
  });

  it('comes back with a passage that is put back', () => {
    const without = taken(two, (transform) => transform.delete(4, 11));
    expect(ids3(taken(without, (transform) => transform.insert(4, two.child(2))))).toEqual([A, B]);
  });

  it('stays with title and standfirst when the whole text is replaced, or loses its head', () => {
    const opening = [title.create(null, words('A new title')), standfirst.create()];
    const replaced = taken(two, (transform) => transform.replaceWith(0, transform.doc.content.size, [...opening, paragraph.create()]));
    expect(replaced.children.map((node) => node.attrs.id)).toEqual(['tttttttttttt', 'ssssssssssss', expect.stringMatching(/^new/)]);
    const pushed = taken(two, (transform) => transform.replaceWith(0, 4, [...opening, paragraph.create({ id: 'tttttttttttt' })]));
    expect(pushed.children.map((node) => node.attrs.id)).toEqual(['tttttttttttt', 'ssssssssssss', expect.stringMatching(/^new/), A, B]);
  });

  it('is new for a copy', () => {
    const copied = ids3(taken(two, (transform) => transform.insert(4, two.child(3))));
    expect(copied.slice(1)).toEqual([A, B]);
    expect(copied[0]).toMatch(/^new/);
  });

  it('is replaced when a client made it up in another form', () => {
    expect(ids3(taken(two, (transform) => transform.insert(4, paragraph.create({ id: '../x' }))))[0]).toMatch(/^new/);
  });

  it('is unique after any sequence of splits, joins and copies', () => {
    const act = fc.record({ what: fc.constantFrom('split', 'join', 'copy', 'type'), at: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const end = acts.reduce((head, { what, at }) => {
          const index = 2 + (at % (head.childCount - 2));
          const start = head.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0);
          const place = start + 1 + (at % (head.child(index).content.size + 1));
          return taken(head, (transform) => {
            if (what === 'split') transform.split(place);
            if (what === 'type') transform.insert(place, proseSchema.text('x'));
            if (what === 'copy') transform.insert(start, head.child(index));
            if (what === 'join' && index > 2) transform.join(start);
          });
        }, two);
        const all = end.children.map((node) => node.attrs.id);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain(null);
      }),
    );
  });
});

describe('a hostile step', () => {
  it.each([
    ['no step', { stepType: 'explode' }],
    ['a mark on a node', { stepType: 'addNodeMark', pos: 4, mark: { type: 'bold' } }],
    ['an id', { stepType: 'attr', pos: 4, attr: 'id', value: B }],
    ['a node that the schema does not know', insert({ type: 'script' })],
    ['an attribute of another type', insert({ type: 'heading', attrs: { level: '2' } })],
    ['a heading of a level that there is not', insert({ type: 'heading', attrs: { level: 1 } })],
    ['a paragraph in a paragraph', insert({ type: 'paragraph', content: [{ type: 'paragraph' }] })],
    ['a picture that is no media id', insert({ type: 'image', attrs: { media: '../../etc/passwd' } })],
    [
      'a list that starts nowhere',
      insert({ type: 'orderedList', attrs: { start: -1 }, content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }),
    ],
    ['a slug that is no text', { stepType: 'docAttr', attr: 'slug', value: { $gt: '' } }],
    ['credits of an unknown role', { stepType: 'docAttr', attr: 'credits', value: [{ role: 'king', names: 'x' }] }],
    ['half a character', insert({ type: 'text', text: '\ud800' }, START)],
    ['a zero byte', insert({ type: 'text', text: 'a\u0000' }, START)],
    ['a second title', insert({ type: 'title' })],
    ['a list thirty deep', insert(nested(40))],
  ])('with %s is refused', (_, json) => {
    expect(['step-not-allowed', 'steps-do-not-apply']).toContain(refusal(json));
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'http://',
    'java\nscript:x',
    '',
  ])('with a link to %j is refused', (href) => {
    const marked = insert({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }, START);
    expect(refusal(marked)).toBe('step-not-allowed');
  });

  it.each(['https://example.org/a', 'mailto:news@example.org', '/zh/news', '#part'])('leaves a link to %j alone', (href) => {
    expect(refusal(insert({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }, START))).toBe('taken');
  });

  it.each([
    ['beyond the end', { stepType: 'replace', from: 900, to: 901 }],
    ['backwards', { stepType: 'replace', from: 9, to: 5 }],
    ['at no number', { stepType: 'replace', from: 'a', to: {} }],
    ['that takes the title away', { stepType: 'replace', from: 0, to: 2 }],
    ['on a place where no node stands', { stepType: 'attr', pos: 900, attr: 'alt', value: 'x' }],
  ])('%s is refused and never thrown', (_, json) => {
    expect(['step-not-allowed', 'steps-do-not-apply']).toContain(refusal(json));
  });

  it('of any shape is refused and never thrown', () => {
    const stepType = fc.constantFrom('replace', 'replaceAround', 'addMark', 'removeMark', 'attr', 'docAttr');
    const hostile = fc.record({
      stepType,
      from: fc.anything(),
      to: fc.anything(),
      gapFrom: fc.anything(),
      gapTo: fc.anything(),
      insert: fc.anything(),
      slice: fc.anything(),
      mark: fc.anything(),
      pos: fc.anything(),
      attr: fc.anything(),
      value: fc.anything(),
    });
    fc.assert(
      fc.property(hostile, (json) => {
        expect(typeof refusal(json)).toBe('string');
      }),
    );
  });
});

it('takes a picture with its description', () => {
  const media = 'a4f3a9c2-1d51-4d35-9f0b-3f1a3b1c2d3e';
  const after = taken(two, (transform) => transform.insert(4, image.create({ media, alt: 'A ward' })));
  expect(after.child(2).attrs).toMatchObject({ media, alt: 'A ward' });
});

function nested(depth: number): object {
  const inner = depth > 0 ? [{ type: 'paragraph' }, nested(depth - 1)] : [{ type: 'paragraph' }];
  return { type: 'bulletList', content: [{ type: 'listItem', content: inner }] };
}
