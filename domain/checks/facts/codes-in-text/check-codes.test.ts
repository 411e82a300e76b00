import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkCodes } from './check-codes';

function check(zh: string, en: string) {
  return checkCodes({ zh, en }, { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null });
}

const RIGHT = [
  ['请发邮件至info@example.org。', 'Write to INFO@example.org.'],
  ['详见https://www.example.org/zh/news。', 'See www.example.org/en/news.'],
  ['详见example.org/a', 'See http://example.org/a/.'],
  ['详见example.org/a', 'See example.com/b for the English pages.'],
  ['详见example.org', 'See example.org/en/about.'],
  ['详见网站example.org', 'See the website.'],
  ['电话：0571-87236114', 'Tel: +86-571-87236114'],
  ['电话：0571-87236114', 'Tel: 0571 8723 6114'],
  ['电话87236114', 'Tel: +86 571 87236114'],
  ['手机13800138000', 'call +86 138 0013 8000'],
  ['拨打120急救电话', 'dial 120'],
  ['拨打120急救电话', 'call an ambulance'],
  ['符合GB/T 30240.7—2017', 'according to GB/T 30240.7'],
  ['符合GB/T 30240.7', 'according to GB/T 30240.7-2017'],
  ['ISO 9001认证', 'ISO9001 certified'],
  ['新冠肺炎患者', 'COVID-19 patients'],
  ['新冠肺炎（COVID-19）', 'Covid-19'],
  ['甲流患者', 'H1N1 patients'],
  ['F-16战机', 'F16s'],
  ['嫦娥5号', 'Chang’e-5'],
  ['神舟十三号', 'Shenzhou-13'],
  ['IL-6和IL-8', 'IL-8 and IL-6'],
  ['以3比2取胜', 'won 3-2'],
  ['以2比3告负', 'lost 3-2'],
  ['比分21-19', '21-19'],
  ['用时1分57秒79', 'in 1:57.79'],
  ['用时57秒79', 'in 57.79 seconds'],
  ['国办发〔2020〕5号', 'Document No. 5 of 2020'],
] as const;

const WRONG = [
  ['请发邮件至info@example.org。', 'Write to inof@example.org.', 'facts/address'],
  ['请发邮件至info@example.org。', 'Write to us.', 'facts/address'],
  ['请来信', 'Write to info@example.org.', 'facts/address'],
  ['详见example.org/news/12', 'See example.org/news/21.', 'facts/address'],
  ['电话：0571-87236114', 'Tel: 0571-87236141', 'facts/phone'],
  ['手机13800138000', 'call 13800138001', 'facts/phone'],
  ['电话：0571-87236114', 'Call us.', 'facts/phone'],
  ['拨打120', 'dial 110', 'facts/phone'],
  ['符合GB/T 30240.7', 'according to GB/T 30240.1', 'facts/code'],
  ['ISO 9001认证', 'ISO 9002 certified', 'facts/code'],
  ['身份证号110101199003078515', 'ID number 110101199003078516', 'facts/code'],
  ['A320客机', 'the A330 airliner', 'facts/code'],
  ['甲型H1N1流感', 'H3N2 influenza', 'facts/code'],
  ['5G网络', '4G networks', 'facts/code'],
  ['G20峰会', 'the G7 summit', 'facts/code'],
  ['MH370航班', 'flight MH371', 'facts/code'],
] as const;

describe('Comparing codes', () => {
  it.each(RIGHT)('leaves %s beside «%s» alone', (zh, en) => {
    expect(check(zh, en).found).toEqual([]);
  });

  it.each(WRONG)('finds that %s is not «%s»', (zh, en, code) => {
    expect(check(zh, en).found.map((found) => found.code)).toEqual([code]);
  });

  it('claims the figures of names, and leaves those of numbered names that only one side has', () => {
    expect(check('新冠肺炎', 'COVID-19').claimed.en).toEqual([[0, 8]]);
    expect(check('神舟十三号', 'Shenzhou-13').claimed.en).toEqual([]);
    expect(check('用时1分57秒79', 'in 1:57.79').claimed.en).toEqual([[3, 10]]);
    expect(check('提高3-2个', 'by 4-1').claimed).toEqual({ zh: [], en: [] });
  });
});
