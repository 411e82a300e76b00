import { expect, it } from 'vitest';
import type { Link } from './link';
import { partLink } from './part-link';
import { putLink } from './put-link';

const link = (id: string, zh: string[], en: string[]): Link => ({ id, kind: 'renders', zh, en, confirmed: null });

it('parts a link into pairs and lets go what finds no partner', () => {
  expect(partLink(link('l', ['a', 'b', 'c'], ['x', 'y']), () => 'new')).toEqual([link('l', ['a'], ['x']), link('new', ['b'], ['y'])]);
});

it('parts nothing that is a pair already', () => {
  expect(partLink(link('l', ['a'], ['x']), () => 'new')).toBeNull();
});

it('puts a link in the place of all that held its passages', () => {
  const links = [link('l', ['a'], ['x']), link('m', ['b'], ['y', 'z'])];
  expect(putLink(links, link('n', ['a', 'b'], ['x', 'y']))).toEqual([link('m', [], ['z']), link('n', ['a', 'b'], ['x', 'y'])]);
});
