import { describe, expect, it } from 'vitest';
import { alternatesOf, everywhere, presentIn, traditionalPath } from './presence';

describe('alternatesOf', () => {
  it('names both languages, the Traditional form, and for everybody else the Chinese page', () => {
    expect(alternatesOf({ zh: '/zh/news/hua', en: '/en/news/talk' })).toEqual([
      { hreflang: 'zh-CN', path: '/zh/news/hua' },
      { hreflang: 'zh-Hant', path: '/zh-hant/news/hua' },
      { hreflang: 'en', path: '/en/news/talk' },
      { hreflang: 'x-default', path: '/zh/news/hua' },
    ]);
  });

  it('names no page of a language that is not live', () => {
    expect(alternatesOf(presentIn(['en'], { at: 'tag', slug: 'heart' }))).toEqual([
      { hreflang: 'en', path: '/en/tags/heart' },
      { hreflang: 'x-default', path: '/en/tags/heart' },
    ]);
    expect(alternatesOf({ zh: null, en: null })).toEqual([]);
  });

  it('leaves the choice at the front page to the root', () => {
    expect(alternatesOf(everywhere({ at: 'front' })).at(-1)).toEqual({ hreflang: 'x-default', path: '/' });
  });
});

it('changes nothing but the language in the path of the Traditional form', () => {
  expect(traditionalPath('/zh')).toBe('/zh-hant');
  expect(traditionalPath('/zh/news/zh')).toBe('/zh-hant/news/zh');
});
