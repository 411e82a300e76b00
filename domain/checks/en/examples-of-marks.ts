import type { Example, Examples } from '@/domain/checks/example';
import type { EN } from './catalogue';

function texts(...list: string[]): Example[] {
  return list.map((en) => ({ en }));
}

/** Spaces, punctuation and what a template left. */
export const EXAMPLES_OF_MARKS = {
  'en/apostrophe': {
    wrong: texts(
      'The hospital is proud of it’s own team.',
      'The WXYZ’s had a meeting.',
      'He has 20 years experience.',
      'Its a good ward.',
      'The hospital`s ward is new.',
      'It was built in the 1990’s.',
    ),
    right: texts(
      'The hospital is proud of its own team.',
      'He has 20 years’ experience.',
      'It’s a good ward.',
      'It was built in the 1990s.',
      'The WXYZ’s new ward is open.',
    ),
  },
  'en/missing-space': {
    wrong: texts(
      'They spoke of prevention.In May they met.',
      'The forum on June10 was full.',
      'Doctors,nurses and guests came.',
      'He leads the Hospital(HOS) team.',
      'It treated 150patients.',
      'It is one ofthe best.',
      'The rate was 50%of all cases.',
    ),
    right: texts(
      'See www.example.com or mail to a@b.org for more.',
      'Patient(s) can read f(x) on page 3.',
      'The U.S. and the U.K. agreed at 10 a.m. on Monday.',
      'About 1,500 people saw COVID-19 cases.',
      'He has a Ph.D. and an M.Sc. degree.',
      'The file report.pdf is 10km away.',
    ),
  },
  'en/extra-space': {
    wrong: texts(
      'The doctors , who came first, left.',
      'It is China ’s first ward.',
      'The forum on “Health ” was full.',
      'The ward ( new) is open.',
      'It has a well -known name.',
    ),
    right: texts(
      'Wait … or not ...',
      'The ratio is 1 : 3.',
      'The use of .NET is rare.',
      'Short- and long-term care is given.',
      'It is 10 % of all.',
    ),
  },
  'en/doubled-space': {
    wrong: texts('The ward  is new.', 'It is open.  It is new.'),
    right: texts('The ward is new. It is open.', 'The ward is new.  '),
  },
  'en/doubled-mark': {
    wrong: texts('The doctors,, who came first, left.', 'The ward is new..', 'It is new,. It is open.'),
    right: texts('Wait for it... and go.', 'They sent masks, gloves, etc., to us.', 'What?! Is it so?'),
  },
  'en/stray-mark': {
    wrong: texts('The^ ward is new.', 'It was negatively_ affected.'),
    right: texts('The file a_b is here.', 'It costs ~10 yuan.'),
  },
  'en/bracket-alone': {
    wrong: texts('The ward (new is open.', 'The ward new) is open.'),
    right: texts('The ward (new) is open.', '1) Wash your hands. a) Use soap.', 'It is fine :)'),
  },
  'en/chinese-mark': {
    wrong: texts(
      'The ward，which is new, is open.',
      'The ward is open。',
      'It has １２ beds.',
      'The ward——a new one—is open.',
      'He read 《Health》 today.',
    ),
    right: texts('The ward (浙江，杭州) is new.', 'It has 12 beds — all new.'),
  },
  'en/chinese-text': {
    wrong: texts('The 门诊 ward is open.'),
    right: texts('The outpatient ward (门诊) is open.', 'He wrote “健康中国” on it.'),
  },
  'en/dash': {
    wrong: texts('The ward is open--at last.'),
    right: texts('Use the --help option.', 'It is a well-known ward.', 'The score was 3 - 1.'),
  },
  'en/final-stop': {
    wrong: texts(
      'The ward opened in May. It has ten beds and a team of twenty',
      'The new ward was opened by the mayor, who spoke of its long history and of the people in it',
    ),
    right: texts(
      'New ward opens in Hangzhou',
      'The ward opened in May. It has ten beds.',
      'The mayor opened the ward and said: “It is a good day for all of us here.”',
    ),
  },
  'en/file-name': {
    wrong: texts('ward_2020 (1).jpg', 'IMG_2031.JPG  IMG_2032.JPG', 'DSC00123'),
    right: texts('The file report.pdf is here.', 'Doctors in the ward'),
  },
  'en/navigation': {
    wrong: texts('Home » News » New ward opens', '中文 | English', 'Previous: The ward opens', 'Views: 1203', 'Back to top'),
    right: texts('Home visits went up by 10 percent.', 'The next day: a busy ward', 'News from the ward'),
  },
} as const satisfies Partial<Record<keyof typeof EN, Examples>>;
