import { describe, expect, test } from 'vitest';
import type { Role } from './actor';
import { type Concerned, DEEDS, type Deed, may, waiving, writing } from './permissions';

const COLUMNS: readonly Role[] = [
  'administrator',
  'writer',
  'translator:zh-en',
  'translator:en-zh',
  'reviewer:zh',
  'reviewer:en',
  'reviewer:fidelity',
  'publisher',
];

type Grid = Record<Deed, string>;

/** One column for each role, in the order above; «y» where it may. */
const SAME_FOR_EVERY_ARTICLE = {
  'see-desk': /*             */ 'yyyyyyyy',
  'create-article': /*       */ '.y......',
  'change-facts': /*         */ '.y.....y',
  'set-embargo': /*          */ '.y.....y',
  'add-picture': /*          */ 'yyyyyy.y',
  'set-policy': /*           */ '.......y',
  'request-changes': /*      */ '....yyyy',
  'sign-language-zh': /*     */ '....y...',
  'sign-language-en': /*     */ '.....y..',
  'sign-fidelity': /*        */ '......y.',
  'sign-final': /*           */ '.......y',
  'sign-emergency': /*       */ '.......y',
  'withdraw-own-sign-off': /**/ '....yyyy',
  'waive-finding': /*        */ '.yyyyyyy',
  'waive-blocking-finding': /**/ '....yyyy',
  'change-checks': /*        */ 'y......y',
  'change-site': /*          */ 'y......y',
  'keep-terms': /*           */ '....yyyy',
  release: /*                */ '.......y',
  'withdraw-publication': /* */ '.......y',
  'announce-revision': /*    */ '.......y',
  inspect: /*                */ 'y......y',
  'keep-webhooks': /*           */ 'y.......',
  'see-people': /*           */ 'y.......',
  invite: /*                 */ 'y.......',
  'change-roles': /*         */ 'y.......',
} as const;

const FROM_CHINESE: Grid = {
  ...SAME_FOR_EVERY_ARTICLE,
  'write-zh': /*             */ '.y..y...',
  'write-en': /*             */ '..y..y..',
  'link-passages': /*        */ '..y...y.',
  'send-to-review': /*       */ '.yy....y',
};

const FROM_ENGLISH: Grid = {
  ...SAME_FOR_EVERY_ARTICLE,
  'write-zh': /*             */ '...yy...',
  'write-en': /*             */ '.y...y..',
  'link-passages': /*        */ '...y..y.',
  'send-to-review': /*       */ '.y.y...y',
};

const OF_NO_ARTICLE: Grid = {
  ...SAME_FOR_EVERY_ARTICLE,
  'write-zh': /*             */ '.yyyyy..',
  'write-en': /*             */ '.yyyyy..',
  'link-passages': /*        */ '..yy..y.',
  'send-to-review': /*       */ '.yyy...y',
};

const GRIDS: [string, Concerned, Grid][] = [
  ['an article written in Chinese first', { direction: 'zh-en' }, FROM_CHINESE],
  ['an article written in English first', { direction: 'en-zh' }, FROM_ENGLISH],
  ['no article', null, OF_NO_ARTICLE],
];

describe.each(GRIDS)('for %s', (_, article, grid) => {
  test.each(DEEDS)('%s is open to exactly the roles of the grid', (deed) => {
    const open = COLUMNS.map((role) => (may({ id: 'lin', roles: [role] }, deed, article) ? 'y' : '.')).join('');
    expect(open).toBe(grid[deed]);
  });

  test.each(DEEDS)('%s is closed to somebody without a role', (deed) => {
    expect(may({ id: 'lin', roles: [] }, deed, article)).toBe(false);
  });

  test('two roles open what each of them opens', () => {
    const who = { id: 'lin', roles: ['writer', 'publisher'] } as const;
    const open = DEEDS.filter((deed) => may(who, deed, article));
    expect(open).toEqual(DEEDS.filter((deed) => grid[deed].at(1) === 'y' || grid[deed].at(7) === 'y'));
  });
});

test('writing a language is the deed of that language', () => {
  expect([writing('zh'), writing('en')]).toEqual(['write-zh', 'write-en']);
});

test.each([
  ['facts/number', 'look', 'waive-finding'],
  ['facts/number', 'block', 'waive-blocking-finding'],
  ['privacy/identity-number', 'style', 'waive-blocking-finding'],
] as const)('waiving %s where it is «%s» is the deed %s', (code, severity, deed) => {
  expect(waiving({ code, severity })).toBe(deed);
});
