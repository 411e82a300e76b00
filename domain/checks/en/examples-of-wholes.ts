import type { Example, Examples } from '@/domain/checks/example';
import type { EN } from './catalogue';

function texts(...list: string[]): Example[] {
  return list.map((en) => ({ en }));
}

/** Whole texts: every line is a paragraph. */
export const EXAMPLES_OF_WHOLES = {
  'en/quote-alone': {
    wrong: texts('He said: “The ward is open.\nShe agreed.', 'He called it "the new ward.', 'It is a good” ward.'),
    right: texts('“The ward is open.\n“It is new,” he said.', 'He said: “It is open.”', 'He is 5\'10" tall.'),
  },
  'en/mixed-marks': {
    wrong: texts("China’s ward and its team’s work.\nThe city's plan."),
    right: texts('China’s ward.\nThe city’s plan.', "China's ward.\nThe city's plan."),
  },
  'en/spelling-variant': {
    wrong: texts(
      'Good healthcare matters.\nThe healthcare team met.\nThe health care plan is new.',
      'The team met over the internet every week.\nNow all of the internet is used by them.\nPatients use the Internet to see a doctor.',
    ),
    right: texts('The follow-up visit is on Monday.\nWe follow up every case.', 'Everyone came.\nEvery one of them spoke.'),
  },
  'en/name-variant': {
    wrong: texts('Wang Xiaoming spoke.\nWang Xiaoming left.\nWang Xiao Ming was there.'),
    right: texts('Wang Xiaoming spoke.\nWang Xiaoli left.'),
  },
  'en/variety': {
    wrong: texts('The colour of the centre is new.\nThe center is new.', 'They organised it.\nThey organized it.\nThey recognized it.'),
    right: texts('The colour of the centre is new.\nThey organized it.', 'The color is new.\nHe joined the Labour Party.'),
  },
  'en/acronym': {
    wrong: texts('The QZHM team won.\nThe team met.'),
    right: texts(
      'The Qingzhou Hospital of Medicine (QZHM) team won.\nThe QZHM team met.',
      'The WHO and the CDC met in the USA.',
      'NEW WARD OPENS TODAY',
    ),
  },
  'en/acronym-late': {
    wrong: texts('The team of the QZHM won the first prize.\nThe Qingzhou Hospital of Medicine (QZHM) met.'),
    right: texts('The Qingzhou Hospital of Medicine (QZHM) met.\nThe team of the QZHM won the first prize.'),
  },
  'en/date-form': {
    wrong: texts('It opened on June 10, 2017.\nIt moved on May 3, 2018.\nIt closed on 4 July 2019.'),
    right: texts('It opened on June 10, 2017.\nIt moved on May 3, 2018.', 'It opened on 10 June 2017.'),
  },
  'en/heading-as-item': {
    wrong: texts(
      'It opened in May after two years of work by the whole team.\n• Our new ward\nThe ward has ten beds and is open to all of the patients.',
    ),
    right: texts('These are new here:\n• Our new ward\n• Our new lab\nBoth are open to all of the patients of the hospital.'),
  },
  'en/repeated-block': {
    wrong: texts('The new ward opens in the city\nIt has ten beds.\nThe new ward opens in the city'),
    right: texts('The new ward opens\nIt has ten beds.\nThe new ward opens'),
  },
} as const satisfies Partial<Record<keyof typeof EN, Examples>>;
