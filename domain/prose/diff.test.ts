import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diff } from './diff';
import { proseSchema } from './schema';

const passage = (text: string) => proseSchema.nodes.paragraph.create(null, text ? proseSchema.text(text) : null);
const shown = (was: string, is: string, locale: 'zh' | 'en') =>
  diff({ was: passage(was), is: passage(is), locale })
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
    .join('');

it('shows Chinese by character', () => {
  expect(shown('医院启用新大楼', '医院启用旧大楼', 'zh')).toBe('医院启用-新-+旧+大楼');
});

it('shows English by word', () => {
  expect(shown('The ward opens today.', 'The ward opened today.', 'en')).toBe('The ward -opens-+opened+ today.');
});

it('gives both texts back when its runs are joined', () => {
  const text = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.constantFrom('zh' as const, 'en' as const), (was, is, locale) => {
      const runs = diff({ was: passage(was), is: passage(is), locale });
      const joined = (left: string) =>
        runs
          .filter(({ kind }) => kind !== left)
          .map(({ text: run }) => run)
          .join('');
      expect([joined('added'), joined('removed')]).toEqual([was, is]);
    }),
  );
});
