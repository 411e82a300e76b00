import type { QuantityKind, Sense, Weight } from '@/domain/checks/facts/quantity';
import { wordIndex } from '@/domain/checks/facts/word-index';

/** What words without a numeral say of a number. Most only ever agree with the other side; those with a weight of their own say it plainly. */
export type Hint = { low: number; high: number; kind: QuantityKind; also: readonly number[]; weight?: Weight; sense?: Sense };

const at = (value: number, kind: QuantityKind, also: readonly number[] = []): Hint => ({ low: value, high: value, kind, also });

const aged = (low: number, high: number): Hint => ({ low, high, kind: 'count', also: [], weight: 'soft' });

const HINTS_BY_WORD: readonly (readonly [string, Hint])[] = [
  ...'双方 双边 双重 双手 双双 双人 双打 双向 双语 双年展 双侧 双层 双 俩 夫妇 夫妻 父母 彼此 相互 互相 对方 二者 两者 二人 双亲 情侣 兄弟 姐妹 一对 两岸 一双 成对'
    .split(' ')
    .map((word) => [word, at(2, 'count')] as const),
  ...'翻番 翻一番 翻了一番 翻倍 翻了一倍'
    .split(' ')
    .map((word) => [word, { ...at(2, 'times', [1]), weight: 'soft', sense: 'grown' }] as const),
  ...'加倍 双倍 倍增 成倍'.split(' ').map((word) => [word, at(2, 'times', [1])] as const),
  ...'减半 折半 半数 一半 过半 大半 半价 对半 半 参半 各半'.split(' ').map((word) => [word, at(50, 'percent', [0.5, 6])] as const),
  ...'首次 首个 首届 首位 首例 首批 首家 首名 首部 首款 首度 首轮 首场 首座 首条 首只 首项 首支 首先 首艘 首架 首趟 首列 首台 首套 首本 首张 首幅 首块 首宗 首份 首枚 首颗 首辆 首节 首期 首轮 首站 首笔'
    .split(' ')
    .map((word) => [word, { ...at(1, 'ordinal'), weight: 'soft' }] as const),
  ...'首 首日 首相 首席 首发 首创 首秀 首演 首映 首播 首选 冠军 夺冠 金牌 头号 榜首 最先 最早 初次 起初 处女作 第一线 第一时间 首富 首要'
    .split(' ')
    .map((word) => [word, at(1, 'ordinal')] as const),
  ...'亚军 银牌 次日 翌日 次年 翌年 次月 隔天 隔日 其次 再次 二战 再度 又一次'.split(' ').map((word) => [word, at(2, 'ordinal')] as const),
  ...'季军 铜牌'.split(' ').map((word) => [word, at(3, 'ordinal')] as const),
  ...[...'一二三四五'].map((digit, place) => [`大${digit}`, at(place + 1, 'ordinal')] as const),
  ...[...'一二三'].map((digit, place) => [`研${digit}`, at(place + 1, 'ordinal')] as const),
  ...[...'一二三'].map((digit, place) => [`高${digit}`, at(place + 1, 'ordinal', [place + 10])] as const),
  ...[...'一二三'].map((digit, place) => [`初${digit}`, at(place + 1, 'ordinal', [place + 7])] as const),
  ['唯一', at(1, 'count')],
  ...[...'一二三四五六七'].map((digit, place) => [`${digit}中全会`, { ...at(place + 1, 'ordinal'), weight: 'soft' }] as const),
  ...'花甲之年 年逾花甲 年过花甲 花甲老人'.split(' ').map((word) => [word, aged(60, 69)] as const),
  ...'古稀 古稀之年'.split(' ').map((word) => [word, aged(70, 79)] as const),
  ...'而立之年 年过而立 年届而立'.split(' ').map((word) => [word, aged(30, 39)] as const),
  ...'不惑之年 年过不惑 年届不惑'.split(' ').map((word) => [word, aged(40, 49)] as const),
  ...'知天命 知命之年 半百'.split(' ').map((word) => [word, aged(50, 59)] as const),
  ['耄耋', aged(80, 99)],
  ['期颐', aged(100, 109)],
  ['数以百计', { ...at(200, 'count'), high: 999, weight: 'soft' }],
  ['数以千计', { ...at(1000, 'count'), high: 9999, weight: 'soft' }],
  ['数以万计', { ...at(1e4, 'count'), high: 99999, weight: 'soft' }],
  ['数以十万计', { ...at(1e5, 'count'), high: 999999, weight: 'soft' }],
  ['数以百万计', { ...at(1e6, 'count'), high: 9999999, weight: 'soft' }],
  ['数以亿计', { ...at(1e8, 'count'), high: 9.99e9, weight: 'soft' }],
  ['双胞胎', { ...at(2, 'count'), weight: 'soft' }],
  ['上半年', at(6, 'count')],
  ['下半年', at(6, 'count')],
  ['十天半个月', { low: 10, high: 15, kind: 'count', also: [] }],
  ['一打', at(12, 'count')],
];

export const HINTS = wordIndex(HINTS_BY_WORD);
