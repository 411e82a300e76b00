import { describe, expect, it } from 'vitest';
import { isStorable, storable } from './storable';

describe('text that PostgreSQL can hold', () => {
  it.each(['', '对联', '👩‍⚕️', 'a\\u0000b'])('is any ordinary text: %j', (text) => {
    expect(isStorable(text)).toBe(true);
    expect(storable(text)).toBe(text);
  });

  it.each(['a\0b', '\ud800', 'x\udc00'])('holds no NUL and no half of a pair: %j', (text) => {
    expect(isStorable(text)).toBe(false);
    expect(isStorable(storable(text))).toBe(true);
  });

  it('is looked for in whatever a request contains, names of fields included', () => {
    expect(isStorable({ steps: [{ slice: { text: 'a\0' } }] })).toBe(false);
    expect(isStorable({ '\0': 1 })).toBe(false);
    expect(isStorable({ n: 1, yes: true, nothing: null, list: ['文', 2] })).toBe(true);
  });
});
