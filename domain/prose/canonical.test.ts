import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { canonical, fromCanonical } from './canonical';
import { fingerprint } from './fingerprint';
import { passagesOf } from './passages';
import { proseSchema } from './schema';

const { doc, title, standfirst, paragraph, heading, bulletList, listItem, image, gallery } = proseSchema.nodes;
const { bold, italic, link, superscript } = proseSchema.marks;

const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const marks = fc.subarray([bold.create(), italic.create(), link.create({ href: 'https://example.org' }), superscript.create()]);
const inline = fc
  .array(fc.record({ text, marks }), { maxLength: 4 })
  .map((runs) => runs.map((run) => proseSchema.text(run.text, run.marks)));
const picture = fc
  .record({ alt: text, caption: text })
  .map((made) => image.create({ id: 'i', media: 'a4f3a9c2-1d51-4d35-9f0b-3f1a3b1c2d3e', ...made }));
const passage: fc.Arbitrary<Node> = fc.oneof(
  inline.map((content) => paragraph.create({ id: 'p' }, content)),
  fc
    .record({ text, level: fc.integer({ min: 2, max: 4 }) })
    .map((made) => heading.create({ id: 'h', level: made.level }, proseSchema.text(made.text))),
  inline.map((content) => bulletList.create({ id: 'l' }, listItem.create(null, paragraph.create(null, content)))),
  picture,
  fc.array(picture, { maxLength: 4 }).map((pictures) => gallery.create({ id: 'g' }, pictures)),
);
const edition = fc
  .array(passage, { minLength: 1, maxLength: 5 })
  .map((body) => doc.create(null, [title.create(), standfirst.create(), ...body]));

it('gives the same fingerprints after a way through JSON', () => {
  fc.assert(
    fc.property(edition, (made) => {
      const again = proseSchema.nodeFromJSON(JSON.parse(JSON.stringify(made.toJSON())));
      expect(passagesOf(again)).toEqual(passagesOf(made));
    }),
  );
});

it('gives a passage back from its canonical text', () => {
  fc.assert(
    fc.property(passage, (made) => {
      const again = fromCanonical(canonical(made), 'other');
      expect(canonical(again)).toBe(canonical(made));
      expect(fingerprint(canonical(again))).toBe(fingerprint(canonical(made)));
    }),
  );
});

it('does not tell passages apart by their ids, nor by how the same letters are composed', () => {
  const one = paragraph.create({ id: 'a' }, proseSchema.text('\u00e9lan'));
  const other = paragraph.create({ id: 'b' }, proseSchema.text('e\u0301lan'));
  expect(canonical(one)).toBe(canonical(other));
});
