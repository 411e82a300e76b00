import { expect, test } from 'vitest';
import { sealText } from './seal-text';

test.each([
  ['王小明', '王'],
  ['阿卜杜热合曼·买买提江', '阿'],
  ['Wang Xiaoming', 'WX'],
  ['maria del carmen lópez', 'ML'],
  ['Cher', 'C'],
  ['  ', ''],
])('the seal of «%s» says «%s»', (name, text) => {
  expect(sealText(name)).toBe(text);
});
