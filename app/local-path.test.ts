import { expect, test } from 'vitest';
import { localPath } from './local-path';

test.each(['/zh/desk', '/en/desk/articles/1?show=mine', '/zh/desk/people'])('leads back to %s', (path) => {
  expect(localPath(path, '/fallback')).toBe(path);
});

test.each([
  undefined,
  '',
  '//evil.example/zh/desk',
  '/\\evil.example/zh/desk',
  'https://evil.example/zh/desk',
  'javascript:alert(1)',
  '/zh/desk/../../api',
  '/zh/deskless',
  '/zh/news',
  'http://[',
])('never leads to %s', (path) => {
  expect(localPath(path, '/fallback')).toBe('/fallback');
});
