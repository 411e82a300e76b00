import { describe, expect, it } from 'vitest';
import type { ReleasePlan } from '@/domain/article';
import type { Row } from '@/domain/pair/rows';
import { sidesToSend } from './can-send';
import { hasItsSides } from './policies';
import type { Revision } from './revision';

const fields = { slug: '', credits: [], description: '' };
const text: Revision = { id: crypto.randomUUID(), editionId: crypto.randomUUID(), locale: 'zh', seq: 1, version: 1, fields, passages: [] };

const TOGETHER: ReleasePlan = { mode: 'together' };
const FIRST: ReleasePlan = { mode: 'first', locale: 'zh', otherBy: '2026-12-01' };
const ONLY: ReleasePlan = { mode: 'only', locale: 'zh', reason: 'a notice for the house' };

describe('the sides of a pair', () => {
  it.each<[ReleasePlan, { both: boolean; zh: boolean; en: boolean; none: boolean }]>([
    [TOGETHER, { both: true, zh: false, en: false, none: false }],
    [FIRST, { both: true, zh: true, en: false, none: false }],
    [ONLY, { both: false, zh: true, en: false, none: false }],
  ])('fit the plan %j', (release, expected) => {
    const policy = { review: 'standard', release } as const;
    expect({
      both: hasItsSides({ zh: text, en: text, policy }),
      zh: hasItsSides({ zh: text, en: null, policy }),
      en: hasItsSides({ zh: null, en: text, policy }),
      none: hasItsSides({ zh: null, en: null, policy }),
    }).toEqual(expected);
  });

  const row = (state: Row['state']): Row => ({ key: state, link: null, source: [], target: [], state });

  it.each<[string, ReleasePlan, Row[], ('zh' | 'en')[], readonly ('zh' | 'en')[]]>([
    ['both together', TOGETHER, [row('untranslated')], [], ['zh', 'en']],
    ['one alone', ONLY, [row('confirmed')], [], ['zh']],
    ['the first while the other is unfinished', FIRST, [row('confirmed'), row('draft')], [], ['zh']],
    ['both as soon as the other is finished', FIRST, [row('confirmed'), row('left-out'), row('blank')], [], ['zh', 'en']],
    ['the first while nothing is translated', FIRST, [row('blank')], [], ['zh']],
    ['both where readers have the other already', FIRST, [row('behind')], ['zh', 'en'], ['zh', 'en']],
  ])('are sent to review: %s', (_, plan, rows, live, expected) => {
    expect(sidesToSend({ plan, rows, live })).toEqual(expected);
  });
});
