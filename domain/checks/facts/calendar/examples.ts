import type { Examples } from '@/domain/checks/example';
import type { CalendarCode } from './ground';

export const CALENDAR_EXAMPLES: Readonly<Record<CalendarCode, Examples>> = {
  'facts/year': {
    wrong: [
      { zh: '新院区于2021年启用。', en: 'The new campus opened in 2022.' },
      { zh: '二〇一九年以来，门诊量逐年增长。', en: 'Outpatient visits have grown every year since 2009.' },
      { zh: '这台手术完成于2018年3月。', en: 'The operation was performed in March.' },
    ],
    right: [
      { zh: '新院区于二〇二一年启用。', en: 'The new campus opened in 2021.' },
      { zh: '2023—2024学年共招收40人。', en: 'In the 2023–24 academic year, 40 students were admitted.' },
      { zh: '去年门诊量创新高。', en: 'Outpatient visits reached a new high in 2024.' },
      { zh: '全天接诊2020人。', en: 'The hospital saw 2020 patients that day.' },
    ],
  },
  'facts/date': {
    wrong: [
      { zh: '义诊于5月13日举行。', en: 'The free clinic was held on June 13.' },
      { zh: '培训自6月12日开始。', en: 'Training begins on December 6.' },
      { zh: '报名截至13日。', en: 'Registration closes on the 15th.' },
      { zh: '5月上旬完成搬迁。', en: 'The move will be completed in late May.' },
    ],
    right: [
      { zh: '义诊于5月13日至15日举行。', en: 'The free clinic was held from 13 to 15 May.' },
      { zh: '13日，专家组抵达。', en: 'The experts arrived on May 13.' },
      { zh: '活动定于5月6日。', en: 'The event is on 6/5.' },
      { zh: '正月初五恢复门诊。', en: 'Clinics reopen on February 5.' },
    ],
  },
  'facts/time': {
    wrong: [
      { zh: '讲座下午3点半开始。', en: 'The lecture begins at 3:30 a.m.' },
      { zh: '首台手术于8时20分开始。', en: 'The first operation began at 8:12 a.m.' },
    ],
    right: [
      { zh: '讲座下午3点半开始。', en: 'The lecture begins at 15:30.' },
      { zh: '门诊时间为上午8时至11时30分。', en: 'Clinic hours are 8–11:30 a.m.' },
      { zh: '会议于北京时间20时开始。', en: 'The meeting began at 12:00 GMT.' },
    ],
  },
  'facts/weekday': {
    wrong: [
      { zh: '专家门诊每周三开放。', en: 'The expert clinic opens every Thursday.' },
      { zh: '2020年5月13日（星期四）举行。', en: 'It will be held on May 13, 2020.' },
    ],
    right: [
      { zh: '专家门诊每周三开放。', en: 'The expert clinic opens on Wednesdays.' },
      { zh: '2020年5月13日（星期三）举行。', en: 'It will be held on Wednesday, May 13, 2020.' },
      { zh: '每周五天门诊。', en: 'The clinic is open five days a week.' },
      { zh: '展览至2027年3月31日，周一闭馆。', en: 'The exhibition runs until 31 March 2027 and is closed on Mondays.' },
    ],
  },
  'facts/decade': {
    wrong: [
      { zh: '上世纪80年代，他留学归来。', en: 'He returned from abroad in the 1990s.' },
      { zh: '医院创办于20世纪30年代。', en: 'The hospital was founded in the 1940s.' },
    ],
    right: [
      { zh: '六七十年代的老照片', en: 'Photographs from the 1960s and 1970s' },
      { zh: '19世纪初建成。', en: 'It was built in the early 1800s.' },
      { zh: '90后护士长', en: 'A head nurse born in the ’90s' },
    ],
  },
  'facts/period': {
    wrong: [
      { zh: '“十四五”期间新增床位。', en: 'Beds were added during the 13th Five-Year Plan.' },
      { zh: '妊娠早期应避免用药。', en: 'Avoid the drug in the third trimester.' },
      { zh: '第一季度手术量上升。', en: 'Operations rose in the second quarter.' },
    ],
    right: [
      { zh: '“十四五”规划', en: 'The 14th Five-Year Plan (2021–2025)' },
      { zh: '19世纪和20世纪', en: 'The 19th and 20th centuries' },
      { zh: '第三季度', en: 'Q3' },
    ],
  },
};
