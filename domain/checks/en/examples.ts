import type { Example, Examples } from '@/domain/checks/example';
import type { EN } from './catalogue';
import { EXAMPLES_OF_MARKS } from './examples-of-marks';
import { EXAMPLES_OF_WHOLES } from './examples-of-wholes';

function texts(...list: string[]): Example[] {
  return list.map((en) => ({ en }));
}

const EXAMPLES_OF_WORDS = {
  'en/spelling': {
    wrong: texts('The goverment opened a clinic.', 'Nurses recieve training every year.', 'The patient left the hosptial on Monday.'),
    right: texts(
      'Dr. Xiaocai Zhuang came from Akesu.',
      'The patient was on ECMO after intubation.',
      'The colour of the centre is grey.',
      'Pleural fluid was drained.',
      'Dr. Blasey met Ms. Hammel.',
    ),
  },
  'en/grammar': {
    wrong: texts('They was happy with the ward.', 'The team will contains ten nurses.'),
    right: texts('They were happy with the ward.', 'The team will contain ten nurses.'),
  },
  'en/usage': {
    wrong: texts('Despite of the rain, the clinic opened.', 'They take pride of the ward.'),
    right: texts('Despite the rain, the clinic opened.', 'They take pride in the ward.'),
  },
  'en/confused-word': {
    wrong: texts(
      'Donations helped the clinic to whether the hardest times.',
      'All medical personal wore masks.',
      'The team came from a medial college.',
      'The two cities held a singing ceremony.',
      'The plan will insure the safety of patients.',
      'The ward was successful opened in May.',
      'Experts from difference countries spoke.',
      'She was deep moved by the letter.',
      'Both sides will corporate with each other.',
      'They took part in clinical trails.',
      'He thanked the angles in white.',
      'He went home after a live transplant.',
      'The effects were better then those of the old drug.',
      'We must bare the costs.',
    ),
    right: texts(
      'It is unclear whether the clinic will open.',
      'He asked as to whether the storm would pass.',
      'Her personal life is private.',
      'The medial wall of the artery was thin.',
      'A singing lesson is held on Monday.',
      'I insure my car.',
      'The successful opened doors for others.',
      'There is a difference between the two.',
      'Patients can live longer.',
      'Corporate services are on floor two.',
      'A trail runs behind the clinic.',
      'The principal of the school agreed in principle.',
      'The side effects of the drug are mild and affect few people.',
      'He gave advice and did advise patients.',
    ),
  },
  'en/set-phrase': {
    wrong: texts(
      'She took fully charge of the ward.',
      'The minister expressed that the plan was good.',
      'The platform was built as per the new model.',
      'They discussed about the budget.',
      'The forum was held ceremoniously in May.',
      'The Belt and Road strategy was discussed.',
    ),
    right: texts(
      'She took full charge of the ward.',
      'The minister expressed his thanks.',
      'The rate per bed is as per usual.',
      'They discussed the budget.',
      'The Belt and Road Initiative was discussed.',
    ),
  },
  'en/correlatives': {
    wrong: texts('Although the clinic is small, but it serves many people.', 'Because the roads were closed, so the team walked.'),
    right: texts('Although the clinic is small, it serves many people.', 'The roads were closed, so the team walked.'),
  },
  'en/repeated-word': {
    wrong: texts(
      'The team came to to the ward.',
      'One of the of the doctors spoke.',
      'The visit ended on Friday Friday.',
      'It is the the best clinic.',
    ),
    right: texts(
      'He had had a cold.',
      'She said that that was right.',
      'Sir Run Run Shaw gave the money.',
      'They flew to Pago Pago.',
      'The pandas Bing Bing and Ting Ting arrived.',
      'It was a very very long day.',
    ),
  },
  'en/a-or-an': {
    wrong: texts(
      'She waited a hour.',
      'He works at an university.',
      'They bought a MRI scanner.',
      'It was a 18-year-old girl.',
      'He had an CT scan.',
      'A X-ray was taken.',
      'It is an one-off event.',
    ),
    right: texts(
      'She waited an hour.',
      'He works at a university and is a European.',
      'They bought an MRI scanner and a CT scanner.',
      'It was an 18-year-old and an 80-year-old.',
      'It was a SARS ward.',
      'Hepatitis A is common, and vitamin A is cheap.',
      'It is an honour and a one-off event.',
      'An unimportant matter took a unique turn.',
      'A US team met a UNESCO official.',
    ),
  },
  'en/needless-the': {
    wrong: texts('He studied at the Zhejiang University in 2001.', 'They came from the Shandong Province.'),
    right: texts(
      'He leads the Zhejiang University team.',
      'She met the University of Sydney delegates.',
      'The Zhejiang University School of Medicine was founded early.',
      'He is from Shandong Province.',
    ),
  },
  'en/missing-the': {
    wrong: texts(
      'She is a dean of School of Law at Qingdao.',
      'It closed because of COVID-19 pandemic in the city.',
      'He was invited by University of Leeds to speak.',
    ),
    right: texts(
      'She is a dean of the School of Law at Qingdao.',
      'He came from Fudan University.',
      'It closed because of COVID-19 and the flu.',
    ),
  },
  'en/agreement': {
    wrong: texts(
      'The hospital held 150 online expert consultation.',
      'It trained many young doctor.',
      'This is one of the largest hospital in the city.',
      'The team treated a number of patient from abroad.',
      'He met with a total of 9 expert from Syria.',
      'Every patients was tested.',
      'Hundreds of volunteer joined in.',
      'The university have opened a new lab.',
      'These materials is new.',
      'A 9 members team set off.',
    ),
    right: texts(
      'It is a 24-hour service run by a 10-member team.',
      'The hospital held 150 online expert consultations.',
      'The 2020 annual meeting was held online.',
      'It is one of the largest hospitals in the city.',
      'The top 10 hospital list is out.',
      'He gave a $5 million donation.',
      'Every patient was tested in COVID-19 patient wards.',
      'Many a doctor came.',
      'These research results are new.',
      'A series of lectures was held.',
      'The team have opened a new lab.',
      'A box of these materials is new.',
      'The doctors in the hospital have left.',
    ),
  },
  'en/participle': {
    wrong: texts(
      'The ward has actively participate in the project.',
      'They have already complete the tests.',
      'The team has always adhering to the rule.',
    ),
    right: texts('The ward has actively participated in the project.', 'They have spread the news.', 'It has become clear.'),
  },
  'en/lower-case-start': {
    wrong: texts('The ward opened. it has ten beds.', 'the new ward opened in May after two years of work.', 'He said that i was wrong.'),
    right: texts(
      'Dr. Li and Prof. van Dyk came.',
      'It costs approx. ten yuan.',
      'The site example.com is down. It will be back.',
      'Use mRNA vaccines, i.e. new ones.',
    ),
  },
  'en/comma-before-said': {
    wrong: texts('“The ward is open.” said the mayor.', '"It is new." the doctor added.'),
    right: texts('“The ward is open,” said the mayor.', '“The ward is open.” The mayor agreed.'),
  },
  'en/capital-within': {
    wrong: texts('On June 10, 2017, The 4th forum was held.', 'The doctors and The nurses were praised for their work.'),
    right: texts(
      'It was published in The Lancet in May.',
      'On June 10, the forum was held.',
      'Hepatitis A is common.',
      'He read “The Old Man and The Sea” twice.',
    ),
  },
  'en/heading-case': {
    wrong: [
      { en: '# New Ward opens in Hangzhou', office: { headings: 'title' } },
      { en: '# Young Doctors Learn From Their Patients', office: { headings: 'sentence' } },
    ],
    right: [
      { en: '# New Ward Opens in Hangzhou', office: { headings: 'title' } },
      { en: '# Young doctors learn from their patients in Hangzhou', office: { headings: 'sentence' } },
      { en: '# New Ward opens in Hangzhou' },
    ],
  },
  'en/etc': {
    wrong: texts(
      'It treats diseases such as flu, colds, etc.',
      'They sent masks, gloves, etc and gowns.',
      'Wards include surgery, medicine and the like.',
    ),
    right: texts('They sent masks, gloves, etc.', 'Wards include surgery and medicine.', 'Masks, gloves, etc., were sent.'),
  },
  'en/date': {
    wrong: texts(
      'On June 10, 2017 the forum opened.',
      'The ward opened on June 10 2017.',
      'It was founded in June, 2017.',
      'On May 2019, it moved.',
      'It opened in June 10.',
    ),
    right: texts(
      'On June 10, 2017, the forum opened.',
      'The ward opened on 10 June 2017.',
      'It was founded in June 2017.',
      'In May 2019, it moved.',
      'It opened in June 2010.',
      'The period is from June 10, 2017 to July 1, 2018.',
    ),
  },
  'en/number-comma': {
    wrong: texts('Around 1500 participants came.', 'It donated 8400 masks to the ward.', 'The ward treats 12000 patients a year.'),
    right: texts(
      'It opened in 2017 with 1,500 guests.',
      'Room 1204 is closed.',
      'ISO 9001 certification was renewed.',
      'The 2020 annual meeting was held.',
      'Call 0571 8608 for help.',
    ),
  },
  'en/number-words': {
    wrong: texts('It served 300 thousand patients.', 'It cost 1.2 hundred million yuan.'),
    right: texts('It served 300,000 patients.', 'It cost 120 million yuan.', 'Tens of thousands came.', 'It cost five thousand yuan.'),
  },
  'en/long-sentence': {
    wrong: texts(`The ward has ${'a bed, a desk, a chair, a lamp, '.repeat(6)}and a view.`),
    right: texts('The ward has ten beds. It is new. It opened in May after two years of work, which the city paid for.'),
  },
} as const satisfies Partial<Record<keyof typeof EN, Examples>>;

export const EN_EXAMPLES: Record<keyof typeof EN, Examples> = { ...EXAMPLES_OF_WORDS, ...EXAMPLES_OF_MARKS, ...EXAMPLES_OF_WHOLES };
