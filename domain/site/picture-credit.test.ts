import { expect, it } from 'vitest';
import { captionLine } from './picture-credit';

it.each([
  ['zh', '清晨。', '苏砚', '清晨。\u3000图／苏砚'],
  ['en', 'At dawn.', 'Su Yan', 'At dawn. Picture: Su Yan'],
  ['en', '', 'Su Yan', 'Picture: Su Yan'],
  ['zh', '清晨。', '', '清晨。'],
  ['zh', '清晨。', '摄影：苏砚', '清晨。\u3000摄影：苏砚'],
  ['en', 'At dawn.', 'Photo: Su Yan', 'At dawn. Photo: Su Yan'],
  ['zh', '', '', ''],
] as const)('names in %s under «%s» the maker «%s»', (locale, caption, credit, line) => {
  expect(captionLine(locale, { caption, credit })).toBe(line);
});
