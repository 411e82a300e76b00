import { describe, expect, it } from 'vitest';
import { EN_EXAMPLES } from '@/domain/checks/en/examples';
import { DEFAULT_CHECKS, type OfficeChecks } from '@/domain/checks/office-checks';
import { NO_TERMS, termIndex } from '@/domain/terms/term-index';
import { harperInNode } from './harper-in-node';
import { proofreadText } from './proofread-text';

async function found(en: string, { office = DEFAULT_CHECKS, terms = NO_TERMS, signal }: Asked = {}) {
  const readers = [await harperInNode()];
  const text = { text: en, locale: 'en', type: 'paragraph' } as const;
  return proofreadText(text, { terms, office, day: null }, { readers, signal });
}

type Asked = { office?: OfficeChecks; terms?: typeof NO_TERMS; signal?: AbortSignal };

const OF_HARPER = ['en/spelling', 'en/grammar', 'en/usage'] as const;

describe.each(OF_HARPER)('%s', (code) => {
  const { wrong, right } = EN_EXAMPLES[code];

  it.each(wrong.map(({ en = '' }) => en))('is found in «%s», once and nothing else', async (en) => {
    expect((await found(en)).map((finding) => finding.code)).toEqual([code]);
  });

  it.each(right.map(({ en = '' }) => en))('leaves «%s» alone', async (en) => {
    expect((await found(en)).filter((finding) => finding.code === code)).toEqual([]);
  });
});

it('has its places in UTF-16 units, also behind characters of two and in later lines', async () => {
  const en = 'The 😀 is old.\nThe 😀 goverment came.';
  const [finding] = await found(en);
  expect(finding?.en && en.slice(...finding.en)).toBe('goverment');
});

it('takes the words of the term base as they are', async () => {
  const concept = { id: '1', kind: 'term', note: '', forms: [{ locale: 'en', text: 'goverment house', status: 'approved' }] } as const;
  expect(await found('The goverment came.', { terms: termIndex([concept]) })).toEqual([]);
});

it('takes a word that keeps coming back as it is', async () => {
  expect(await found('The goverment came. The goverment left. No goverment stays.')).toEqual([]);
});

it.each([
  ['american', ['colour']],
  ['british', ['color']],
  ['either', []],
] as const)('spells as an office does that writes %s English', async (english, words) => {
  const en = 'A color is fine.\nA colour is fine.';
  const spelling = (await found(en, { office: { ...DEFAULT_CHECKS, english } })).filter((finding) => finding.code === 'en/spelling');
  expect(spelling.map((finding) => finding.en && en.slice(...finding.en))).toEqual(words);
});

it('says nothing of a place that our own checks speak of', async () => {
  expect((await found('The team came to to the ward.')).map((finding) => finding.code)).toEqual(['en/repeated-word']);
});

it('stops when it is asked to', async () => {
  await expect(found('The goverment came.', { signal: AbortSignal.abort(new Error('Something newer came.')) })).rejects.toThrow(
    'Something newer came.',
  );
});

it.each(['', '\n\n', '￼', '\ud800 x', '中文。', '«»…', '\u0000'])('reads «%s» without failing', async (en) => {
  expect(await found(en)).toBeInstanceOf(Array);
});

it.each([
  ['letters', 'abcdefghij'.repeat(300)],
  ['letters and digits', 'a1'.repeat(1500)],
  ['letters and apostrophes', "a'".repeat(1500)],
  ['accents', 'é'.repeat(3000)],
  ['letters of a mailbox', `${'a'.repeat(3000)}@example.org`],
])(
  'reads a run of %s that is no word, and what stands around it',
  async (_, run) => {
    const en = `The ${run} is here and they has a goverment.\nThe goverment came.`;
    const words = (await found(en)).map((finding) => finding.en && en.slice(...finding.en));
    expect(words).toEqual(['has', 'goverment', 'goverment']);
  },
  30_000,
);
