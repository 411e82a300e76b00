import type { Examples } from '@/domain/checks/example';
import type { TERMS } from './catalogue';
import { EXAMPLE_TERMS as terms } from './example-terms';

/** In `terms/inconsistent` every line is a row of its own. */
export const TERMS_EXAMPLES: Record<keyof typeof TERMS, Examples> = {
  'terms/forbidden': {
    wrong: [
      { zh: '门诊设有新冠感染咨询台。', en: 'The clinic has a desk for questions about the Wuhan virus.', terms },
      { zh: '武汉肺炎患者从北门进入。', en: 'COVID-19 patients enter by the north gate.', terms },
      { zh: '请佩戴口罩。', en: 'Wear a mouth cover.', terms },
    ],
    right: [
      { zh: '门诊设有新冠感染咨询台。', en: 'The clinic has a desk for questions about COVID-19.', terms },
      { zh: '他在武汉学习。', en: 'He studied in Wuhan.', terms },
      { zh: '请佩戴口罩。', en: 'Wear a mask.', terms },
    ],
  },
  'terms/another': {
    wrong: [
      { zh: '医院为员工接种疫苗。', en: 'The hospital gave its staff a stethoscope.', terms },
      { zh: '每位访客都拿到一只口罩。', en: 'Every visitor was given a ventilator.', terms },
    ],
    right: [
      { zh: '医院为员工接种疫苗。', en: 'The hospital vaccinated its staff.', terms },
      { zh: '每位访客都拿到一只口罩。', en: 'Every visitor was given a face mask.', terms },
      { zh: '呼吸机和听诊器都已送到。', en: 'The ventilators and stethoscopes have arrived.', terms },
    ],
  },
  'terms/near-miss': {
    wrong: [
      { zh: '新的呼吸机已经启用。', en: 'The new ventilattor is in use.', terms },
      { zh: '新的听诊器已经送到。', en: 'The new stethescopes have arrived.', terms },
      { zh: '该病的潜伏其约为五天。', en: 'The incubation period is about five days.', terms },
    ],
    right: [
      { zh: '新的呼吸机已经启用。', en: 'The new ventilators are in use.', terms },
      { zh: '患者需要通气。', en: 'The patient needs ventilation.', terms },
      { zh: '潜伏期约为五天。', en: 'The incubation period is about five days.', terms },
    ],
  },
  'terms/not-used': {
    wrong: [
      { zh: '入口处可以领取口罩。', en: 'Free umbrellas are at the entrance.', terms },
      { zh: '护士长介绍了病房。', en: 'The head nurse showed the stethoscope and the ward.', terms },
      { zh: '出现症状应就诊。', en: 'See a doctor if you have 症状.', terms },
    ],
    right: [
      { zh: '入口处可以领取口罩。', en: 'Masks are at the entrance.', terms },
      { zh: '出现咳嗽症状应就诊。', en: 'See a doctor if you cough.', terms },
      { zh: '接种疫苗后请休息。', en: 'Rest after your vaccination.', terms },
      { zh: '口罩用后请丢入桶内。', en: 'After use, drop it in the bin.', terms },
    ],
  },
  'terms/inconsistent': {
    wrong: [
      { zh: '潜伏期为五天。\n潜伏期可能更长。', en: 'The incubation period is five days.\nThe latency may be longer.', terms },
      {
        zh: '急诊科全天开放。\n请到急诊室挂号。',
        en: 'The emergency department is always open.\nRegister at the emergency department.',
        terms,
      },
    ],
    right: [
      { zh: '潜伏期为五天。\n潜伏期可能更长。', en: 'The incubation period is five days.\nThe incubation period may be longer.', terms },
      {
        zh: '世界卫生组织发布了指南。\n世界卫生组织还派出了专家。',
        en: 'The World Health Organization published a guide.\nThe WHO also sent experts.',
        terms,
      },
    ],
  },
};
