import { expect, it } from 'vitest';
import { sayKeptFinding } from './say-kept-finding';

it('says what was found, in the language that is asked for', () => {
  const finding = { code: 'online/link-gone', values: { href: '/en/news/nothing', status: 404 } } as const;
  expect(sayKeptFinding(finding, 'en')).toBe('The link /en/news/nothing is dead: there is no such page (404).');
  expect(sayKeptFinding(finding, 'zh')).toBe('链接 /en/news/nothing 已失效：页面不存在（404）。');
});

it('names the check where the values are those of an older sentence', () => {
  const finding = { code: 'online/link-gone', values: { address: '/en/news/nothing' } } as const;
  expect(sayKeptFinding(finding, 'en')).toBe('Dead link');
  expect(sayKeptFinding(finding, 'zh')).toBe('失效链接');
});
