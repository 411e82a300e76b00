import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import { layOut } from './lay-out';
import type { Link } from './link';

const { nodes } = proseSchema;
const paragraph = (id: string, words = '') => nodes.paragraph.create({ id }, words ? proseSchema.text(words) : null);
const text = (side: string, ...body: Node[]) =>
  nodes.doc.create(null, [nodes.title.create({ id: `${side}-title` }), nodes.standfirst.create({ id: `${side}-lead` }), ...body]);
const link = (zh: string, en: string): Link => ({ id: zh, kind: 'renders', zh: [zh], en: [en], confirmed: null });
const fixed = [link('zh-title', 'en-title'), link('zh-lead', 'en-lead')];

it('puts an empty passage behind the translation of the one before', () => {
  const source = text('zh', paragraph('a', '甲'), paragraph('n', '新'), paragraph('b', '乙'));
  const target = text('en', paragraph('x', 'one'), paragraph('y', 'two'));
  const { transform, placed } = layOut(['n'], { source, target, links: [...fixed, link('a', 'x'), link('b', 'y')], direction: 'zh-en' });
  expect(placed).toEqual([{ sourceId: 'n', index: 3 }]);
  expect(transform.doc.children.map((node) => node.textContent)).toEqual(['', '', 'one', '', 'two']);
});

it('lays out a whole text in place of the empty paragraph that it begins with', () => {
  const list = nodes.bulletList.create({ id: 'l' }, [
    nodes.listItem.create(null, paragraph('', '一')),
    nodes.listItem.create(null, paragraph('', '二')),
  ]);
  const picture = nodes.image.create({ id: 'p', media: 'm', alt: '图', caption: '说明', credit: '摄影' });
  const source = text('zh', paragraph('a', '甲'), list, picture, nodes.divider.create({ id: 'd' }));
  const { transform, placed } = layOut(['a', 'l', 'p', 'd'], {
    source,
    target: text('en', paragraph('empty')),
    links: fixed,
    direction: 'zh-en',
  });
  expect(placed.map(({ sourceId, index }) => `${sourceId}${index}`)).toEqual(['a2', 'l3', 'p4', 'd5']);
  expect(transform.doc.children.map((node) => node.type.name)).toEqual([
    'title',
    'standfirst',
    'paragraph',
    'bulletList',
    'image',
    'divider',
  ]);
  expect(transform.doc.child(3).childCount).toBe(2);
  expect(transform.doc.child(3).textContent).toBe('');
  expect(transform.doc.child(4).attrs).toEqual({ id: null, media: 'm', alt: '', caption: '', credit: '' });
  transform.doc.check();
});

it('never makes a second title or standfirst, whatever it is asked for', () => {
  const texts = {
    source: text('zh', paragraph('a', '甲')),
    target: text('en', paragraph('x', 'one')),
    links: [],
    direction: 'zh-en',
  } as const;
  const { transform, placed } = layOut(['zh-title', 'zh-lead', 'a'], texts);
  expect(placed.map(({ sourceId }) => sourceId)).toEqual(['a']);
  transform.doc.check();
});
