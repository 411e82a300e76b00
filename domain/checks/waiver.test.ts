import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fingerprint } from '@/domain/prose/fingerprint';
import type { CheckedPassage, CheckedRow, PlacedFinding } from './checked-article';
import { type Bound, boundOf, isReason, keyOfBound, type Waiver, waiverOf } from './waiver';

const fingerprints = fc.array(fc.constantFrom('a', 'b', 'c').map(fingerprint), { maxLength: 3 });
const bound: fc.Arbitrary<Bound> = fc.record({
  code: fc.constantFrom('facts/number', 'facts/date', 'zh/repeated-word'),
  values: fc.dictionary(fc.constantFrom('zh', 'en', 'unit'), fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }))),
  zh: fingerprints,
  en: fingerprints,
});
const waiverFor = (what: Bound): Waiver => ({ ...what, id: 'w', reason: 'As in the source', blocking: true, by: 'mei', at: new Date(0) });
const nobody = new Set<string>();

/** What is bound, with one thing about it changed. */
const changed = fc.tuple(bound, fc.constantFrom('code', 'values', 'zh', 'en'), fc.string({ minLength: 1 })).map(([one, what, more]) => {
  if (what === 'code') return { one, other: { ...one, code: `${one.code}-${more}` } };
  if (what === 'values') return { one, other: { ...one, values: { ...one.values, more } } };
  return { one, other: { ...one, [what]: [...one[what], fingerprint(more)] } };
});

describe('a waiver', () => {
  it('covers what it was given for, in whatever order its values are kept', () => {
    fc.assert(
      fc.property(bound, (what) => {
        const kept = { ...what, values: Object.fromEntries(Object.entries(what.values).reverse()) };
        const thereAndBack = JSON.parse(JSON.stringify(waiverFor(kept)));
        expect(waiverOf({ severity: 'look', bound: what }, { waivers: [thereAndBack], authors: nobody })).toEqual(thereAndBack);
      }),
    );
  });

  it('never covers another check, another value or another text', () => {
    fc.assert(
      fc.property(changed, fc.constantFrom('block', 'look', 'style'), ({ one, other }, severity) => {
        expect(waiverOf({ severity, bound: other }, { waivers: [waiverFor(one)], authors: nobody })).toBeNull();
        expect(waiverOf({ severity, bound: one }, { waivers: [waiverFor(other)], authors: nobody })).toBeNull();
      }),
    );
  });

  it('never takes one side for the other', () => {
    const [here, there] = [fingerprint('a'), fingerprint('b')];
    const one = { code: 'facts/number', values: {}, zh: [here], en: [there] };
    expect(keyOfBound(one)).not.toBe(keyOfBound({ ...one, zh: [there], en: [here] }));
    expect(keyOfBound({ ...one, zh: [here, there], en: [] })).not.toBe(keyOfBound(one));
  });

  it.each([
    ['by somebody who may, and wrote none of it', { blocking: true, by: 'mei' }, true],
    ['by somebody who may not', { blocking: false, by: 'mei' }, false],
    ['by somebody who wrote some of it', { blocking: true, by: 'wang' }, false],
  ])('of what blocks counts %s: %j is %s', (_, given, counts) => {
    const what = { code: 'facts/number', values: {}, zh: [fingerprint('a')], en: [fingerprint('b')] };
    const known = { waivers: [{ ...waiverFor(what), ...given }], authors: new Set(['wang']) };
    expect(waiverOf({ severity: 'block', bound: what }, known) !== null).toBe(counts);
    expect(waiverOf({ severity: 'look', bound: what }, known)).not.toBeNull();
  });
});

const passage = (id: string): CheckedPassage => ({
  id,
  type: 'paragraph',
  text: id,
  level: null,
  links: [],
  pictures: [],
  parts: 0,
  cells: [],
});
const row = (zh: string, en: string): CheckedRow => ({ key: zh, kind: 'renders', zh: [passage(zh)], en: [passage(en)] });
const article = { rows: [row('z1', 'e1'), row('z2', 'e2')] };
const texts = {
  zh: new Map(['z1', 'z2'].map((id) => [id, fingerprint(id)])),
  en: new Map(['e1', 'e2'].map((id) => [id, fingerprint(id)])),
};
const finding = (place: Pick<PlacedFinding, 'row' | 'passages'>): PlacedFinding => {
  return { code: 'facts/number', severity: 'block', zh: null, en: null, values: { zh: 1 }, fix: null, ...place };
};

test.each([
  ['in a row is bound to both sides of it', { row: 'z2', passages: { zh: null, en: 'e2' } }, ['z2'], ['e2']],
  ['about the article that points at a passage, to its row', { row: null, passages: { zh: 'z1', en: null } }, ['z1'], ['e1']],
  ['about the article that points nowhere, to all texts', { row: null, passages: { zh: null, en: null } }, ['z1', 'z2'], ['e1', 'e2']],
])('a finding %s', (_, place, zh, en) => {
  expect(boundOf(finding(place), article, texts)).toEqual({
    code: 'facts/number',
    values: { zh: 1 },
    zh: zh.map(fingerprint),
    en: en.map(fingerprint),
  });
});

test.each([
  ['原文如此', true],
  ['Quoted so', true],
  ['与2024年报一致', true],
  ['ok', false],
  ['没事', false],
  ['!!!! ????', false],
  ['', false],
])('«%s» as a reason: %s', (words, isOne) => {
  expect(isReason(words)).toBe(isOne);
});
