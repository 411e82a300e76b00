import type { Bound } from '@/domain/checks/facts/quantity';
import { endIndex, wordIndex } from '@/domain/checks/facts/word-index';

const BEFORE: Readonly<Record<Bound, string>> = {
  over:
    '超过 超过了 超出 超 逾 多于 大于 高于 不少于 不低于 不下 不下于 不止 至少 起码 最少 最低 突破 超逾 远超 远超过 已超 高出 突破了 > ≥ ＞ 至少有 至少在 至少为 超过其 不小于 ' +
    '早于 长于 晚于 大过 多过 好于 优于',
  under:
    '不到 不足 不满 未满 未到 少于 小于 低于 不超过 不多于 不高于 不大于 最多 至多 顶多 最高 不超 未超过 未超 未达 没到 < ≤ ＜ 未达到 没有超过 并未超过 不会超过 短于 不逾 还不到 尚不足 ' +
    '低过 少过 早不过 仅不到 ',
  near: '近 将近 接近 几近 几乎 临近 差不多 逼近 近乎',
  about: '约 大约 大概 约为 约合 约占 左右 大致 估计 约有 大约有 大约为 约等于 ～ 预计 上下',
  reach: '达 高达 多达 达到 达至 上 最长 长达 可达 最高达 最高可达 最多可达 最多达 至多可达 达到了',
};

const AFTER: Readonly<Record<Bound, string>> = {
  over: '以上 多 余 有余 之多 出头 开外 及以上 或以上 或更多 及更多 或更高 + 强',
  under: '以下 以内 之内 不到 及以下 或以下 或更少 或更低 内 弱',
  near: '许',
  about: '左右 上下 前后',
  reach: '之高',
};

const REACH_AFTER = new Set(['之多']);

function* entries(table: Readonly<Record<Bound, string>>): Generator<readonly [string, Bound]> {
  for (const [word, bound] of split(table)) yield [word, REACH_AFTER.has(word) ? 'reach' : bound];
}

function* split(table: Readonly<Record<Bound, string>>): Generator<readonly [string, Bound]> {
  for (const bound of ['over', 'under', 'near', 'about', 'reach'] as const) {
    for (const word of table[bound].split(' ')) if (word) yield [word, bound];
  }
}

/** Words right before a number that say in which direction it is inexact. */
export const BOUNDS_BEFORE = endIndex(entries(BEFORE));

/** The same behind the number and its unit. */
export const BOUNDS_AFTER = wordIndex(entries(AFTER));
