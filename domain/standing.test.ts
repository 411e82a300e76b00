import { expect, test } from 'vitest';
import { type StandingSources, standing } from './standing';

const stroke = { progress: 1, state: 'calm' } as const;
const texts = (open: number, total: number, begun: boolean) => ({
  strokes: { zh: stroke, en: stroke },
  translation: { open, total, begun },
});
const nowhere = { zh: 'none', en: 'none' } as const;
const usual: StandingSources = { stage: 'drafting', couplet: texts(0, 9, true), shown: nowhere, withdrawn: false };

test.each<[string, Partial<StandingSources>]>([
  ['empty', { couplet: texts(0, 0, false) }],
  ['drafting', { couplet: texts(9, 9, false) }],
  ['translating', { couplet: texts(4, 9, true) }],
  ['ready', {}],
  ['review', { stage: 'review' }],
  ['returned', { stage: 'returned' }],
  ['returned', { stage: 'returned', shown: { zh: 'now', en: 'now' } }],
  ['live', { shown: { zh: 'now', en: 'now' } }],
  ['live', { shown: { zh: 'now', en: 'none' } }],
  ['live', { stage: 'review', shown: { zh: 'now', en: 'now' } }],
  ['reworked', { shown: { zh: 'now', en: 'older' } }],
  ['review', { stage: 'review', shown: { zh: 'older', en: 'now' } }],
  ['withdrawn', { withdrawn: true }],
])('an article is «%s» for %j', (word, sources) => {
  expect(standing({ ...usual, ...sources })).toBe(word);
});
