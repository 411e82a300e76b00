import { expect, it } from 'vitest';
import { namesInWords, shownCredits } from './shown-credits';

it('shows people one by one, and each kind of work once', () => {
  const credits = [
    { role: 'by', names: 'Shen Zhiwei and Gu Qinghe' },
    { role: 'department', names: 'Press Office, Library' },
    { role: 'by', names: 'Lin Xiaoman' },
  ] as const;
  const people = [
    { role: 'by', name: 'Shen Zhiwei', contributor: 'shen-zhiwei' },
    { role: 'by', name: 'Gu Qinghe', contributor: null },
    { role: 'by', name: 'Lin Xiaoman', contributor: 'lin-xiaoman' },
  ] as const;
  expect(shownCredits(credits, people)).toEqual([
    { role: 'by', names: people },
    { role: 'department', names: [{ role: 'department', name: 'Press Office, Library', contributor: null }] },
  ]);
});

it('shows what was written where nobody is known by it', () => {
  expect(shownCredits([{ role: 'photo', names: '、' }], [])).toEqual([
    { role: 'photo', names: [{ role: 'photo', name: '、', contributor: null }] },
  ]);
});

it.each([
  ['zh', '甲', '甲'],
  ['zh', '甲 乙 丙', '甲、乙、丙'],
  ['en', 'A B', 'A and B'],
  ['en', 'A B C', 'A, B and C'],
] as const)('lists names in %s as that language does: %s', (locale, names, words) => {
  const people = names.split(' ').map((name) => ({ role: 'by', name, contributor: null }) as const);
  expect(namesInWords(locale, people)).toBe(words);
});
