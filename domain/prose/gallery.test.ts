import fc from 'fast-check';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { ReplaceStep, Transform } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { emptyLike } from '@/domain/pair/empty-like';
import { applyBatch } from './apply-batch';
import { canonical } from './canonical';
import { fingerprint } from './fingerprint';
import { mediaOf } from './media-of';
import { parseSteps } from './parse-steps';
import { isBlank, passageOf } from './passages';
import { plainText } from './plain-text';
import { proseSchema } from './schema';

const { doc, title, standfirst, paragraph, image, gallery } = proseSchema.nodes;
const GALLERY = 'gggggggggggg';
/** Where the first picture of the gallery stands: title, standfirst, and the token that opens it. */
const FIRST = 5;

let ids = 0;
const newId = () => {
  ids += 1;
  return `new${String(ids).padStart(9, '0')}`;
};
const mediaId = (n: number) => `0f0f0f0f-0000-4000-8000-${String(n).padStart(12, '0')}`;
const picture = (n: number) => image.create({ media: mediaId(n), alt: `Picture ${n}` });
const head = (...pictures: Node[]) =>
  doc.create(null, [
    title.create({ id: 'tttttttttttt' }),
    standfirst.create({ id: 'ssssssssssss' }),
    gallery.create({ id: GALLERY }, pictures),
    paragraph.create({ id: 'pppppppppppp' }),
  ]);
/** SHA-256 of the canonical text of `picture(1)` from before there were galleries. */
const FINGERPRINT = 'bea5350c47b01863e41013ff611f11acedb3a8cd1ddf3e53a607b88eb3893364';
const mediaIn = (text: Node) => text.child(2).children.map(({ attrs }) => attrs.media);

type Act = { do: 'remove' | 'add' | 'forward' | 'name'; at: number };
const act: fc.Arbitrary<Act> = fc.record({ do: fc.constantFrom('remove', 'add', 'forward', 'name'), at: fc.nat(9) });

let added = 100;
function edited(text: Node, acts: readonly Act[]): Transform {
  const change = new Transform(text);
  for (const { do: what, at } of acts) {
    const { childCount } = change.doc.child(2);
    const place = FIRST + (at % Math.max(childCount, 1));
    added += 1;
    if (what === 'add') change.insert(FIRST + (at % (childCount + 1)), picture(added));
    const node = childCount > 0 ? change.doc.nodeAt(place) : null;
    if (!node) continue;
    if (what === 'remove') change.delete(place, place + 1);
    if (what === 'name') change.setNodeAttribute(place, 'caption', `Named ${added}`);
    if (what === 'forward') {
      change.delete(place, place + 1);
      change.insert(Math.min(place + 1, FIRST + childCount - 1), node);
    }
  }
  return change;
}

it('takes in whatever two people do to one gallery at once, and keeps its id', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.array(act, { maxLength: 8 }), fc.array(act, { maxLength: 8 }), (count, mine, theirs) => {
      const base = head(...Array.from({ length: count }, (_, n) => picture(n)));
      const first = edited(base, theirs);
      const late = edited(base, mine);
      const applied = applyBatch({ base, over: first.steps, head: first.doc, steps: late.steps, newId });
      if (!applied.ok) throw new Error(applied.refusal);
      const after = applied.value.doc;
      after.check();
      expect(after.child(2).attrs.id).toBe(GALLERY);
      expect(after.child(2).children.map(({ attrs }) => attrs.id)).toEqual(after.child(2).children.map(() => null));
    }),
  );
});

it('leaves no picture of both people out', () => {
  const base = head(picture(1), picture(2));
  const one = edited(base, [{ do: 'add', at: 0 }]);
  const other = edited(base, [{ do: 'add', at: 2 }]);
  const applied = applyBatch({ base, over: one.steps, head: one.doc, steps: other.steps, newId });
  expect(applied.ok && mediaIn(applied.value.doc)).toHaveLength(4);
});

it.each([
  ['a paragraph', { type: 'paragraph' }],
  ['words', { type: 'text', text: 'x' }],
  ['another gallery', { type: 'gallery' }],
  ['a picture of another site', { type: 'image', attrs: { media: 'https://example.org/a.png' } }],
])('takes no step that puts %s among its pictures', (_, node) => {
  const text = head(picture(1), picture(2));
  const steps = parseSteps([{ stepType: 'replace', from: FIRST, to: FIRST, slice: { content: [node] } }]);
  const applied = steps.ok ? applyBatch({ base: text, over: [], head: text, steps: steps.value, newId }) : steps;
  expect(applied.ok).toBe(false);
});

it('takes the id off a picture that comes into it, and gives one to a picture that leaves it', () => {
  const text = head(picture(1), picture(2));
  const change = new Transform(text);
  change.step(new ReplaceStep(FIRST, FIRST, new Slice(Fragment.from(image.create({ id: 'iiiiiiiiiiii', media: mediaId(3) })), 0, 0)));
  change.delete(FIRST + 1, FIRST + 2);
  change.insert(4, picture(1));
  const applied = applyBatch({ base: text, over: [], head: text, steps: change.steps, newId });
  if (!applied.ok) throw new Error(applied.refusal);
  const [out, rest] = applied.value.doc.children.slice(2);
  expect(out?.attrs).toMatchObject({ id: expect.stringMatching(/^new/), media: mediaId(1) });
  expect(rest?.attrs.id).toBe(GALLERY);
  expect(rest?.children.map(({ attrs }) => [attrs.id, attrs.media])).toEqual([
    [null, mediaId(3)],
    [null, mediaId(2)],
  ]);
});

it('has another fingerprint for other words, other pictures and another order, and the same after a way through JSON', () => {
  const of = (...pictures: Node[]) => passageOf(gallery.create({ id: GALLERY }, pictures)).fingerprint;
  const named = image.create({ media: mediaId(2), alt: 'Picture 2', caption: 'Named' });
  const prints = [of(), of(picture(1)), of(picture(1), picture(2)), of(picture(2), picture(1)), of(picture(1), named)];
  expect(new Set(prints).size).toBe(prints.length);
  const node = gallery.create({ id: GALLERY }, [picture(1), named]);
  expect(passageOf(proseSchema.nodeFromJSON(JSON.parse(JSON.stringify(node.toJSON()))))).toEqual(passageOf(node));
});

it('leaves the fingerprint of a picture by itself what it always was', () => {
  expect(canonical(picture(1))).toBe(`{"type":"image","attrs":{"alt":"Picture 1","media":"${mediaId(1)}"}}`);
  expect(fingerprint(canonical(picture(1)))).toBe(FINGERPRINT);
});

it('is blank without pictures only, and says its captions and its pictures in their order', () => {
  const captioned = (n: number, caption: string) => image.create({ media: mediaId(n), caption });
  const node = gallery.create({ id: GALLERY }, [captioned(1, '大厅'), captioned(2, ''), captioned(3, '病房')]);
  expect([isBlank(node), isBlank(gallery.create())]).toEqual([false, true]);
  expect(plainText(node)).toBe('大厅\n病房');
  const passages = [
    { id: GALLERY, canonical: canonical(node) },
    { id: 'i', canonical: canonical(captioned(4, '')) },
  ];
  expect(mediaOf(passages)).toEqual([1, 2, 3, 4].map(mediaId));
});

it('goes to the translation with its pictures and without their words', () => {
  const node = gallery.create({ id: GALLERY }, [
    image.create({ media: mediaId(1), alt: '大厅', caption: '大厅', credit: '王芳' }),
    picture(2),
  ]);
  expect(emptyLike(node)).toEqual(gallery.create(null, [image.create({ media: mediaId(1) }), image.create({ media: mediaId(2) })]));
});
