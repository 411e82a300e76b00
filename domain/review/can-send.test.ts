import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import type { RowState } from '@/domain/pair/row-state';
import { proseSchema } from '@/domain/prose/schema';
import { canSend, mediaIn } from './can-send';

const { doc, title, standfirst, paragraph, image, gallery } = proseSchema.nodes;
const MEDIA = '0f0f0f0f-0000-4000-8000-000000000001';

type Written = { slug?: string; headline?: string; pictures?: { media: string | null; alt: string }[] };

function text({ slug = 'night-clinic', headline = 'T', pictures = [] }: Written = {}): Node {
  const blocks = pictures.map((picture) => image.create(picture));
  return doc.create({ slug }, [
    title.create(null, headline ? proseSchema.text(headline) : []),
    standfirst.create(),
    paragraph.create(),
    ...blocks,
  ]);
}

const rows = (...states: RowState[]) => states.map((state, place) => ({ key: String(place), state, source: [], target: [], link: null }));

it.each([
  ['complete texts', text(), 'confirmed', null],
  ['a passage left out on purpose', text(), 'left-out', null],
  ['an untranslated passage', text(), 'untranslated', 'untranslated-passages'],
  ['an unconfirmed row', text(), 'draft', 'unconfirmed-passages'],
  ['a row behind its source', text(), 'behind', 'unconfirmed-passages'],
  ['a passage without a link', text(), 'unlinked-target', 'passages-not-linked'],
  ['no headline', text({ headline: '' }), 'confirmed', 'nothing-to-review'],
  ['no address', text({ slug: '' }), 'confirmed', 'slug-missing'],
  ['an address that is none', text({ slug: '夜间' }), 'confirmed', 'slug-malformed'],
  ['a described picture', text({ pictures: [{ media: MEDIA, alt: 'A lamp' }] }), 'confirmed', null],
  ['a picture that nobody described', text({ pictures: [{ media: MEDIA, alt: ' ' }] }), 'confirmed', 'alternative-text-missing'],
  [
    'a picture of a gallery that nobody described',
    doc.create({ slug: 'a' }, [
      title.create(null, proseSchema.text('T')),
      standfirst.create(),
      gallery.create(null, [image.create({ media: MEDIA, alt: 'A lamp' }), image.create({ media: MEDIA })]),
    ]),
    'confirmed',
    'alternative-text-missing',
  ],
  ['a picture without a file', text({ pictures: [{ media: null, alt: 'A lamp' }] }), 'confirmed', 'picture-missing'],
] as const)('answers for %s', (_, zh, state, refusal) => {
  expect(canSend({ texts: { zh, en: text() }, rows: rows('confirmed', state) })).toBe(refusal);
});

it('names the pictures of both languages', () => {
  const zh = text({ pictures: [{ media: MEDIA, alt: '灯' }] });
  expect(mediaIn({ zh, en: null })).toEqual([MEDIA]);
});
