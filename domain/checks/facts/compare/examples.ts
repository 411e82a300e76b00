import type { Examples } from '@/domain/checks/example';

type QuantityCode =
  `facts/${'number' | 'magnitude' | 'number-word' | 'missing' | 'added' | 'money' | 'percent' | 'measure' | 'bound' | 'ordinal'}`;

export const QUANTITY_EXAMPLES: Record<QuantityCode, Examples> = {
  'facts/number': {
    wrong: [
      { zh: '医院现有床位1860张。', en: 'The hospital has 1,680 beds.' },
      { zh: '门诊量同比增长12.6%。', en: 'Outpatient visits rose by 12.9 percent.' },
      { zh: '共有一百三十一名志愿者参加。', en: 'A total of 113 volunteers took part.' },
      { zh: '全年接诊2万4801人。', en: 'It treated 24,081 patients that year.' },
      { zh: '气温降至零下20度。', en: 'The temperature fell to 20 degrees.' },
    ],
    right: [
      { zh: '全年接诊2万4801人。', en: 'It treated 24,801 patients that year.' },
      { zh: '共有一百三十一名志愿者参加。', en: 'One hundred and thirty-one volunteers took part.' },
      { zh: '每年有300万至500万重症病例。', en: 'There are 3 to 5 million severe cases a year.' },
      { zh: '四成患者等待超过4小时。', en: 'Four in ten patients wait longer than four hours.' },
      { zh: '一带一路合作千方百计推进。', en: 'Cooperation under the Belt and Road is pressed ahead by every means.' },
      { zh: '他身高1米75。', en: 'He is 1.75 metres tall.' },
      { zh: '气温降至零下20度。', en: 'The temperature fell to 20 degrees below zero.' },
      { zh: '八路军和新四军', en: 'The Eighth Route Army and the New Fourth Army' },
      { zh: '中心占地30亩。', en: 'The centre covers two hectares.' },
    ],
  },
  'facts/magnitude': {
    wrong: [
      { zh: '工程总投资1.8亿元。', en: 'The project cost 1.8 million yuan.' },
      { zh: '城区人口约35万。', en: 'About 3.5 million people live in the city.' },
      { zh: '图书馆藏书6.5万册。', en: 'The library holds 6,500 books.' },
    ],
    right: [
      { zh: '工程总投资1.8亿元。', en: 'The project cost 180 million yuan.' },
      { zh: '市值超过1.2万亿美元。', en: 'Its market value exceeds $1.2 trillion.' },
      { zh: '30余万人参观了展览。', en: 'More than 300,000 people saw the exhibition.' },
      { zh: '数百万人受益。', en: 'Millions of people benefited.' },
    ],
  },
  'facts/number-word': {
    wrong: [
      { zh: '两名医生当天出发。', en: 'Four doctors set out that day.' },
      { zh: '他七年前加入团队。', en: 'He joined the team two years ago.' },
      { zh: '患者每天服药三次。', en: 'Patients take the drug twice a day.' },
      { zh: '数百万人受益。', en: 'Tens of millions of people benefited.' },
      { zh: '双方讨论了五个项目。', en: 'The two sides discussed three projects.' },
      { zh: '门诊量增加了两倍。', en: 'The number of outpatients doubled.' },
      { zh: '产值翻两番。', en: 'Output doubled.' },
      { zh: 'Ⅲ期临床试验启动。', en: 'The phase II trial began.' },
      { zh: '她生下双胞胎。', en: 'She gave birth to triplets.' },
      { zh: '全场打八折。', en: 'There is an 80 percent discount on everything.' },
      { zh: '车程一个半小时。', en: 'It is a drive of two hours.' },
    ],
    right: [
      { zh: '两名医生当天出发。', en: 'Both doctors set out that day.' },
      { zh: '双方达成一致。', en: 'The two sides reached an agreement.' },
      { zh: '会谈每半年举行一次。', en: 'Talks are held every six months.' },
      { zh: '十多个专家组参与其中。', en: 'Over a dozen expert groups took part.' },
      { zh: '血管细到两三毫米。', en: 'The vessels are two or three millimetres wide.' },
      { zh: '离岸十几公里。', en: 'It is little more than ten kilometres from the shore.' },
      { zh: '该校在气候、海洋和健康三个领域居于前列。', en: 'It is among the leaders in climate, marine science and health.' },
      { zh: '我们的那座只有三分之一高。', en: 'Ours is only a third as high.' },
      { zh: '门诊量增加了两倍。', en: 'The number of outpatients tripled.' },
      { zh: '产值翻两番。', en: 'Output quadrupled.' },
      { zh: 'Ⅲ期临床试验启动。', en: 'The phase 3 trial began.' },
      { zh: '用时3小时30分。', en: 'It took three and a half hours.' },
      { zh: '等了一刻钟。', en: 'They waited a quarter of an hour.' },
      { zh: '她是大三学生。', en: 'She is in her third year at university.' },
      { zh: '他在二十年间走遍全国。', en: 'In two decades he travelled the whole country.' },
      { zh: '张三和李四是四川人。', en: 'Zhang San and Li Si come from Sichuan.' },
    ],
  },
  'facts/missing': {
    wrong: [
      { zh: '315户1339名群众安全撤离。', en: '1,339 people left safely.' },
      { zh: '出口额为近3年来最低。', en: 'Exports were at a record low.' },
      { zh: '五名护士获奖。', en: 'Nurses received awards.' },
    ],
    right: [
      { zh: '315户1339名群众安全撤离。', en: '1,339 people of 315 households left safely.' },
      { zh: '两家医院签署协议。', en: 'The hospitals signed an agreement.' },
      { zh: '该院是一家三甲医院。', en: 'It is a top-tier hospital.' },
      {
        zh: '第一次19分钟，第二次17分钟，第三次12分钟，三次合计48分钟。',
        en: 'The first took 19 minutes, the second 17 and the third 12; together that made 48.',
      },
      { zh: '大学举行建校130周年纪念大会', en: '130 years on: the university celebrates' },
      { zh: '不变的是“求真济世”四个字。', en: 'What has not changed is the motto “Seek truth, serve the world”.' },
      { zh: '讲座共15场，这15场全部免费。', en: 'There are 15 lectures, all of them free.' },
    ],
  },
  'facts/added': {
    wrong: [
      { zh: '出口额为315.1亿美元。', en: 'Exports came to $31.51 billion (£25 billion).' },
      { zh: '新药已经上市。', en: 'The 12 new drugs are on the market.' },
    ],
    right: [
      { zh: '出口额为315.1亿美元（约合250亿英镑）。', en: 'Exports came to $31.51 billion (£25 billion).' },
      { zh: '一名中国患者和一名法国患者出院。', en: 'A Chinese and a French patient went home.' },
      { zh: '一、医院概况', en: '1. About the hospital' },
      { zh: '费用要三四万元。', en: 'It costs RMB 30,000 to 40,000.' },
      { zh: '最难的一件', en: 'The hardest of the seven' },
      { zh: '后一个，我想自己讲。', en: 'The third I’d like to quote myself.' },
      { zh: '当年的老屋还在。', en: 'The old house of 1936 still stands.' },
      { zh: '双方举行会谈。', en: 'The two sides held talks.' },
    ],
  },
  'facts/money': {
    wrong: [
      { zh: '设备售价53万元。', en: 'The machine costs 530,000 dollars.' },
      { zh: '基金规模达2000万欧元。', en: 'The fund has £20 million.' },
      { zh: '预计带来180亿新元收入。', en: 'It should bring in 18 billion yuan.' },
      { zh: '救助惠及500万人。', en: 'The relief reached 5 million yuan.' },
      { zh: '人民币汇率总体平稳。', en: 'The exchange rate of the dollar is stable on the whole.' },
    ],
    right: [
      { zh: '设备售价53万元。', en: 'The machine costs RMB 530,000.' },
      { zh: '获赔1075万美元。', en: 'They were paid $10.75 million.' },
      { zh: '票价为50港元。', en: 'A ticket costs HK$50.' },
      { zh: '公司市场规模突破万亿。', en: 'The market is worth more than RMB 1 trillion.' },
      { zh: '洋葱每公斤80卢比（约合1美元）。', en: 'Onions sell at 80 rupees (about $1) a kilo.' },
    ],
  },
  'facts/percent': {
    wrong: [
      { zh: '治愈率为13。', en: 'The cure rate is 13%.' },
      { zh: '失业率下降1.5个百分点。', en: 'Unemployment fell by 1.5 percent.' },
      { zh: '产量增长20%。', en: 'Output grew by 20 a year ago.' },
    ],
    right: [
      { zh: '百分之八十五的患者康复。', en: '85 per cent of the patients recovered.' },
      { zh: '失业率下降1.5个百分点。', en: 'Unemployment fell by 1.5 percentage points.' },
      { zh: '三分之二的学生参加。', en: 'Two thirds of the students took part.' },
      { zh: '占比为67%至75%。', en: 'The share is 67 to 75 percent.' },
      { zh: '全部商品八折。', en: 'Everything is 20% off.' },
      { zh: '发病率为3‰。', en: 'The incidence is 3 per thousand.' },
      { zh: '上调25个基点。', en: 'It was raised by 0.25 percentage points.' },
    ],
  },
  'facts/measure': {
    wrong: [
      { zh: '学校离家5公里。', en: 'The school is 5 miles from home.' },
      { zh: '疗程为6个月。', en: 'The course takes 6 weeks.' },
      { zh: '每日剂量为50毫克。', en: 'The daily dose is 50 grams.' },
    ],
    right: [
      { zh: '学校离家8公里。', en: 'The school is 5 miles from home.' },
      { zh: '体温为37℃。', en: 'The temperature is 98.6°F.' },
      { zh: '婴儿重6斤。', en: 'The baby weighs 3 kg.' },
      { zh: '疗程为半年。', en: 'The course takes six months.' },
      { zh: '这个5岁的男孩已经康复。', en: 'The five-year-old boy has recovered.' },
    ],
  },
  'facts/bound': {
    wrong: [
      { zh: '参加者超过500人。', en: 'Fewer than 500 people took part.' },
      { zh: '总人数不得超过座位数的30%。', en: 'The audience must be at least 30% of the seats.' },
      { zh: '不到一半的患者康复。', en: 'More than half of the patients recovered.' },
      { zh: '18岁以上可以报名。', en: 'Those under 18 may apply.' },
    ],
    right: [
      { zh: '参加者超过500人。', en: 'More than 500 people took part.' },
      { zh: '近1.8亿尾鱼苗放流。', en: 'Nearly 180 million fry were released.' },
      { zh: '年龄不超过50周岁。', en: 'Applicants should be no older than 50.' },
      { zh: '近视度数不能高于600度。', en: 'Myopia must be no higher than 600 degrees.' },
      { zh: '库存不能超过一天。', en: 'It is impossible to hold more than a day of stock.' },
      { zh: '多达18万个岗位。', en: 'Up to 180,000 jobs.' },
    ],
  },
  'facts/ordinal': {
    wrong: [
      { zh: '这是他第二次来访。', en: 'This is his sixth visit.' },
      { zh: '首批产品今天上市。', en: 'The second batch of products is on sale from today.' },
      { zh: '第一阶段协议已经生效。', en: 'The fourth phase of the agreement is in force.' },
    ],
    right: [
      { zh: '这是他首次来访。', en: 'This is his first visit.' },
      { zh: '数据不得交给第三方。', en: 'Data must not be given to third parties.' },
      { zh: '这是她的第3000个夜班。', en: 'It was her three-thousandth night.' },
      { zh: '大学迎来第一百二十五个校庆日。', en: 'The university marked its one hundred and twenty-fifth anniversary.' },
      { zh: '她获得亚军。', en: 'She came second.' },
      { zh: '请第一时间报告。', en: 'Please report at once.' },
      { zh: '这是第23届电影节。', en: 'This is the 23rd film festival.' },
    ],
  },
};
