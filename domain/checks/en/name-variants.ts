import type { Block } from './block';
import { type InBlock, inBlock } from './in-block';
import { pinyinSyllables } from './pinyin';

type Form = { text: string; letters: string; block: Block; from: number; to: number };

const SURNAMES = new Set(
  `Ai An Ao Bai Bao Bi Bian Bo Cai Cao Cen Chai Chang Che Chen Cheng Chi Chu Cong Cui Dai Deng Di Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Gui Guo Han Hao He Hong Hou Hu Hua Huang Huo
  Ji Jia Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Lai Lan Lang Lei Leng Li Lian Liang Liao Lin Ling Liu Long Lou Lu Luo Lv Ma Mao Mei Meng Mi Miao Min Mo Mou Mu Ni Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pi Piao Ping
  Qi Qian Qiang Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Rui Shang Shao Shen Sheng Shi Shu Si Sima Song Su Sui Sun Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Xuan
  Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuge Zhuo Zong Zou Zu Zuo`
    .trim()
    .split(/\s+/),
);

/** One person or place under several spellings in one text: Xu Xiaoming, Xu Xiao Ming, Xu XiaoMing; SRRSH and SRRHS. The rarer ways. */
export function nameVariants(blocks: readonly Block[]): InBlock[] {
  return [...people(blocks), ...acronymVariants(blocks)];
}

function people(blocks: readonly Block[]): InBlock[] {
  const names = blocks.flatMap((block) =>
    [...block.text.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}+ \p{Lu}[\p{L}]*(?:[-'’ ]\p{L}+)?(?![\p{L}])/gu)].flatMap((match): Form[] => {
      const [surname = '', ...given] = match[0].split(' ');
      if (!SURNAMES.has(surname)) return [];
      const kept = given.length > 1 && !isGiven(given[1] ?? '') ? given.slice(0, 1) : given;
      if (!kept.every(isGiven) || pinyinSyllables(kept.join('')) > 2) return [];
      const text = [surname, ...kept].join(' ');
      return [{ text, letters: text.toLowerCase().replace(/[^\p{L}]/gu, ''), block, from: match.index, to: match.index + text.length }];
    }),
  );
  return [...Map.groupBy(names, ({ letters }) => letters).values()].flatMap(rarer);
}

function isGiven(word: string): boolean {
  return /^\p{Lu}/u.test(word) && pinyinSyllables(word) > 0;
}

/** The forms of one name that are not its usual one. */
function rarer(forms: readonly Form[]): InBlock[] {
  const counts = [...Map.groupBy(forms, ({ text }) => text)].sort((a, b) => b[1].length - a[1].length);
  const usual = counts[0]?.[0];
  if (usual === undefined) return [];
  return counts
    .slice(1)
    .flatMap(([, rare]) =>
      rare.map(({ text, block, from, to }) => inBlock('en/name-variant', block, { from, to, values: { name: text, usual } })),
    );
}

const OFTEN = 3;

/** An acronym that stands once and differs from a frequent one by two letters that changed places or one doubled. */
function acronymVariants(blocks: readonly Block[]): InBlock[] {
  const forms = blocks.flatMap((block) =>
    block.words
      .filter(({ text }) => /^[A-Z]{4,10}$/.test(text))
      .map(({ text, from, to }): Form => ({ text, letters: text, block, from, to })),
  );
  const groups = Map.groupBy(forms, ({ text }) => [...text].sort().join(''));
  return [...groups.values()].flatMap((group) => {
    const counts = [...Map.groupBy(group, ({ text }) => text)].sort((a, b) => b[1].length - a[1].length);
    return (counts[0]?.[1].length ?? 0) >= OFTEN && counts.slice(1).every(([, rare]) => rare.length === 1) ? rarer(group) : [];
  });
}
