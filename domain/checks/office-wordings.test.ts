import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECKS } from './office-checks';
import { unwantedWordings } from './office-wordings';

const LIST = [
  ['e-mail', 'email'],
  ['Covid-19', 'COVID-19'],
  ['Zhongshan hospital', 'Zhongshan Hospital'],
  ['ward', null],
  ['internet', 'Internet'],
] as const;
const office = { ...DEFAULT_CHECKS, wordings: LIST.map(([text, instead]) => ({ locale: 'en' as const, text, instead })) };
const found = (text: string) => unwantedWordings({ text, locale: 'en', type: 'paragraph' }, office);

describe('what an office does not want in English', () => {
  it.each([
    ['Send an e-mail.', [8, 14], 'email'],
    ['E-mail us.', [0, 6], 'Email'],
    ['During Covid-19, visits ended.', [7, 15], 'COVID-19'],
    ['At Zhongshan hospital.', [3, 21], 'Zhongshan Hospital'],
    ['The ward is new.', [4, 8], null],
    ['On the internet.', [7, 15], 'Internet'],
  ])('is found in «%s»', (text, span, instead) => {
    expect(found(text).map((one) => [one.span, one.instead])).toEqual([[span, instead]]);
  });

  it.each(['Send an email.', 'COVID-19 ended.', 'At Zhongshan Hospital.', 'A reward and wards.', 'On the Internet.', ''])(
    'is not found in «%s»',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('says nothing of Chinese', () => {
    expect(unwantedWordings({ text: '发 e-mail 给 ward', locale: 'zh', type: 'paragraph' }, office)).toEqual([]);
  });
});
