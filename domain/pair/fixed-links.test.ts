import { expect, it } from 'vitest';
import { fixedLinks } from './fixed-links';
import type { Link } from './link';
import type { Outlined } from './outline';

const passage = (id: string, type: string): Outlined => ({ id, type, fingerprint: '', blank: false });
const outlines = {
  zh: [passage('zt', 'title'), passage('zs', 'standfirst'), passage('za', 'paragraph')],
  en: [passage('et', 'title'), passage('es', 'standfirst'), passage('ea', 'paragraph')],
};
const link = (zh: string, en: string): Link => ({ id: `${zh} ${en}`, kind: 'renders', zh: [zh], en: [en], confirmed: null });
const made = (links: Link[]) => fixedLinks({ outlines, links, newId: () => 'new' }).map(({ zh, en }) => [...zh, ...en].join(' '));

it('links title with title and standfirst with standfirst', () => {
  expect(made([])).toEqual(['zt et', 'zs es']);
});

it('leaves those alone that are linked', () => {
  expect(made([link('zt', 'et'), link('zs', 'es')])).toEqual([]);
});

it('links them anew where a link names a passage that is gone', () => {
  expect(made([link('gone', 'et'), link('zs', 'es')])).toEqual(['zt et']);
});
