import type { Example, Examples } from '@/domain/checks/example';
import type { PRIVACY } from './catalogue';

function zh(...list: string[]): Example[] {
  return list.map((text) => ({ zh: text }));
}

function en(...list: string[]): Example[] {
  return list.map((text) => ({ en: text }));
}

const OURS: Example['office'] = { notPrivate: ['138 0013 8000', 'press@163.com', '李建国'] };

/** Every number and name is made up; the numbers only satisfy their check digits. */
export const PRIVACY_EXAMPLES: Record<keyof typeof PRIVACY, Examples> = {
  'privacy/identity-number': {
    wrong: [
      ...zh(
        '身份证号为11010519491231002X。',
        '编号110105 19491231 002X已登记。',
        '身份证１１０１０５１９４９１２３１００２Ｘ。',
        '身份证号：110105491231002。',
      ),
      ...en('His ID number is 11010519491231002X.'),
    ],
    right: [
      ...zh(
        '身份证号为110105********002X。',
        '流水号110105194912310021。',
        '编号110105194913310021。',
        '批号110105491231002。',
        '代码91310000425006XXXX。',
      ),
      ...en('Serial 110105194912310029'),
    ],
  },
  'privacy/mobile': {
    wrong: [
      ...zh(
        '请拨打13800138000联系。',
        '手机：138-0013-8000',
        '联系人：李先生+86 138 0013 8000',
        '电话１３８００１３８０００',
        '手机：+852 6123 4567',
      ),
      ...en('Call 138 0013 8000 for details.', 'Mobile: (212) 555-0187'),
    ],
    right: [
      ...zh(
        '电话：021-64041990',
        '急救电话120。',
        '热线400-820-8820',
        '总资产13800138000元。',
        '网址https://example.org/13800138000',
        '批准文号13800138000',
        '订单号：13800138000',
        '共138,001,380,00人',
        '流水号6213800138000124。',
        '请拨打138****8000',
      ),
      ...en('Tel: (212) 555-0187', 'Grant number 13800138000', 'NCT13800138000'),
      { zh: '请拨打+86 138-0013-8000联系宣传科。', office: OURS },
    ],
  },
  'privacy/bank-card': {
    wrong: [
      ...zh('捐款请汇至6222021234567890128。', '卡号6222 0212 3456 7890 128', '银行卡号：4111111111111111'),
      ...en('Card: 4111 1111 1111 1111'),
    ],
    right: [
      ...zh('捐款请汇至6222021234567890129。', '统一编号4111111111111111', '对公账户：1001234509012345678', '条码6901234567892'),
      ...en('DOI 10.1016/4111111111111111', 'Sequence 4111111111111112'),
    ],
  },
  'privacy/passport': {
    wrong: [...zh('护照号：E12345678', '港澳通行证号码C12345678'), ...en('Passport No. G12345678', 'His passport number: EA1234567')],
    right: [
      ...zh('护照办理需要5个工作日。', '型号E12345678', '护照号码请当场出示。'),
      ...en('Passport control is on level 2.', 'Model E12345678'),
    ],
  },
  'privacy/medical-record': {
    wrong: [
      ...zh('病历号：0012345', '住院号为ZY202400123', '（门诊号 20240012）', '床号：12', '12床患者已经好转。', '患者目前住在心内科8床。'),
      ...en(
        'Medical record no. 0012345',
        'MRN: 0012345',
        'The patient in bed 12 recovered.',
        'In bed 12, an old man was admitted at night.',
        'He was admitted to bed 7 of the ward.',
        'Hospital ID: ZY0012345',
      ),
    ],
    right: [
      ...zh(
        '请准备好病历号和身份证。',
        '开放床位1200张。',
        '住院号由系统生成。',
        '新增12张病床。',
        '门诊量达到20240012人次。',
        '8床位病房改造完成。',
        '病历号：****',
      ),
      ...en(
        'A 500-bed hospital',
        'mRNA-1273 vaccine',
        'The outpatient number was 35000.',
        'The bell rang from bed 17. The patient smiled.',
        'Beds number 1200',
        'Patients sleep in a bed 90 cm wide.',
        'Patients rest in bed 12 hours a day.',
      ),
    ],
  },
  'privacy/patient-name': {
    wrong: [
      ...zh(
        '患者李建国，男，56岁，诊断为肺癌。',
        '患者王秀兰因胸痛入院。',
        '56岁的张伟民突发心梗。',
        '李建国，男，56岁，因咳嗽两周入院。',
        '病人欧阳文华（女，42岁）术后恢复良好。',
        '姓名：李建国 性别：男 诊断：肺癌',
        '患者高建国，男，61岁。',
        '患儿陈子轩的家属送来锦旗。',
        '患者王小明去年在外院确诊肺癌，随后转诊。',
      ),
      ...en(
        'Mr. Li Jianguo, a 56-year-old patient with lung cancer, recovered.',
        'The patient, Wang Xiulan, was discharged.',
        'Patient John Smith, 56, was admitted.',
        'Zhang Weimin (56) underwent surgery.',
        'Patient name: Li Jianguo, bed in ward two',
      ),
    ],
    right: [
      ...zh(
        '患者李某某，男，56岁，诊断为肺癌。',
        '患者李某，56岁。',
        '患者李先生，56岁，诊断为肺癌。',
        '患者张阿姨因胸痛入院。',
        '患者李建国（化名），男，56岁。',
        '患者李XX，男，56岁。',
        '患者高血压病史十年。',
        '患者高热，伴咳嗽。',
        '患者王*，女。',
        '李建国，男，1965年出生，主任医师。',
        '患者老李，男，56岁。',
        '56岁的李建国教授作了报告。',
        '患者安全目标',
        '患者平均年龄56岁。',
        '患者中男性56例。',
        '患者马上入院。',
        '李建国，男，56岁，主任医师，擅长肺癌手术。',
        '患者周末因发热就诊。',
        '患者家属张先生',
        '患者全麻成功，手术顺利。',
        '姓名：李建国 职称：主任医师',
        '患者常因疼痛入院。',
        '患者曾因骨折住院。',
        '患者林女士被诊断为肺癌。',
        '患者小陈，男，8岁。',
        '患者黄疸明显，今年加重。',
        '患者江西人，男，56岁。',
        '患者经治医生介绍了病情。',
        '患者王小明医生负责手术。',
        '患者张力明显下降，随后入院。',
        '患者陈志愿者陪同入院。',
      ),
      ...en(
        'Mr. Li, a 56-year-old patient with lung cancer, recovered.',
        'Dr. Li Jianguo, a 56-year-old surgeon, treated the patient.',
        'The patient, surnamed Li, was discharged.',
        'Patient Safety Goals',
        'Professor Zhang Weimin (56) underwent training.',
        'Li Jianguo (a pseudonym), 56, a patient',
        'Patient Li Xx was discharged.',
        'Patients With COVID-19',
        'Patient Li M. was discharged.',
        'Zhang Weimin, 56, is a chief physician of the hospital with many patients.',
        'The patient thanked Wang Xiulan.',
      ),
      { zh: '患者李建国，男，56岁，诊断为肺癌。', office: OURS },
    ],
  },
  'privacy/birth-date': {
    wrong: [
      ...zh('患者，男，1968年3月5日出生，因胸痛入院。', '出生日期：1968-03-05 诊断：肺炎'),
      ...en('The patient (date of birth: 5 March 1968) was admitted.'),
    ],
    right: [
      ...zh('钟教授1936年10月20日出生于南京。', '患者，男，1968年出生。', '医院1937年4月1日开业。'),
      ...en('The surgeon was born on 5 March 1968 in Shanghai.'),
    ],
  },
  'privacy/home-address': {
    wrong: [
      ...zh('患者家住徐汇区枫林路180弄3号502室。', '住址：长宁区延安西路12号401室'),
      ...en('He lives at Room 502, 180 Fenglin Road.'),
    ],
    right: [
      ...zh('医院地址：徐汇区枫林路180号。', '家住徐汇区的李先生', '会议在门诊楼3号楼502室举行。', '家住枫林路附近。'),
      ...en('The hospital is at 180 Fenglin Road.', 'He lives in Shanghai.'),
    ],
  },
  'privacy/e-mail': {
    wrong: [
      ...zh('请发送至zhangsan@163.com。', '邮箱：12345678@qq.com', '邮箱：zhangsan(at)qq.com', '邮箱：zhangsan（at）163.com'),
      ...en('Write to zhang.san@gmail.com.', 'Contact: zhangsan@yahoo.com.cn'),
    ],
    right: [
      ...zh('请发送至office@hospital.example。', '网易163.com的用户'),
      ...en('Write to li@qq.com.example.'),
      { zh: '请发送至press@163.com。', office: OURS },
      { zh: '请发送至a@163.com。', office: { notPrivate: ['163.com'] } },
    ],
  },
  'privacy/vehicle-plate': {
    wrong: [...zh('肇事车辆沪A12345逃逸。', '车牌号为粤B·D12345', '一辆京A·12F45停在门口。')],
    right: [...zh('更新A12345版本。', '沪A股上涨。', '型号A12345', '京A级景区', '皖南医学院')],
  },
};
