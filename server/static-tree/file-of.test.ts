import { expect, test } from 'vitest';
import { fileOf } from './file-of';

test.each([
  ['/zh', 200, 'site/zh/index.html'],
  ['/zh/news/du-chuan', 200, 'site/zh/news/du-chuan/index.html'],
  ['/zh/news/du-chuan?with=en', 200, 'site/zh/news/du-chuan/with_en/index.html'],
  ['/zh/news/with-en', 200, 'site/zh/news/with-en/index.html'],
  ['/zh/news/du-chuan/qr.svg', 200, 'site/zh/news/du-chuan/qr.svg'],
  ['/sitemaps/2026-11.xml', 200, 'site/sitemaps/2026-11.xml'],
  ['/zh/news/gone', 410, 'absent/zh/news/gone.html'],
  ['/en/not-found', 404, 'absent/en/not-found.html'],
  ['/zh/news/moved', 308, null],
])('%s with status %i lies in %s', (key, status, file) => {
  expect(fileOf(key, status)).toBe(file);
});
