import type { Examples } from '@/domain/checks/example';
import { EXAMPLE_TERMS as terms } from '@/domain/checks/terms/example-terms';
import type { NAMES } from './catalogue';

export const NAMES_EXAMPLES: Record<keyof typeof NAMES, Examples> = {
  'names/near-miss': {
    wrong: [
      { zh: '他在邵逸夫医院工作。', en: 'He works at Sir Run Run Show Hospital.', terms },
      { zh: '罗马琳达大学派出了专家。', en: 'Loma Lynda University sent experts.', terms },
      { zh: '他在邵逸天医院工作。', en: 'He works at Sir Run Run Shaw Hospital.', terms },
      { zh: '沈若谷主持会议。', en: 'Shen Ruogo chaired the meeting.', terms },
    ],
    right: [
      { zh: '他在邵逸夫医院工作。', en: 'He works at Sir Run Run Shaw Hospital.', terms },
      { zh: '他在邵逸夫医院工作。', en: 'He works at SIR RUN RUN SHAW HOSPITAL.', terms },
      { zh: '罗马琳达大学派出了专家。', en: 'Loma Linda University’s experts came.', terms },
    ],
  },
  'names/another': {
    wrong: [
      { zh: '石桥中学的学生来访。', en: 'Students of Loma Linda University came to visit.', terms },
      { zh: '沈若谷主持会议。', en: 'Wendy Ouyang chaired the meeting.', terms },
    ],
    right: [
      { zh: '石桥中学的学生来访。', en: 'Students of Shiqiao High School came to visit.', terms },
      { zh: '沈若谷和欧阳文主持会议。', en: 'Wendy Ouyang and Shen Ruogu chaired the meeting.', terms },
    ],
  },
  'names/other-form': {
    wrong: [{ zh: '他在邵逸夫医院工作。', en: 'He works at Shao Yifu Hospital.', terms }],
    right: [
      { zh: '他在邵逸夫医院工作。', en: 'He works at the hospital.', terms },
      { zh: '他在邵逸夫医院工作。', en: 'He works at Shaw Hospital.', terms },
      { zh: '邵逸夫医院与青山医院签约。', en: 'The hospital signed an agreement with Qingshan Hospital.', terms },
    ],
  },
  'names/order': {
    wrong: [
      { zh: '王芳介绍了经验。', en: 'Fang Wang shared her experience.' },
      { zh: '诸葛明远获奖。', en: 'Mingyuan Zhuge won the prize.' },
      { zh: '陈晓梅医生接诊。', en: 'Dr. Xiao-Mei Chen saw the patient.' },
    ],
    right: [
      { zh: '王芳介绍了经验。', en: 'Wang Fang shared her experience.' },
      { zh: '欧阳文介绍了经验。', en: 'Wendy Ouyang shared her experience.', terms },
      { zh: '王方先生来访。', en: 'WANG Fang came to visit.' },
      { zh: '青溪镇方家桥修好了。', en: 'The bridge of Fang Family Wang Village is mended.' },
    ],
  },
  'names/given-name': {
    wrong: [
      { zh: '王小芳介绍了经验。', en: 'Wang Xiao Fang shared her experience.' },
      { zh: '王小芳介绍了经验。', en: 'Wang Xiao-fang shared her experience.' },
      { zh: '王芳介绍了经验。', en: 'Then Wang fang shared her experience.' },
    ],
    right: [
      { zh: '王小芳介绍了经验。', en: 'Wang Xiaofang shared her experience.' },
      { zh: '李西安介绍了经验。', en: 'Li Xi’an shared his experience.' },
      { zh: '何老师说可以。', en: 'He can, said the teacher.' },
    ],
  },
  'names/rank': {
    wrong: [
      { zh: '副院长李明致辞。', en: 'President Li Ming gave a speech.' },
      { zh: '院长李明致辞。', en: 'Vice President Li Ming gave a speech.' },
    ],
    right: [
      { zh: '副院长李明致辞。', en: 'Vice President Li Ming gave a speech.' },
      { zh: '副主任医师李明出诊。', en: 'Li Ming, associate chief physician, is on duty.' },
      { zh: '院长李明致辞，两位副院长出席。', en: 'President Li Ming spoke, and two deputies attended.' },
      { zh: '这种药有副作用。', en: 'The president said that the drug has side effects.' },
    ],
  },
};
