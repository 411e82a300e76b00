import type { Examples } from '@/domain/checks/example';
import type { WHOLE } from './catalogue';

/** What each check of this area finds, in both directions, and what only looks like it. */
export const WHOLE_EXAMPLES: Record<keyof typeof WHOLE, Examples> = {
  'whole/omitted': {
    wrong: [
      {
        zh: '医院今年新开了两个社区门诊。患者可以通过手机预约专家，检查报告当天就能在网上查询。门诊部主任王芳介绍了情况。',
        en: 'The hospital opened two community clinics this year. Wang Fang, director of the outpatient department, introduced them.',
      },
      {
        zh: '研究团队观察了 240 名糖尿病患者，其中一半接受了新药治疗，另一半继续使用胰岛素，结果发表在上个月的学术期刊上。',
        en: 'The research team observed 240 patients with diabetes.',
      },
    ],
    right: [
      {
        zh: '他说，这件事说来话长，三言两语讲不清楚。',
        en: 'It is a long story, he said.',
      },
      {
        zh: '中心引进了正电子发射断层显像设备（Positron Emission Tomography，PET），可以更早发现肿瘤。',
        en: 'The center has introduced PET, which detects tumors earlier.',
      },
      {
        zh: '学生们参观了实验室、图书馆和博物馆，并与教授交流。',
        en: 'The students visited the laboratory, the library and the museum. They also talked with professors.',
      },
    ],
  },
  'whole/added': {
    wrong: [
      {
        zh: '医院今年新开了两个社区门诊。门诊部主任王芳介绍了情况。',
        en: 'The hospital opened two community clinics this year. Patients can book experts by mobile phone, and test reports are available online on the same day. Wang Fang, director of the outpatient department, introduced them.',
      },
      {
        zh: '研究团队观察了 240 名糖尿病患者。',
        en: 'The research team observed 240 patients with diabetes, half of whom received treatment with the new drug, while the other half continued to use insulin, and the results were published in an academic journal last month.',
      },
    ],
    right: [
      {
        zh: '会诊由肿瘤科牵头。',
        en: 'The consultation was led by the Department of Oncology, which is responsible for treating patients with cancer.',
      },
      {
        zh: '“这种病还没有特效药。”心内科主任李强说，“所以我们换了一个问题：有哪些事，是我们自己没有做好的？”',
        en: '“There is still no drug for this disease,” said Li Qiang, director of cardiology. “So we turned it round. What are we doing badly?”',
      },
      {
        zh: '学生们参观了实验室，并与教授交流，最后一起吃了晚饭。',
        en: 'The students visited the laboratory. They talked with professors. Finally, they had dinner together.',
      },
    ],
  },
  'whole/empty': {
    wrong: [
      { zh: '门诊时间为每天上午八点。', en: '.' },
      { zh: '……', en: 'The clinic opens at eight every morning.' },
    ],
    right: [
      { zh: '无', en: '—' },
      { zh: '……', en: '…' },
      { zh: '8:00', en: '8:00' },
    ],
  },
  'whole/untranslated': {
    wrong: [
      { zh: '医院加强病房管理。', en: 'The hospital strengthens the 病房 management.' },
      {
        zh: '客人感谢了医院。Wang Fang thanked the university for its warm welcome. 随后参观了病房。',
        en: 'The guests thanked the hospital. Wang Fang thanked the university for its warm welcome. Then they visited the wards.',
      },
      {
        zh: '专家组由五人组成，The team will be working with local doctors 三个月。',
        en: 'The team of five experts will be working with local doctors for three months.',
      },
    ],
    right: [
      { zh: '清明是二十四节气之一。', en: 'Qingming (清明) is one of the 24 solar terms.' },
      { zh: '院训是“仁爱济世”。', en: 'The motto of the hospital is “仁爱济世”, kindness that helps the world.' },
      {
        zh: '论文刊登在《The New England Journal of Medicine》上。',
        en: 'The paper was published in The New England Journal of Medicine.',
      },
      { zh: '他来自 MD Anderson Cancer Center。', en: 'He comes from MD Anderson Cancer Center.' },
      { zh: '“福”字倒着贴。', en: 'The character 福 is hung upside down.' },
    ],
  },
  'whole/wrong-language': {
    wrong: [
      { zh: '医院举行了开诊仪式。', en: '医院举行了开诊仪式。' },
      {
        zh: 'The hospital held an opening ceremony for its new clinic, and they were all there.',
        en: 'The hospital held an opening ceremony.',
      },
      { zh: '新しい病院が開院しました。', en: 'The new hospital was opened.' },
    ],
    right: [
      {
        zh: 'Smith J, et al. The effects of exercise that patients have. Heart 2020; 382: 1-9.',
        en: 'Smith J, et al. The effects of exercise that patients have. Heart 2020; 382: 1-9.',
      },
      { zh: 'MRI / CT / PET', en: 'MRI / CT / PET' },
      { zh: '“北京协和医院”', en: 'Peking Union Medical College Hospital “北京协和医院”' },
    ],
  },
  'whole/unrelated': {
    wrong: [
      {
        zh: '医院与大学签署合作协议，共同培养研究生。',
        en: 'Visitors may park their bicycles behind the library until nine in the evening.',
      },
      {
        zh: '图书馆周末开放，学生可以参观展览，会议安排在校园。',
        en: 'Surgeons transplanted a kidney into a patient who had waited in pain for three years.',
      },
    ],
    right: [
      { zh: '说来话长。', en: 'Let me begin with yesterday.' },
      { zh: '医院与大学签署合作协议。', en: 'An agreement brings ward and lecture hall together.' },
    ],
  },
  'whole/negation': {
    wrong: [
      { zh: '专家组建议所有患者接受手术。', en: 'The experts did not recommend surgery for all patients.' },
      { zh: '该药没有在临床上使用。', en: 'The drug was used in the clinic.' },
      { zh: '两组死亡率的差异无统计学意义。', en: 'The difference in deaths between the groups was statistically significant.' },
    ],
    right: [
      { zh: '医院禁止吸烟。', en: 'You must not smoke in the hospital.' },
      { zh: '他不得不取消手术。', en: 'He had to cancel the operation.' },
      { zh: '不仅患者，家属也来了。', en: 'Patients came and so did their families.' },
      { zh: '直到周五才开诊。', en: 'The clinic did not open until Friday.' },
      { zh: '两组差异无统计学意义。', en: 'The difference between the groups was not statistically significant.' },
      { zh: '该药尚未获批。', en: 'The drug is unapproved.' },
      { zh: '从“找科室”到“办事情”', en: 'Arranged by errand, not by department' },
      {
        zh: '救护车接回29名伤员，多数是被玻璃划伤。有一趟车开不进去，医生蹚着水走了400米，把老人抬出来。',
        en: 'The ambulances brought in 29 people, most of them cut by glass. One could not get through. Doctors waded 400 metres through the water and carried out an elderly man.',
      },
      { zh: '办完手续很省事。', en: 'Patients did not have to queue.' },
      { zh: '这不只是一座医院，也是一所学校。', en: 'It is not only a hospital but also a school.' },
    ],
  },
  'whole/opposite': {
    wrong: [
      { zh: '门诊量同比上升。', en: 'Outpatient visits fell from one year to the next.' },
      { zh: '核酸检测结果为阴性。', en: 'The nucleic acid test was positive.' },
      { zh: '医生切除了他的左肾。', en: 'The surgeon removed his right kidney.' },
      { zh: '患者死于急性肝炎。', en: 'The patient died of chronic hepatitis.' },
    ],
    right: [
      { zh: '死亡率下降，存活率上升。', en: 'Mortality fell and survival rose.' },
      { zh: '新药增加了疗效。', en: 'The new drug works better and reduces pain.' },
      { zh: '左右两肾均正常。', en: 'Both kidneys are all right.' },
      { zh: '术前准备充分。', en: 'Preparation before the operation was thorough, and care after it as well.' },
    ],
  },
  'whole/pronoun': {
    wrong: [
      { zh: '他在医院工作了二十年。', en: 'She worked at the hospital for twenty years.' },
      { zh: '她感谢了护士。', en: 'He thanked the nurses.' },
    ],
    right: [
      { zh: '其他医生也很敬佩她。', en: 'Other doctors admire her too.' },
      { zh: '他感谢母亲。', en: 'He thanked his mother for her care.' },
      { zh: '他们去看望她。', en: 'They went to see her.' },
    ],
  },
  'whole/place': {
    wrong: [
      { zh: '专家组来自陕西。', en: 'The experts came from Shanxi.' },
      { zh: '代表团访问了罗马的医院。', en: 'The delegation visited hospitals in Paris.' },
    ],
    right: [
      { zh: '专家组来自山西。', en: 'The experts came from Shanxi.' },
      { zh: '意大利代表团到访。', en: 'An Italian delegation came.' },
      { zh: '代表团到访。', en: 'The delegation from Rome came.' },
      { zh: '代表团访问了罗马。', en: 'The delegation visited the Eternal City.' },
    ],
  },
  'whole/question': {
    wrong: [
      { zh: '患者可以提前出院。', en: 'Can patients leave the hospital early?' },
      { zh: '患者可以提前出院吗？', en: 'Patients can leave the hospital early.' },
    ],
    right: [
      { zh: '记者问患者能否提前出院。', en: 'Can patients leave early? the reporter asked.' },
      { zh: '谁能提前出院？', en: 'The reporter asked who could leave early.' },
      { zh: '能提前出院吗', en: 'Can patients leave early?' },
    ],
  },
  'whole/quotation': {
    wrong: [
      { zh: '王芳说，我们会照顾好每一位患者。', en: 'Wang Fang said, “We will take good care of every patient.”' },
      { zh: '王芳说：“我们会照顾好每一位患者。”', en: 'Wang Fang said that we will take good care of every patient.' },
    ],
    right: [
      { zh: '“互联网医院”上线。', en: 'The Internet hospital goes online.' },
      { zh: '王芳说：“我们会照顾好每一位患者。”', en: "Wang Fang said: 'We will take good care of every patient.'" },
      { zh: '王芳认为这是双赢。', en: 'Wang Fang calls it a “win-win”.' },
    ],
  },
  'whole/repeated': {
    wrong: [
      { zh: '医院今年新开了两个社区门诊。医院今年新开了两个社区门诊。', en: 'The hospital opened two community clinics this year.' },
      {
        zh: '医院今年新开了两个社区门诊。',
        en: 'The hospital opened two community clinics this year. The hospital opened two community clinics this year.',
      },
    ],
    right: [
      {
        zh: '我们有一个梦想。我们有一个梦想。',
        en: 'We have a dream. We have a dream.',
      },
      { zh: '早发现，早诊断，早治疗。', en: 'Find it early, diagnose it early, treat it early.' },
    ],
  },
};
