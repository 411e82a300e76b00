import { describe, expect, it } from 'vitest';
import { checkCalendar } from './check-calendar';

function codes(zh: string, en: string, day: string | null = null): string[] {
  return checkCalendar({ zh, en }, { day }).found.map(({ code }) => code);
}

/** Pairs that say the same, though they look as if they didn't. */
const RIGHT = [
  ['2020年5月13日', 'May 13, 2020'],
  ['2020年5月13日', '13 May 2020'],
  ['5月13日', 'the 13th of May'],
  ['6月10日', 'June10'],
  ['5月13日至15日举行', 'held from May 13 to 15'],
  ['5月13日至15日举行', 'held on 13–15 May'],
  ['5月28日至6月3日', 'from May 28 to June 3'],
  ['二〇二〇年五月十三日', 'May 13th, 2020'],
  ['2020-05-13', 'May 13, 2020'],
  ['2020年1月7日', '01/07/2020'],
  ['2020年1月7日', '07/01/2020'],
  ['5月6日', '5/6'],
  ['5月6日', '6/5'],
  ['7、8月', 'July and August'],
  ['2018—2020年', 'between 2018 and 2020'],
  ['2018年至2020年', '2018–2020'],
  ['2007-08年', '2007–08'],
  ['2009-10年', 'from 2009 to 2010'],
  ['2019/20赛季', 'the 2019–20 season'],
  ['2023—2024学年', 'the 2023–2024 academic year'],
  ['2020财年', 'FY2020'],
  ['2020财年', 'fiscal year 2020'],
  ['24年5月', 'May 2024'],
  ['九二年南方谈话', 'the southern talks of 1992'],
  ['2020年有2020人', '2020 people in 2020'],
  ['2019 冠状病毒病', 'coronavirus disease 2019'],
  ['公元前221年', '221 BC'],
  ['公元618年', 'AD 618'],
  ['2020年，2020年初', 'in 2020'],
  ['5月13日，当日', 'on May 13; on May 13'],
  ['去年8月', 'in August 2019'],
  ['昨日发布', 'released on May 13'],
  ['5月13日发布', 'released yesterday'],
  ['13日在京举行', 'held in Beijing on May 13'],
  ['13日在京举行', 'held in Beijing on the 13th'],
  ['13日在京举行', 'held in Beijing on Wednesday'],
  ['新华社北京7月25日电 24日召开', 'BEIJING, July 25 (Xinhua) -- held on July 24'],
  ['新华社北京7月25日电 24日召开', 'BEIJING, July 25 (Xinhua) -- held on the 24th'],
  ['新华社上海6月1日电 31日召开', 'SHANGHAI, June 1 (Xinhua) -- held on May 31'],
  ['（综合11日电）旅游局公布', 'The tourism board announced'],
  ['7月18日，电影节公布', 'On July 18, 2020, the festival announced'],
  ['5月上旬', 'early May'],
  ['5月上旬', 'the first ten days of May'],
  ['5月中旬', 'mid-May'],
  ['10月底前', 'by the end of October'],
  ['1月初至1月中旬', 'In early and mid-January'],
  ['下午3点半', '3:30 p.m.'],
  ['下午3点半', '15:30'],
  ['15时30分', '3:30 p.m.'],
  ['下午3点半', 'half past three'],
  ['晚上12点', 'midnight'],
  ['中午12点', 'noon'],
  ['24时', '12 a.m.'],
  ['凌晨2点', '2 a.m.'],
  ['上午9时至11时30分', 'from 9 to 11:30 a.m.'],
  ['下午2点到4点', '2–4 p.m.'],
  ['北京时间20时', '12:00 GMT'],
  ['早上六点', 'six in the morning'],
  ['周三', 'Wednesday'],
  ['礼拜天', 'Sunday'],
  ['周三(2020年5月13日)', 'Wednesday, May 13, 2020'],
  ['每周五天', 'five days a week'],
  ['20世纪30年代', 'the 1930s'],
  ['上世纪八十年代', 'the 1980s'],
  ['六七十年代', 'the sixties and seventies'],
  ['20世纪六七十年代', 'the 1960s and 1970s'],
  ['20世纪60年代中期', 'the mid-1960s'],
  ['90年代', 'the ’90s'],
  ['90后', 'the post-90s generation'],
  ['90后', 'Generation Z'],
  ['19世纪初', 'the early 1800s'],
  ['19世纪初', 'the early 19th century'],
  ['本世纪初', 'the early 2000s'],
  ['1930年代', 'from 1930 to 1939'],
  ['21世纪', 'the twenty-first century'],
  ['19世纪和20世纪', 'the 19th and 20th centuries'],
  ['第二季度', 'the second quarter'],
  ['三季度', 'Q3'],
  ['上半年', 'the first half of the year'],
  ['“十三五”期间', 'during the 13th Five-Year Plan (2016–2020)'],
  ['“十四五”规划', 'the fourteenth Five-Year Plan'],
  ['党的二十大', 'the 20th CPC National Congress'],
  ['正月初五', 'February 5'],
  ['腊月廿三', 'the 23rd of the twelfth lunar month'],
  ['农历九月十六', 'the 16th day of the ninth month of the Lunar Calendar'],
  ['五一假期', 'the May Day holiday'],
  ['五一假期', 'the holiday of May 1'],
  ['十一黄金周', 'the National Day holiday'],
  ['9·11事件', 'the September 11 attacks'],
  ['9·11事件', '9/11'],
  ['妊娠晚期', 'the third trimester'],
  ['三年', 'three years'],
  ['近30日', 'the last 30 days'],
  ['4/7', 'four of seven'],
] as const;

/** Pairs with one mistake, in either language. */
const WRONG = [
  ['2020年5月13日', 'May 13, 2021', 'facts/year'],
  ['2010年', 'in 2020', 'facts/year'],
  ['1996年', '1995', 'facts/year'],
  ['二〇二一年', 'in 2020', 'facts/year'],
  ['24年5月', 'May 2023', 'facts/year'],
  ['2018—2020年', '2018–2021', 'facts/year'],
  ['公元前221年', '212 BC', 'facts/year'],
  ['2016年1月', 'in January', 'facts/year'],
  ['1月', 'in January 2016', 'facts/year'],
  ['10月2日', 'on Oct. 2, 1968', 'facts/year'],
  ['2019年12月，2019年1月30日，2020年3月11日', 'in December 2019, on 30 January 2020 and on 11 March 2020', 'facts/year'],
  ['2019年开业', 'It opened', 'facts/year'],
  ['2020财年', 'FY2021', 'facts/year'],
  ['5月13日', 'May 14', 'facts/date'],
  ['5月13日', 'June 13', 'facts/date'],
  ['6月12日', 'December 6', 'facts/date'],
  ['6月12日', '6 December', 'facts/date'],
  ['5月13日至15日', 'May 13–16', 'facts/date'],
  ['13日在京举行', 'held in Beijing on May 14', 'facts/date'],
  ['13日在京举行', 'held in Beijing on the 14th', 'facts/date'],
  ['5月开诊', 'It opens in June', 'facts/date'],
  ['七月开诊', 'It opens in June', 'facts/date'],
  ['5月上旬', 'late May', 'facts/date'],
  ['1月31日', 'February 31', 'facts/date'],
  ['5月13日开诊', 'It opens', 'facts/date'],
  ['开诊', 'It opens on 13 May', 'facts/date'],
  ['新华社北京7月25日电 24日召开', 'BEIJING, July 25 (Xinhua) -- held on August 24', 'facts/date'],
  ['2020年5月13日', '13/6/2020', 'facts/date'],
  ['下午3点半', '3:30 a.m.', 'facts/time'],
  ['下午3点半', '14:30', 'facts/time'],
  ['15时30分', '3:30 a.m.', 'facts/time'],
  ['15时30分', '15:20', 'facts/time'],
  ['上午9点', '8 a.m.', 'facts/time'],
  ['凌晨2点', '2 p.m.', 'facts/time'],
  ['晚上8点', 'eight o’clock in the morning', 'facts/time'],
  ['早上六点', 'six in the evening', 'facts/time'],
  ['12时20分抵达', 'It arrived', 'facts/time'],
  ['北京时间20时10分', '12:20 GMT', 'facts/time'],
  ['周三', 'Thursday', 'facts/weekday'],
  ['星期天', 'Saturday', 'facts/weekday'],
  ['2020年5月13日（周四）', 'May 13, 2020', 'facts/weekday'],
  ['2020年5月13日', 'Thursday, May 13, 2020', 'facts/weekday'],
  ['20世纪30年代', 'the 1940s', 'facts/decade'],
  ['上世纪八十年代', 'the 1890s', 'facts/decade'],
  ['90年代', 'the ’80s', 'facts/decade'],
  ['六七十年代', 'the sixties and the 1980s', 'facts/decade'],
  ['20世纪', 'the 19th century', 'facts/period'],
  ['第一季度', 'the third quarter', 'facts/period'],
  ['“十三五”期间', 'during the 14th Five-Year Plan', 'facts/period'],
  ['党的十九大', 'the 20th CPC National Congress', 'facts/period'],
  ['妊娠早期', 'the third trimester', 'facts/period'],
  ['上半年', 'the second half of the year', 'facts/period'],
] as const;

describe('Comparing dates and times', () => {
  it.each(RIGHT)('leaves %s beside «%s» alone', (zh, en) => {
    expect(codes(zh, en)).toEqual([]);
  });

  it.each(WRONG)('finds that %s is not «%s»', (zh, en, code) => {
    expect(codes(zh, en)).toContain(code);
  });

  it('allows a year that the article is about, and no other', () => {
    expect(codes('5月13日', 'May 13, 2020', '2020-05-14')).toEqual([]);
    expect(codes('5月13日', 'May 13, 2020', '2026-05-14')).toEqual(['facts/year']);
  });

  it('allows the month of the article for a day alone, and no distant one', () => {
    expect(codes('13日在京举行', 'on May 13', '2020-05-14')).toEqual([]);
    expect(codes('30日在京举行', 'on April 30', '2020-05-02')).toEqual([]);
    expect(codes('13日在京举行', 'on August 13', '2020-05-14')).toEqual(['facts/date']);
  });

  it('holds a weekday to its date by the year of the article', () => {
    expect(codes('5月13日（周三）', 'Wednesday, May 13', '2020-05-10')).toEqual([]);
    expect(codes('5月13日（周四）', 'Thursday, May 13', '2020-05-10')).toEqual(['facts/weekday', 'facts/weekday']);
    expect(codes('12月31日（周四）', 'Thursday, Dec 31', '2021-01-02')).toEqual([]);
  });

  it('leaves what turns out to be a quantity to the readers of numbers', () => {
    const { claimed } = checkCalendar({ zh: '共2020人', en: 'a total of 2020 patients and 2020 nurses in 2020' }, { day: null });
    expect(claimed.en).toEqual([]);
  });

  it('touches nothing that belongs to a code', () => {
    const zh = '见 example.org/2020-05-13';
    expect(checkCalendar({ zh, en: 'See there.' }, { day: null }, { zh: [[2, zh.length]], en: [] }).found).toEqual([]);
  });
});
