import { expect, it } from 'vitest';
import { plainParagraphs } from './plain-paragraphs';

it.each([
  ['one line', 'Hello', ['Hello']],
  ['every line is a paragraph', '第一段\n第二段', ['第一段', '第二段']],
  ['blank lines part paragraphs and single ones are joined', 'First\nline\n\nSecond', ['First line', 'Second']],
  ['Chinese lines are joined without a space', '仁济医院\n今日启用。\n\n次段', ['仁济医院今日启用。', '次段']],
  ['a line of ideographic spaces is blank', '甲\n\u3000\u3000\n乙', ['甲', '乙']],
  ['control characters and lone surrogates are dropped', 'a\u0000b\ud800', ['ab\ufffd']],
])('%s', (_, text, expected) => {
  expect(plainParagraphs(text)).toEqual(expected);
});
