import { type UnitKey, unitOf } from '@/domain/checks/facts/units';
import { endIndex } from '@/domain/checks/facts/word-index';

const WORDS: readonly (readonly [UnitKey, string])[] = [
  ['CNY', 'RMB CNY 人民币 yuan Yuan RMB¥ CN¥'],
  ['YEN', '¥ ￥'],
  ['USD', 'US$ USD U.S.$ 美元'],
  ['DOLLAR', '$ ＄ dollars'],
  ['HKD', 'HK$ HKD 港币 港元'],
  ['EUR', '€ EUR 欧元 euros Euros euro'],
  ['GBP', '£ GBP ￡ 英镑'],
  ['AUD', 'A$ AU$ AUD'],
  ['CAD', 'C$ CA$ CAD'],
  ['SGD', 'S$ SGD SG$'],
  ['NZD', 'NZ$ NZD'],
  ['TWD', 'NT$ TWD NTD 新台币'],
  ['JPY', 'JPY JP¥'],
  ['INR', '₹ INR Rs Rs.'],
  ['KRW', '₩ KRW'],
  ['CHF', 'CHF'],
  ['MYR', 'RM MYR'],
  ['THB', '฿ THB'],
  ['BRL', 'R$ BRL'],
  ['NGN', '₦'],
  ['VND', '₫ VND'],
  ['RUB', '₽ RUB'],
  ['TRY', '₺'],
  ['PHP', '₱'],
];

/** Currencies that stand before a number, in either language. */
export const MONEY_BEFORE = endIndex(WORDS.flatMap(([key, words]) => words.split(' ').map((word) => [word, unitOf(key)] as const)));
