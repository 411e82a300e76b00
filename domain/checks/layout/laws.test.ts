import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckedArticle } from '@/domain/checks/checked-article';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { LOCALES } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkLayout } from './check-layout';
import { LAYOUT_EXAMPLES } from './examples';
import { sketch } from './sketch';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };
const check = (article: CheckedArticle) => checkLayout(article, CONTEXT);

const LINES = [
  '# 题',
  '## 一',
  '#### x.',
  '- a\n- b',
  '- a',
  '| a | b |',
  '| a |\n| b | c |',
  '~',
  '![](a.jpg)',
  '![x](b.jpg "IMG_1234.jpg")',
];
const MORE = ['文[1]', 'see [here](http://10.0.0.1/)', '(?) 无', '(+) 有', '(=2) 换', '@by 王芳、李强', '首页 > 新闻', 'and', '，'];
const side = fc
  .array(fc.oneof(fc.constantFrom(...LINES, ...MORE), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join('\n\n'));

test('no article makes the checks throw, and every finding points into a passage', () => {
  fc.assert(
    fc.property(side, side, (zh, en) => {
      const article = sketch({ zh, en });
      for (const finding of check(article))
        for (const locale of LOCALES) {
          const passage = article.passages[locale].find(({ id }) => id === finding.passages[locale]);
          expect(passage === undefined).toBe(finding[locale] === null);
          const [from, to] = finding[locale] ?? [0, 0];
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(passage?.text.length ?? 0);
        }
    }),
    { numRuns: 300 },
  );
});

const ACROSS = [
  'picture-missing',
  'picture-differs',
  'caption-missing',
  'link-missing',
  'link-target',
  'table',
  'list',
  'kind',
  'heading-level',
];
const ONE_SIDED = ['empty-passage', 'credits', 'credit-name', 'order', 'note-marker'];
const LACKING = new Set([...ACROSS, ...ONE_SIDED].map((name) => `layout/${name}`));

test('a text that nobody has begun to translate lacks nothing', () => {
  fc.assert(
    fc.property(side, (zh) => {
      expect(check(sketch({ zh, en: '' })).filter(({ code }) => LACKING.has(code))).toEqual([]);
      expect(check(sketch({ zh, en: '~\n\n~\n\n~' })).filter(({ code }) => LACKING.has(code))).toEqual([]);
    }),
  );
});

test('an article of one text beside itself differs in nothing', () => {
  fc.assert(
    fc.property(side, (text) => {
      const same = text.replaceAll(/\((?:\?|\+|=2)\) /gu, '');
      expect(check(sketch({ zh: same, en: same })).filter(({ code }) => LACKING.has(code))).toEqual([]);
    }),
  );
});

test('a repair of a heading removes the finding and adds none', () => {
  const [example] = LAYOUT_EXAMPLES['layout/heading-stop'].wrong;
  const { zh = '', en = '' } = example ?? {};
  const [finding] = check(sketch({ zh, en }));
  const heading = '设备全部更新。';
  const { from, to, text } = finding?.fix ?? { from: 0, to: 0, text: heading };
  const repaired = `${heading.slice(0, from)}${text}${heading.slice(to)}`;
  expect(check(sketch({ zh: zh.replace(heading, repaired), en }))).toEqual([]);
});
