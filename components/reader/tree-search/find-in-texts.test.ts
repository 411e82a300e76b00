import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInTexts, readQuestion, type TreeText } from './find-in-texts';

const ferry: TreeText = [
  '/zh/news/du',
  '2026-11-03',
  '渡船上的门诊',
  '医生每周三上船。',
  '码头的钟敲了六下，门诊就开始了。',
  '葛春枝 ge chunzhi gechunzhi The ferry clinic',
];
const night: TreeText = [
  '/en/news/night',
  '2026-10-01',
  'The night clinic',
  'Open until ten.',
  'Nurses keep the lights on; the clinic’s door stays open.',
  'Gě Chūnzhī 夜间门诊',
];

function found(question: string) {
  const read = readQuestion(question);
  return read ? findInTexts([ferry, night], read, 'zh') : [];
}

describe('findInTexts', () => {
  it('finds Chinese in the middle of a sentence, and marks it', () => {
    const [hit] = found('六下');
    expect(hit?.path).toBe('/zh/news/du');
    expect(hit?.excerpt.filter((run) => run.found).map(({ text }) => text)).toEqual(['六下']);
  });

  it('marks the words of the title', () => {
    expect(found('nights')[0]?.title).toEqual([
      { text: 'The ', found: false },
      { text: 'night', found: true },
      { text: ' clinic', found: false },
    ]);
  });

  it.each([
    ['NURSES', ['/en/news/night']],
    ['nurse', ['/en/news/night']],
    ['clinic door', ['/en/news/night']],
    ['the clinics', ['/zh/news/du', '/en/news/night']],
    ['linic', []],
    ['ｃｌｉｎｉｃ', ['/zh/news/du', '/en/news/night']],
    ['clinic 门诊', ['/zh/news/du', '/en/news/night']],
    ['clinic -nurse', ['/zh/news/du']],
    ['门诊 -码头', ['/en/news/night']],
    ['"night clinic"', ['/en/news/night']],
    ['“clinic night”', []],
    ['"门诊就开始"', ['/zh/news/du']],
    ['gechunzhi', ['/zh/news/du', '/en/news/night']],
    ['ge chunzhi', ['/zh/news/du', '/en/news/night']],
    ['-门诊', []],
    ['   ', []],
  ])('finds for «%s» %j', (question, paths) => {
    expect(found(question).map(({ path }) => path)).toEqual(paths);
  });

  it('shows the standfirst of what is found by words that it does not show', () => {
    expect(found('gechunzhi')[0]?.excerpt).toEqual([{ text: '医生每周三上船。', found: false }]);
  });

  it('never throws, loses nothing of a title, and finds a text by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, question) => {
        const read = readQuestion(question);
        for (const { title } of read ? findInTexts([['/a', '', text, '', text, '']], read, 'en') : [])
          expect(title.map((run) => run.text).join('')).toBe(text);
        const [word = ''] = /\p{Script=Han}+/u.exec(text) ?? [];
        const own = readQuestion(word.slice(0, 12));
        if (own) expect(findInTexts([['/a', '', text, '', text, '']], own, 'zh')).toHaveLength(1);
      }),
    );
  });
});
