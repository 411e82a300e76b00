import { describe, expect, it } from 'vitest';
import type { Facts, Policy } from '@/domain/article';
import { sharedChanges } from './shared-changes';

const facts: Facts = { kind: 'news', direction: 'zh-en', section: 'news', eventDate: '2026-11-20', leadMedia: null, tags: [] };
const policy: Policy = { review: 'standard', release: { mode: 'first', locale: 'zh', otherBy: '2026-12-01' } };
const pair = { facts, policy };

describe('what two pairs share', () => {
  it('does not differ where only the order of a plan’s words does', () => {
    const same: Policy = { review: 'standard', release: { otherBy: '2026-12-01', locale: 'zh', mode: 'first' } };
    expect(sharedChanges(pair, { facts: { ...facts }, policy: same })).toEqual([]);
  });

  it.each([
    ['section', { facts: { ...facts, section: 'people' }, policy }],
    ['direction', { facts: { ...facts, direction: 'en-zh' as const }, policy }],
    ['eventDate', { facts: { ...facts, eventDate: null }, policy }],
    ['leadMedia', { facts: { ...facts, leadMedia: '6f0c7a2e-8f0b-4b6e-9a53-0d1b7a3c2e11' }, policy }],
    ['kind', { facts: { ...facts, kind: 'page' as const }, policy }],
    ['tags', { facts: { ...facts, tags: ['heart'] }, policy }],
    ['plan', { facts, policy: { ...policy, review: 'emergency' as const } }],
    ['plan', { facts, policy: { ...policy, release: { mode: 'first' as const, locale: 'zh' as const, otherBy: '2026-12-02' } } }],
  ])('differs in %s alone', (fact, other) => {
    expect(sharedChanges(pair, other)).toEqual([fact]);
  });
});
