import type { Quantity } from '@/domain/checks/facts/quantity';
import { sameCurrency, unitOf } from '@/domain/checks/facts/units';
import type { Sides } from '@/domain/checks/sides';

const ABOUT_MONEY =
  /[钱费价款资额薪币债税财利]|[日美欧港]?元|经济|营收|收入|成本|市值|亏损|赔偿|预算|规模|产值|出口|进口|贸易|销售|融资|估值|身家/;

const MENTIONS: readonly (readonly [RegExp, 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD' | 'DOLLAR'])[] = [
  [/美[元金]|US\$|USD/, 'USD'],
  [/[$＄]|[港澳加新]元|台币|澳门币/, 'DOLLAR'],
  [/欧元|€/, 'EUR'],
  [/英镑|£/, 'GBP'],
  [/日[元圆]/, 'JPY'],
  [/港[元币]/, 'HKD'],
];

/**
 * True where the Chinese leaves the currency to the reader, as it may: an amount without 元 in a sentence about money is yuan, or the
 * currency that the sentence names elsewhere. Never where what is counted is named (300万人).
 */
export function bareMoney({ zh, en }: { zh: Quantity; en: Quantity }, sides: Sides): boolean {
  if (zh.kind === 'money' || !en.unit || zh.unit) return false;
  const currency = en.unit;
  if (sameCurrency(currency, unitOf('CNY'))) return ABOUT_MONEY.test(sides.zh);
  return MENTIONS.some(([pattern, key]) => sameCurrency(currency, unitOf(key)) && pattern.test(sides.zh));
}
