import { expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import type { PlacedFinding } from './checked-article';
import { quotesOf } from './quotes-of';
import { readable } from './readable';

const { paragraph } = proseSchema.nodes;
const TEXT = '患者王秀兰因胸痛入院，请拨打13800138000联系。';
const passages = { zh: [readable(paragraph.create({ id: 'z' }, proseSchema.text(TEXT)))], en: [] };
const finding = (code: PlacedFinding['code'], from: number, to: number): PlacedFinding => ({
  code,
  severity: 'block',
  zh: [from, to],
  en: null,
  values: {},
  fix: null,
  row: 'z',
  passages: { zh: 'z', en: null },
});

it.each([
  ['privacy/patient-name', '王秀兰', '王••'],
  ['privacy/mobile', '13800138000', '13•••••••00'],
  ['zh/long-sentence', TEXT, '患者王••因胸痛入院，请拨打13•••••••00联系。'],
  ['zh/repeated-word', '联系', '联系'],
] as const)('quotes what %s means, «%s», as «%s»', (code, words, quoted) => {
  const from = TEXT.indexOf(words);
  expect(quotesOf(finding(code, from, from + words.length), { passages })).toEqual({ zh: quoted, en: null });
});
