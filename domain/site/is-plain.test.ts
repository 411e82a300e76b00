import { expect, it } from 'vitest';
import { isPlain } from './is-plain';

it.each(['医院新闻', 'Hospital news — “2026”', '第一行，第二行', '👩🏽‍⚕️'])('«%s» is plain', (text) => {
  expect(isPlain(text)).toBe(true);
});

it.each(['a\u0001b', 'a\nb', 'a\u202eb', 'a\ufffeb', 'a\u2028b'])('%j steers a device or the direction of what follows', (text) => {
  expect(isPlain(text)).toBe(false);
});
