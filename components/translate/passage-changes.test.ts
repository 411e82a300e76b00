import { expect, it } from 'vitest';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { passageChanges } from './passage-changes';

const { paragraph, image } = proseSchema.nodes;
const words = (id: string, text: string) => paragraph.create({ id }, proseSchema.text(text));

it('shows what was added and removed, passage by passage, and says nothing of passages that are as they were', () => {
  const readings = { a: canonical(words('a', '今天下雨')), b: canonical(words('b', '如故')), gone: canonical(words('gone', '删去')) };
  const changes = passageChanges({
    nodes: [words('a', '今天下雪'), words('b', '如故'), words('n', '新段')],
    readings,
    goneIds: ['gone'],
    locale: 'zh',
  });
  expect(changes).toEqual([
    {
      id: 'a',
      runs: [
        { kind: 'same', text: '今天下' },
        { kind: 'removed', text: '雨' },
        { kind: 'added', text: '雪' },
      ],
    },
    { id: 'n', runs: [{ kind: 'added', text: '新段' }] },
    { id: 'gone', runs: [{ kind: 'removed', text: '删去' }] },
  ]);
});

it('compares the words that belong to a picture', () => {
  const picture = (alt: string) => image.create({ id: 'p', media: 'm', alt });
  const changes = passageChanges({ nodes: [picture('新图')], readings: { p: canonical(picture('旧图')) }, goneIds: [], locale: 'zh' });
  expect(changes[0]?.runs).toEqual([
    { kind: 'removed', text: '旧图' },
    { kind: 'added', text: '新图' },
  ]);
});
