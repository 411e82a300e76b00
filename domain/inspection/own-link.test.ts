import { expect, it } from 'vitest';
import { ownLinkFate } from './own-link';

const own = { origin: 'https://news.example.edu.cn', live: new Set(['/zh/news/手术机器人', '/en/news/surgical-robot']) };

it.each([
  ['/en/news/surgical-robot', { is: 'fine', status: 200 }],
  ['https://news.example.edu.cn/en/news/surgical-robot#tables', { is: 'fine', status: 200 }],
  ['/zh/news/%E6%89%8B%E6%9C%AF%E6%9C%BA%E5%99%A8%E4%BA%BA', { is: 'fine', status: 200 }],
  ['/zh/news/surgical-robot', { is: 'gone', status: 404 }],
  ['/en/news/%E0%A4%A', { is: 'gone', status: 404 }],
  ['https://news.example.edu.cn.example.org/en/news/a', null],
  ['https://example.org/en/news/a', null],
  ['/en/news?page=2', { is: 'not-followed' }],
  ['/zh', { is: 'not-followed' }],
  ['https://news.example.edu.cn/files/report.pdf', { is: 'not-followed' }],
  ['mailto:news@example.edu.cn', null],
  ['http://', null],
])('%s', (href, fate) => {
  expect(ownLinkFate(href, own)).toEqual(fate);
});
