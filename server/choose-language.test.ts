import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language';

test.each([
  ['nothing at all', {}, 'zh'],
  ['an English browser', { 'accept-language': 'en-GB,en;q=0.9' }, 'en'],
  ['a browser in Taiwan', { 'accept-language': 'zh-TW,zh;q=0.9,en;q=0.8' }, 'zh-hant'],
  ['a browser in Hong Kong, by its script too', { 'accept-language': 'zh-Hant-HK,en;q=0.8' }, 'zh-hant'],
  ['a browser in Singapore', { 'accept-language': 'zh-Hans-SG,zh-TW;q=0.8' }, 'zh'],
  ['weights against the order', { 'accept-language': 'en;q=0.3, zh;q=0.7' }, 'zh'],
  ['a language that is excluded', { 'accept-language': 'zh;q=0, en;q=0.1' }, 'en'],
  ['languages that we do not have', { 'accept-language': 'fr, de;q=0.5' }, 'zh'],
  ['a choice made before', { cookie: 'a=b; locale=en', 'accept-language': 'zh' }, 'en'],
  ['a choice that is none', { cookie: 'locale=fr', 'accept-language': 'en' }, 'en'],
  ['a cookie that only ends like ours', { cookie: 'xlocale=en' }, 'zh'],
])('follows %s', (_what, headers, expected) => {
  expect(chooseLanguage(headers)).toBe(expected);
});
