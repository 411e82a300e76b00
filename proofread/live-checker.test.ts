import { expect, it } from 'vitest';
import { checkArticle } from '@/domain/checks/check-article';
import type { CheckedArticle } from '@/domain/checks/checked-article';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { readable } from '@/domain/checks/readable';
import { proseSchema } from '@/domain/prose/schema';
import { NO_TERMS } from '@/domain/terms/term-index';
import { LiveChecker } from './live-checker';

const { paragraph } = proseSchema.nodes;
const passage = (id: string, text: string) => readable(paragraph.create({ id }, proseSchema.text(text)));

function article(texts: readonly (readonly [zh: string, en: string])[]): CheckedArticle {
  const rows = texts.map(([zh, en], place) => {
    const key = `z${place}+e${place}`;
    return { key, kind: 'renders' as const, zh: [passage(`z${place}`, zh)], en: [passage(`e${place}`, en)] };
  });
  const passages = { zh: rows.flatMap((row) => row.zh), en: rows.flatMap((row) => row.en) };
  return { direction: 'zh-en', day: '2026-05-13', rows, passages, fields: { zh: null, en: null } };
}

const knows = { office: DEFAULT_CHECKS, terms: NO_TERMS };

function read(checker: LiveChecker, asked: CheckedArticle) {
  const reading = checker.read(asked);
  let stops = 0;
  let step = reading.next();
  while (!step.done) {
    stops += 1;
    step = reading.next();
  }
  return { stops, found: step.value };
}

const BEFORE = article([
  ['医院共投入1.8亿元。', 'The hospital spent 1.8 million yuan.'],
  ['去年的的门诊量。', 'Outpatient visits of last year.'],
]);
const AFTER = article([
  ['医院共投入1.8亿元。', 'The hospital spent 180 million yuan.'],
  ['去年的的门诊量。', 'Outpatient visits of last year.'],
]);

const inOrder = (found: readonly object[]) => found.map((finding) => JSON.stringify(finding)).sort();

it('finds what a check of the whole article finds, the first time and after every change', () => {
  const checker = new LiveChecker(knows);
  for (const asked of [BEFORE, AFTER, BEFORE]) {
    const whole = checkArticle(asked, { ...knows, day: asked.day });
    expect(inOrder(read(checker, asked).found)).toEqual(inOrder(whole));
  }
});

it('reads only the passage that changed, and its row', () => {
  const checker = new LiveChecker(knows);
  expect(read(checker, BEFORE).stops).toBe(6);
  expect(read(checker, AFTER).stops).toBe(2);
  expect(read(checker, BEFORE).stops).toBe(0);
});

it('reads everything again for another day', () => {
  const checker = new LiveChecker(knows);
  read(checker, BEFORE);
  expect(read(checker, { ...BEFORE, day: '2025-05-13' }).stops).toBe(6);
});

it('reads a passage again when what stands beside it is begun', () => {
  const checker = new LiveChecker(knows);
  const begun = article([['去年的的门诊量。', 'Outpatient visits of last year.']]);
  read(checker, article([['去年的的门诊量。', ' ']]));
  expect(inOrder(read(checker, begun).found)).toEqual(inOrder(checkArticle(begun, { ...knows, day: begun.day })));
});
