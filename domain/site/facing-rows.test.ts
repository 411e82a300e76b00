import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { type FacingRow, type FacingTexts, facingRows } from './facing-rows';

const { paragraph, title, divider } = proseSchema.nodes;

const passage = (id: string, words = id) => ({ id, canonical: canonical(paragraph.create(null, words ? proseSchema.text(words) : null)) });
const passages = (...ids: string[]) => ids.map((id) => passage(id));
const shape = (rows: readonly FacingRow[]) => rows.map(({ zh, en }) => `${zh.map(({ id }) => id)} | ${en.map(({ id }) => id)}`);

describe('facingRows', () => {
  it.each<[string, FacingTexts, string[]]>([
    [
      'one for one',
      {
        zh: passages('甲', '乙'),
        en: passages('a', 'b'),
        links: [
          { kind: 'renders', zh: ['甲'], en: ['a'] },
          { kind: 'renders', zh: ['乙'], en: ['b'] },
        ],
        first: 'zh',
      },
      ['甲 | a', '乙 | b'],
    ],
    [
      'one for two, and what is left out',
      {
        zh: passages('甲', '乙'),
        en: passages('a', 'b'),
        links: [
          { kind: 'renders', zh: ['甲'], en: ['a', 'b'] },
          { kind: 'left-out', zh: ['乙'], en: [] },
        ],
        first: 'zh',
      },
      ['甲 | a,b', '乙 | '],
    ],
    [
      'in the order of English, which turns the two round and adds one',
      {
        zh: passages('甲', '乙'),
        en: passages('b', 'new', 'a'),
        links: [
          { kind: 'renders', zh: ['甲'], en: ['a'] },
          { kind: 'renders', zh: ['乙'], en: ['b'] },
          { kind: 'added', zh: [], en: ['new'] },
        ],
        first: 'en',
      },
      ['乙 | b', ' | new', '甲 | a'],
    ],
  ])('lays out %s', (_, texts, rows) => {
    expect(shape(facingRows(texts))).toEqual(rows);
  });

  it('leaves the title above, and out what nobody can read', () => {
    const heading = { id: 't', canonical: canonical(title.create(null, proseSchema.text('题目'))) };
    const line = { id: 'line', canonical: canonical(divider.create()) };
    const zh = [heading, passage('甲'), passage('空', ''), line];
    expect(shape(facingRows({ zh, en: [], links: [], first: 'zh' }))).toEqual(['甲 | ', 'line | ']);
  });

  it('shows every passage once, and the language that is read first in its order', () => {
    const ids = (prefix: string) =>
      fc.integer({ min: 0, max: 12 }).map((count) => Array.from({ length: count }, (_, n) => `${prefix}${n}`));
    const drawn = fc.record({ zh: ids('z'), en: ids('e'), order: fc.infiniteStream(fc.nat(12)), first: fc.constantFrom(...LOCALES) });
    fc.assert(
      fc.property(drawn, ({ zh, en, order, first }) => {
        const next = () => order.next().value ?? 0;
        const links = zh
          .filter((_, n) => n < en.length && next() > 3)
          .map((id) => ({ kind: 'renders' as const, zh: [id], en: [en[next() % en.length] ?? ''] }))
          .filter((link, place, all) => all.findIndex((other) => other.en[0] === link.en[0]) === place);
        const rows = facingRows({ zh: passages(...zh), en: passages(...en), links, first });
        const flat = { zh: rows.flatMap((row) => row.zh.map(({ id }) => id)), en: rows.flatMap((row) => row.en.map(({ id }) => id)) };
        expect(flat.zh.toSorted()).toEqual(zh.toSorted());
        expect(flat.en.toSorted()).toEqual(en.toSorted());
        expect(flat[first]).toEqual({ zh, en }[first]);
      }),
    );
  });
});
