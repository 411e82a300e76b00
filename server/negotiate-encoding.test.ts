import { expect, test } from 'vitest';
import { negotiateEncoding } from './negotiate-encoding';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['identity, br;q=0.5', 'identity'],
  ['brotli', 'identity'],
  ['br;q=nonsense', 'identity'],
])('%s is answered with %s', (accept, expected) => {
  expect(negotiateEncoding(accept)).toBe(expected);
});
