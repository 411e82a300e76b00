import type { Examples } from '@/domain/checks/example';
import type { Concept } from '@/domain/terms/concept';
import type { LayoutCode } from './catalogue';
import type { EXAMPLES_OF_PICTURES } from './examples-of-pictures';

type OfText = Exclude<LayoutCode, keyof typeof EXAMPLES_OF_PICTURES>;

const zh = (...parts: string[]) => ['# 新楼启用', '门诊部今天搬进新楼。', ...parts].join('\n\n');
const en = (...parts: string[]) => ['# New building opens', 'The clinic moved into its new building today.', ...parts].join('\n\n');

const DEPARTMENT: Concept = {
  id: 'heart',
  kind: 'department',
  note: '',
  forms: [
    { locale: 'zh', text: '心内科', status: 'approved' },
    { locale: 'en', text: 'Department of Cardiology', status: 'approved' },
  ],
};

const TWICE = {
  zh: '新楼共有六层，设有四十间诊室和两间候诊大厅。',
  en: 'The new building has six floors, forty consulting rooms and two large waiting halls.',
};

const LONG = {
  zh: '新楼从设计到建成历时三年，其间门诊一天也没有停过。医护人员克服了许多困难，把两个院区的工作都安排得井井有条。',
  en: 'Three years passed from the first drawing to the opening, and the clinic was not closed for a single day. Doctors and nurses kept both sites at work.',
};

export const EXAMPLES_OF_TEXT: Record<OfText, Examples> = {
  'layout/table': {
    wrong: [
      { zh: zh('| 楼层 | 科室 |\n| 一层 | 急诊 |\n| 二层 | 内科 |'), en: en('| Floor | Department |\n| One | Emergency |') },
      { zh: zh('| 楼层 | 科室 |\n| 一层 | 急诊 |'), en: en('| Floor | Department |\n| One |') },
    ],
    right: [{ zh: zh('| 楼层 | 科室 |\n| 一层 | 急诊 |'), en: en('| Floor | Department |\n| One | Emergency |') }],
  },
  'layout/list': {
    wrong: [
      { zh: zh('- 挂号\n- 候诊\n- 取药'), en: en('- Register\n- Wait') },
      { zh: zh('- 挂号'), en: en('- Register\n- Wait') },
    ],
    right: [
      { zh: zh('- 挂号\n- 候诊'), en: en('- Register\n- Wait') },
      { zh: zh('- 挂号\n- 候诊'), en: en('~') },
    ],
  },
  'layout/kind': {
    wrong: [
      { zh: zh('## 新楼的设备'), en: en('Equipment of the new building.') },
      { zh: zh('先挂号，再候诊。'), en: en('- Register\n- Wait') },
    ],
    right: [
      { zh: zh('## 新楼的设备'), en: en('## Equipment') },
      { zh: zh('## 新楼的设备'), en: en('~') },
    ],
  },
  'layout/heading-level': {
    wrong: [{ zh: zh('## 新楼', '### 设备'), en: en('## The building', '## Equipment') }],
    right: [{ zh: zh('## 新楼', '### 设备'), en: en('## The building', '### Equipment') }],
  },
  'layout/heading-jump': {
    wrong: [
      { zh: zh('#### 设备'), en: en('## Equipment') },
      { zh: zh('## 设备'), en: en('### Equipment') },
    ],
    right: [{ zh: zh('## 新楼', '### 设备', '## 旧楼'), en: en('## The building', '### Equipment', '## The old one') }],
  },
  'layout/heading-stop': {
    wrong: [
      { zh: zh('## 设备全部更新。'), en: en('## All equipment is new') },
      { zh: zh('## 设备全部更新'), en: en('## All equipment is new.') },
    ],
    right: [
      { zh: zh('## 设备更新了吗？'), en: en('## Is the equipment new?') },
      { zh: zh('## 赴美国考察'), en: en('## A visit to the U.S.') },
      { zh: zh('## 联合公司'), en: en('## A partner: Heart Devices Inc.') },
      { zh: zh('## 楼新了。人也多了。'), en: en('## A new building. More people.') },
    ],
  },
  'layout/heading-in-list': {
    wrong: [
      { zh: zh('- 新楼的设备', TWICE.zh), en: en('## Equipment of the new building', TWICE.en) },
      { zh: zh('## 新楼的设备', TWICE.zh), en: en('- Equipment of the new building', TWICE.en) },
    ],
    right: [
      { zh: zh('- 挂号\n- 候诊', TWICE.zh), en: en('- Register\n- Wait', TWICE.en) },
      { zh: zh('- 请带身份证。', TWICE.zh), en: en('- Bring your identity card.', TWICE.en) },
    ],
  },
  'layout/heading-as-text': {
    wrong: [
      { zh: zh(LONG.zh, '三年建设路', `${LONG.zh}大家都高兴。`), en: en(LONG.en, '## Three years', `${LONG.en} Everybody is glad.`) },
      {
        zh: zh(LONG.zh, '## 三年建设路', `${LONG.zh}大家都高兴。`),
        en: en(LONG.en, 'The Way to the New Building', `${LONG.en} Everybody is glad.`),
      },
    ],
    right: [
      { zh: zh(LONG.zh, '谢谢大家！', `${LONG.zh}大家都高兴。`), en: en(LONG.en, 'Thank you!', `${LONG.en} Everybody is glad.`) },
      { zh: zh(LONG.zh, '王芳，李强', `${LONG.zh}大家都高兴。`), en: en(LONG.en, 'Wang Fang, Li Qiang', `${LONG.en} Everybody is glad.`) },
    ],
  },
  'layout/title-repeated': {
    wrong: [
      { zh: zh('新楼', '启用'), en: en('New', 'Building') },
      { zh: zh('## 新楼启用'), en: en('## At work') },
      { zh: zh('今天。'), en: en('New Building Opens') },
    ],
    right: [{ zh: zh('## 新楼启用以后'), en: en('## After the new building opened') }],
  },
  'layout/passage-repeated': {
    wrong: [{ zh: zh(TWICE.zh, TWICE.zh), en: en(TWICE.en, 'They were needed.') }],
    right: [
      { zh: zh(TWICE.zh, TWICE.zh), en: en(TWICE.en, TWICE.en) },
      { zh: zh('上午八点', '上午八点'), en: en('8 a.m.', '8 a.m.') },
      { zh: zh(TWICE.zh), en: en(TWICE.en) },
    ],
  },
  'layout/empty-passage': {
    wrong: [
      { zh: zh(TWICE.zh, '早该有了。', '大家都高兴。'), en: en('~', 'They were needed.', 'Everybody is glad.') },
      { zh: zh('~', '早该有了。', '大家都高兴。'), en: en(TWICE.en, 'They were needed.', 'Everybody is glad.') },
    ],
    right: [
      { zh: zh(TWICE.zh, '早该有了。'), en: en('~', '~') },
      { zh: zh('~'), en: en('~') },
    ],
  },
  'layout/cut-off': {
    wrong: [
      { zh: zh('新楼共有六层，'), en: en('It has six floors.') },
      { zh: zh('新楼共有六层。'), en: en('It has six floors and') },
      { zh: zh('新楼有六层。', '很亮。'), en: en('It has six floors, and the rooms of the', 'second floor are bright.') },
    ],
    right: [
      { zh: zh('新楼有：', '- 挂号处\n- 药房'), en: en('It has:', '- A desk\n- A pharmacy') },
      { zh: zh('王芳，医生'), en: en('Wang Fang, physician') },
    ],
  },
  'layout/page-furniture': {
    wrong: [
      { zh: zh('当前位置：首页 > 新闻'), en: en('News.') },
      { zh: zh('浏览次数：1024'), en: en('Read by many.') },
      { zh: zh('新闻。'), en: en('News & Events') },
      { zh: zh('新闻。'), en: en('Related articles') },
    ],
    right: [
      { zh: zh('这条消息的阅读量超过一万。'), en: en('Home visits will begin next week.') },
      { zh: zh('下一篇论文将在明年发表。'), en: en('Next, the team will publish its second paper.') },
    ],
  },
  'layout/credit-in-text': {
    wrong: [
      { zh: zh('文/图：王芳'), en: en('It was a sunny day.') },
      { zh: zh('天气晴好。'), en: en('Edited by Wang Fang / Reviewed by Li Qiang') },
      { zh: zh('天气晴好。'), en: en('By Wang Fang') },
    ],
    right: [
      { zh: zh('编辑部设在六层。'), en: en('By Monday all departments had moved.') },
      { zh: zh('来源不明的药品不得使用。'), en: en('Medicines from unknown sources must not be used.') },
    ],
  },
  'layout/credits': {
    wrong: [
      { zh: `${zh()}\n\n@by 王芳、李强`, en: `${en()}\n\n@by Wang Fang` },
      { zh: `${zh()}\n\n@by 王芳`, en: `${en()}\n\n@by Wang Fang\n\n@photo Li Qiang` },
    ],
    right: [
      { zh: `${zh()}\n\n@by 王芳、李强`, en: `${en()}\n\n@by Wang Fang and Li Qiang` },
      { zh: `${zh()}\n\n@source 《护理与康复》`, en: `${en()}\n\n@source Journal of Nursing and Rehabilitation` },
      { zh: `${zh()}\n\n@department 心内科、护理部`, en: `${en()}\n\n@department Department of Cardiology, Department of Nursing` },
      { zh: `${zh('再见。')}\n\n@by 王芳`, en: en('~') },
    ],
  },
  'layout/credit-name': {
    wrong: [{ zh: `${zh()}\n\n@department 心内科`, en: `${en()}\n\n@department Heart Department`, terms: [DEPARTMENT] }],
    right: [{ zh: `${zh()}\n\n@department 心内科`, en: `${en()}\n\n@department Department of Cardiology`, terms: [DEPARTMENT] }],
  },
  'layout/order': {
    wrong: [{ zh: zh('先挂号。', '再候诊。'), en: en('(=4) Then wait.', '(=3) Register first.') }],
    right: [{ zh: zh('先挂号。', '再候诊。'), en: en('Register first.', 'Then wait.') }],
  },
  'layout/note-marker': {
    wrong: [
      { zh: zh('治愈率提高[1]。'), en: en('More patients were cured.') },
      { zh: zh('治愈率提高[1]。'), en: en('More patients [2] were cured [1].') },
    ],
    right: [
      { zh: zh('治愈率提高[1,2]。'), en: en('More patients were cured [1, 2].') },
      { zh: zh('治愈率提高［1］。'), en: en('More patients were cured.[1]') },
    ],
  },
};
