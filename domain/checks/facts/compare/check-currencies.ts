import { sameCurrency, type Unit, type UnitKey, unitOf } from '@/domain/checks/facts/units';
import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';

type Mention = { unit: Unit; span: Span };

const CHINESE: readonly (readonly [string, UnitKey])[] = [
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['卢布', 'RUB'],
  ['卢比', 'INR'],
  ['韩元', 'KRW'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新台币', 'TWD'],
  ['瑞士法郎', 'CHF'],
  ['新元', 'SGD'],
  ['新加坡元', 'SGD'],
];
const ENGLISH: readonly (readonly [string, UnitKey])[] = [
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['renminbi', 'CNY'],
  ['cny', 'CNY'],
  ['dollar', 'DOLLAR'],
  ['dollars', 'DOLLAR'],
  ['usd', 'DOLLAR'],
  ['us$', 'DOLLAR'],
  ['$', 'DOLLAR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
];

const BY_WORD: ReadonlyMap<string, Unit> = new Map([...CHINESE, ...ENGLISH].map(([word, key]) => [word, unitOf(key)] as const));
const IN_CHINESE = /人民币|美[元金]|欧元|英镑|日元|港[元币]|卢[布比]|韩元|澳元|加元|新台币|瑞士法郎|新(?:加坡)?元/g;
const IN_ENGLISH = /\b(?:yuan|rmb|renminbi|cny|dollars?|usd|euros?|gbp|yen|roubles?|rubles?|rupees?)\b|us\$|[$€£]/gi;
const ANY_MONEY = /元|[$€£¥￥]|[圆镑币]|法郎|usd|rmb/i;

/**
 * Compares the currencies that are named without an amount, as in 人民币汇率: told where each side names one that the other lacks.
 * «pounds» and 元 alone say too little.
 */
export function checkCurrencies(sides: Sides): Found[] {
  const zh = mentions(sides.zh, IN_CHINESE);
  if (zh.length === 0) return [];
  const en = mentions(sides.en, IN_ENGLISH);
  const lost = zh.find(({ unit }) => !en.some((other) => sameCurrency(unit, other.unit)));
  const strange = en.find(({ unit }) => !zh.some((other) => sameCurrency(unit, other.unit)));
  if (!lost || !strange || (strange.unit.key === 'CNY' && yuanStands(sides.zh))) return [];
  const words = { zhWords: sides.zh.slice(...lost.span), enWords: sides.en.slice(...strange.span) };
  return [
    {
      code: 'facts/money',
      zh: lost.span,
      en: strange.span,
      values: { zh: '', en: '', ...words, zhUnit: lost.unit.key, enUnit: strange.unit.key },
      fix: null,
    },
  ];
}

/** True where an amount in bare 元 may be what the English calls yuan. */
function yuanStands(text: string): boolean {
  return /(?<![美欧日港韩澳加新纽])元/.test(text);
}

function mentions(text: string, pattern: RegExp): Mention[] {
  if (!ANY_MONEY.test(text) && !/dollar|euro|yuan|yen|renminbi|rupee|rouble|ruble/i.test(text)) return [];
  const found: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const unit = BY_WORD.get(match[0].toLowerCase());
    if (unit) found.push({ unit, span: [match.index, match.index + match[0].length] });
  }
  return found;
}
