import { afterAll, expect, it } from 'vitest';
import type { CheckedArticle, CheckedPassage } from '@/domain/checks/checked-article';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { termIndex } from '@/domain/terms/term-index';
import { openReadingProcesses } from './reading-processes';

const concepts = [
  {
    id: '1',
    kind: 'term' as const,
    note: '',
    forms: [
      { locale: 'zh' as const, text: '对联', status: 'approved' as const },
      { locale: 'en' as const, text: 'couplet', status: 'approved' as const },
      { locale: 'en' as const, text: 'duilian', status: 'forbidden' as const },
    ],
  },
];
const context = { terms: termIndex(concepts), office: DEFAULT_CHECKS, day: null };
const readers = openReadingProcesses(context, { most: 2 });
afterAll(() => readers.close());

const passage = (id: string, text: string): CheckedPassage => ({
  id,
  type: 'paragraph',
  text,
  level: null,
  links: [],
  pictures: [],
  parts: 0,
  cells: [],
});

function articleOf(zhText: string, enText: string): CheckedArticle {
  const [zh, en] = [passage('甲', zhText), passage('a', enText)];
  return {
    direction: 'zh-en',
    day: null,
    rows: [{ key: '甲+a', kind: 'renders', zh: [zh], en: [en] }],
    passages: { zh: [zh], en: [en] },
    fields: { zh: null, en: null },
  };
}

it('several articles are read at a time, each answer its own, with our checks, harper and the terms of the office', async () => {
  const texts = [
    ['全年共接诊1.8亿人次。', 'They treated 1.8 million people in the year.'],
    ['门前有一副对联。', 'A duilian hangs at the door.'],
    ['病房里很安静。', 'The ward is very quiett.'],
    ['病房里很安静。', 'The ward is very quiet.'],
  ] as const;
  const read = await Promise.all(texts.map(([zh, en]) => readers.read(articleOf(zh, en), context)));
  expect(read.map((findings) => findings.map(({ code }) => code))).toEqual([['facts/magnitude'], ['terms/forbidden'], ['en/spelling'], []]);
});

it('an article that can’t be read is told of, and those after it are read', async () => {
  const broken = { ...articleOf('新楼启用。', 'The building opened.'), rows: [{ key: 'x', kind: 'renders', zh: null, en: [] }] };
  const good = articleOf('全年共接诊1.8亿人次。', 'They treated 1.8 million people in the year.');
  const read = [broken, broken, good, broken, good].map((article) => readers.read(JSON.parse(JSON.stringify(article)), context));
  const told = await Promise.allSettled(read);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
});
