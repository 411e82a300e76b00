import { Fragment, type Node, Slice } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/domain/prose/plain-text';
import { proseSchema } from '@/domain/prose/schema';
import { captionIn, positionIn, readable } from './readable';

const { doc, title, standfirst, paragraph, heading, bulletList, listItem, table, tableRow, tableCell, image, gallery, hardBreak } =
  proseSchema.nodes;
const text = (words: string) => proseSchema.text(words);
const line = (words: string) => paragraph.create(null, words === '' ? null : text(words));
const cell = (words: string) => tableCell.create(null, line(words));
const linked = (words: string, href: string, ...others: string[]) =>
  proseSchema.text(words, [proseSchema.mark('link', { href }), ...others.map((name) => proseSchema.mark(name))]);

const nested = bulletList.create({ id: 'l' }, [
  listItem.create(null, [line('one'), bulletList.create(null, [listItem.create(null, line('two')), listItem.create(null, line(''))])]),
  listItem.create(null, line('three')),
]);
const passages: [string, Node][] = [
  ['a paragraph with a line break', paragraph.create({ id: 'p' }, [text('门诊'), hardBreak.create(), text('ward')])],
  ['a heading', heading.create({ id: 'h', level: 3 }, text('June10'))],
  ['a list in a list with an empty item', nested],
  ['a table', table.create({ id: 't' }, [tableRow.create(null, [cell('1'), cell('')]), tableRow.create(null, [cell('二'), cell('3')])])],
  ['an empty paragraph', paragraph.create({ id: 'e' })],
];

describe.each(passages)('%s', (_, node) => {
  it('reads as its plain text', () => {
    expect(readable(node).text).toBe(plainText(node));
  });

  it('has every character at the position that is named for it', () => {
    const whole = doc.create(null, [title.create({ id: 'a' }, text('Above')), standfirst.create({ id: 's' }), node]);
    const before = whole.child(0).nodeSize + whole.child(1).nodeSize;
    const words = readable(node).text;
    for (let at = 0; at < words.length; at += 1) {
      const from = positionIn(node, at);
      if (words[at] === '\n' && node.type !== paragraph) continue;
      if (from === null) throw new Error('There is no such place.');
      const found = whole.textBetween(before + from, before + from + 1, undefined, '\n');
      expect(found).toBe(words[at]);
      const step = new ReplaceStep(before + from, before + from + 1, new Slice(Fragment.from(text('x')), 0, 0));
      const after = step.apply(whole).doc?.child(2);
      expect(after && plainText(after)).toBe(`${words.slice(0, at)}x${words.slice(at + 1)}`);
    }
  });
});

it('reads one link though its words look different', () => {
  const node = paragraph.create({ id: 'p' }, [text('see '), linked('our ', '/a'), linked('ward', '/a', 'bold'), linked('!', '/b')]);
  expect(readable(node).links).toEqual([
    { span: [4, 12], href: '/a' },
    { span: [12, 13], href: '/b' },
  ]);
});

it('reads a picture by its caption and has no place in the text for it', () => {
  const node = image.create({ id: 'i', media: 'm', alt: 'A ward', caption: 'The ward', credit: 'Li' });
  const pictures = [{ media: 'm', alt: 'A ward', caption: 'The ward', credit: 'Li' }];
  expect(readable(node)).toMatchObject({ type: 'image', text: 'The ward', pictures });
  expect(positionIn(node, 2)).toBeNull();
  expect(captionIn(node, 2)).toEqual({ position: 0, from: 0 });
});

it('reads a gallery by the captions of its pictures and knows whose each is', () => {
  const captions = ['', 'The hall', '', 'A ward'];
  const node = gallery.create(
    { id: 'g' },
    captions.map((caption) => image.create({ media: 'm', caption })),
  );
  const read = readable(node);
  expect(read.text).toBe('The hall\nA ward');
  expect(read.pictures.map(({ caption }) => caption)).toEqual(captions);
  const found = [0, 7, 8, 9, 14].map((offset) => captionIn(node, offset));
  const [hall, ward] = [
    { position: 2, from: 0 },
    { position: 4, from: 9 },
  ];
  expect(found).toEqual([hall, hall, hall, ward, ward]);
  expect(captionIn(gallery.create({ id: 'g' }, image.create()), 0)).toBeNull();
});
