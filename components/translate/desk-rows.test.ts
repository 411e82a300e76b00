import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import type { LinkState } from '@/domain/pair/link-state';
import { proseSchema } from '@/domain/prose/schema';
import { deskRows, hasNewcomers } from './desk-rows';
import { keepRows } from './keep-rows';

const { nodes } = proseSchema;
const paragraph = (id: string | null, words: string) => nodes.paragraph.create({ id }, proseSchema.text(words));
const text = (side: string, ...body: Node[]) =>
  nodes.doc.create(null, [nodes.title.create({ id: `${side}t` }), nodes.standfirst.create({ id: `${side}s` }), ...body]);
const source = text('zh', paragraph('a', '甲'), paragraph('b', '乙'));
const links: LinkState = {
  links: [
    { id: 'l', kind: 'renders', zh: ['a'], en: ['x'], confirmed: null },
    { id: 'm', kind: 'renders', zh: ['b'], en: ['y'], confirmed: null },
  ],
  passages: { zh: ['zht', 'zhs', 'a', 'b'], en: ['ent', 'ens', 'x', 'y', 'loose'] },
  readings: {},
  history: [],
  people: {},
};
const grid = { source, links, direction: 'zh-en' as const };
const shown = (target: Node) =>
  deskRows(target, grid)
    .filter((row) => row.state !== 'blank')
    .map((row) => `${row.source.join('+')}|${row.places.join('+')} ${row.state}`);

it('keeps a passage that was split off a moment ago in the row of its other half', () => {
  expect(shown(text('en', paragraph('x', 'one'), paragraph(null, 'half'), paragraph('y', 'two')))).toEqual(['a|2+3 draft', 'b|4 draft']);
  expect(shown(text('en', paragraph('x', 'one'), paragraph('x', 'half'), paragraph('y', 'two')))).toEqual(['a|2+3 draft', 'b|4 draft']);
});

it('does so too while the newsroom has named the passage and its link is not here yet', () => {
  const target = text('en', paragraph('x', 'one'), paragraph('fresh', 'half'), paragraph('y', 'two'));
  expect(shown(target)).toEqual(['a|2+3 draft', 'b|4 draft']);
  expect(hasNewcomers(target, links.passages.en)).toBe(true);
});

it('shows a passage that the links know and do not name as not linked', () => {
  const target = text('en', paragraph('x', 'one'), paragraph('loose', 'more'), paragraph('y', 'two'));
  expect(shown(target)).toEqual(['a|2 draft', '|3 unlinked-target', 'b|4 draft']);
  expect(hasNewcomers(target, links.passages.en)).toBe(false);
});

it('gives back the very same rows when a keystroke changes no state', () => {
  const before = keepRows([], deskRows(text('en', paragraph('x', 'one'), paragraph('y', 'two')), grid));
  expect(keepRows(before, deskRows(text('en', paragraph('x', 'one more'), paragraph('y', 'two')), grid))).toBe(before);
});
