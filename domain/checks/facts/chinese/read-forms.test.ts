import { describe, expect, it } from 'vitest';
import { told } from '@/domain/checks/facts/compare/told';
import { readChinese } from './read-chinese';

/** What stands there, and how it is understood. */
const READINGS: readonly (readonly [text: string, understood: string])[] = [
  ['身高1米8', '1.8 m'],
  ['身高1米75，', '1.75 m'],
  ['水深两米五', '2.5 m soft'],
  ['100米3次', '100 m; 3'],
  ['6斤8两', '6.8 jin'],
  ['两斤半', '2.5 jin soft'],
  ['三两面', '3 liang soft'],
  ['2020两会', '2,020'],
  ['五块钱', '5 CNY soft'],
  ['50块。', '50 CNY'],
  ['50块蛋糕', '50'],
  ['两块五', '2.5 CNY soft'],
  ['三元五角', '3.5 CNY soft'],
  ['三毛钱', '0.3 CNY soft'],
  ['500欧。', '500 EUR'],
  ['一刻钟', '15 minute soft'],
  ['3小时30分', '3 hour; 30 minute'],
  ['零下20度', '-20 celsius'],
  ['-70℃', '-70 celsius'],
  ['2-8℃', '2; 8 celsius'],
  ['体温38.5度', '38.5 celsius'],
  ['近视600度', '600'],
  ['年近六旬', '→ 60–69 yearsOld soft'],
  ['古稀老人', '70–79 soft'],
  ['Ⅲ期临床', '3 soft'],
  ['IIIa期', '3 soft'],
  ['II型糖尿病', '2 soft'],
  ['二等奖', '2 nth soft'],
  ['三中全会', '3 nth soft'],
  ['一线治疗', '1 nth soft'],
  ['张三等人', ''],
  ['数以万计', '10,000–99,999 soft'],
  ['万分之一', '0.01 %'],
  ['25个基点', '0.25 points'],
  ['5ppm', '0.0005 %'],
  ['双胞胎', '2 soft'],
  ['第二中级法院', '2 nth soft'],
];

describe('Chinese numbers in their forms', () => {
  it.each(READINGS)('reads %s as %s', (text, expected) => {
    const quantities = readChinese(text, []).filter(({ sense }) => sense !== 'name');
    expect(quantities.map(told).join('; ')).toBe(expected);
  });

  it.each([
    ['八路军', [8]],
    ['九二共识', [1992]],
    ['六味地黄丸', [6]],
    ['千里之行', [1000]],
    ['中央一号文件', [1]],
    ['十分', []],
    ['一带一路', []],
  ])('knows what the translation of %s may tell', (text, numbers) => {
    expect(readChinese(text, []).map(({ low }) => low)).toEqual(numbers);
  });
});
