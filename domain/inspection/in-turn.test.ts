import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

const hrefs = Array.from({ length: 40 }, (_, number) => `https://a.example/${number}`);
const first = new Map([['https://a.example/7', true]]);

it('puts what was wrong before in front, and keeps everything', () => {
  const dealt = inTurn(hrefs, { first, seed: 'one' });
  expect(dealt[0]).toBe('https://a.example/7');
  expect([...dealt].sort()).toEqual([...hrefs].sort());
});

it('deals anew under another seed, and alike under the same', () => {
  expect(inTurn(hrefs, { first, seed: 'two' })).not.toEqual(inTurn(hrefs, { first, seed: 'one' }));
  expect(inTurn(hrefs, { first, seed: 'one' })).toEqual(inTurn([...hrefs].reverse(), { first, seed: 'one' }));
});
