import { expect, it } from 'vitest';
import { byName } from './by-name';

const tags = [
  { names: { zh: '应急', en: 'Emergencies' } },
  { names: { zh: '儿童', en: 'children' } },
  { names: { zh: '护理', en: 'Nursing' } },
];

it.each([
  ['zh', ['儿童', '护理', '应急']],
  ['en', ['children', 'Emergencies', 'Nursing']],
] as const)('lists names as %s looks them up', (locale, order) => {
  expect(byName(tags, locale).map(({ names }) => names[locale])).toEqual(order);
});
