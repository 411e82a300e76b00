import { describe, expect, it } from 'vitest';
import { isPlain, isPlainProse, plainProse } from './is-plain';

describe('words that readers may be given', () => {
  it.each(['', '对联 Couplet', 'Hospital news — “2026”', '第一行，第二行', '👩🏽‍⚕️', '👩‍⚕️ e\u0301', 'a\u00a0b\u200bc\u3000d', 'עברית'])(
    'are any that can be seen: %j',
    (text) => {
      expect(isPlain(text)).toBe(true);
      expect(plainProse(text)).toBe(text);
    },
  );

  it.each([
    ['a\u0001b', 'ab'],
    ['Word\u000bbreak', 'Word break'],
    ['one\r\ntwo\rthree\u2028four', 'one two three four'],
    ['控\u202e制\u2066字', '控制字'],
    ['a\0b\u007f\u009f', 'ab'],
    ['x\ud800\uffff', 'x'],
  ])('hold nothing unseen: %j', (text, left) => {
    expect(isPlain(text)).toBe(false);
    expect(isPlainProse(text)).toBe(false);
    expect(plainProse(text)).toBe(left);
    expect(isPlainProse(left)).toBe(true);
  });

  it('may stand on several lines in prose', () => {
    expect(isPlain('one\ntwo\tthree')).toBe(false);
    expect(isPlainProse('one\ntwo\tthree')).toBe(true);
    expect(plainProse('one\ntwo\tthree')).toBe('one\ntwo\tthree');
  });
});
