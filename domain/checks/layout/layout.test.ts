import { describe, expect, it } from 'vitest';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { termIndex } from '@/domain/terms/term-index';
import { checkLayout } from './check-layout';
import { LAYOUT_EXAMPLES } from './examples';
import { sketch } from './sketch';

const codesOf = ({ zh = '', en = '', terms = [] }: Example) =>
  checkLayout(sketch({ zh, en }), { terms: termIndex(terms), office: DEFAULT_CHECKS, day: null }).map(({ code }) => code);

/** The last passages of both texts, on one line. */
const nameOf = ({ zh = '', en = '' }: Example) =>
  [zh, en].map((text) => text.split('\n\n').slice(2).join(' ¶ ').replaceAll('\n', ' ')).join('» and «');
const named = (examples: readonly Example[]) => examples.map((example) => [nameOf(example), example] as const);

describe.each(Object.entries(LAYOUT_EXAMPLES))('%s', (code, { wrong, right }) => {
  it.each(named(wrong))('is found between «%s»', (_, example) => {
    expect(codesOf(example)).toContain(code);
  });

  it.each(named(right))('leaves «%s» alone', (_, example) => {
    expect(codesOf(example)).toEqual([]);
  });
});
