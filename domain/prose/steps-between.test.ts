import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proseSchema } from './schema';
import { stepsBetween } from './steps-between';

const { doc, title, standfirst, paragraph } = proseSchema.nodes;
const words = fc.string({ maxLength: 8, unit: 'grapheme' }).map((text) => (text ? proseSchema.text(text) : null));
const body = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 12 }), words }), { selector: ({ id }) => id, minLength: 1 });

const text = fc
  .record({ slug: fc.constantFrom('', 'a'), title: words, passages: body })
  .map((made) =>
    doc.create({ slug: made.slug }, [
      title.create({ id: 't' }, made.title),
      standfirst.create({ id: 's' }),
      ...made.passages.map((each) => paragraph.create({ id: `p${each.id}` }, each.words)),
    ]),
  );

it('leads from any text to any other, with its ids and fields', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const reached = stepsBetween(before, after).reduce((now, step) => step.apply(now).doc ?? now, before);
      expect(reached.toJSON()).toEqual(after.toJSON());
    }),
  );
});

it('has nothing to do between equal texts', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(stepsBetween(same, same)).toEqual([]);
    }),
  );
});
