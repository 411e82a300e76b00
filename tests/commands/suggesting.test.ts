import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/api/v1/suggest/route';
import { saveConcept } from '@/commands/save-concept';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { findHelp } from '@/db/views/reader/search/find-help';
import type { Locale } from '@/domain/locale';
import { parseSearch } from '@/domain/site/search-query';
import { ApiSuggestions } from '@/exchange/api/answers';
import { accepted, office } from '@/tests/support/article-in-review';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { publishArticle, writtenArticle } from '@/tests/support/found-article';

const database = await testDatabase();
const people = await office(database);
const keeper = await somebody(database, 'reviewer:en');
const form = (locale: Locale, text: string, status: 'approved' | 'allowed' | 'forbidden' = 'approved') => ({ locale, text, status });

beforeAll(async () => {
  const articleId = await writtenArticle(database, people, {
    zh: { title: '病房里的护士节', body: ['夜间门诊开了。', '大家都来。', '灯亮着。'], credits: [{ role: 'by', names: '李文华' }] },
    en: {
      title: 'Hospitals at night',
      body: ['The night clinic opened.', 'Everybody came.', 'Lights are on.'],
      credits: [{ role: 'by', names: 'Li Wenhua' }],
    },
  });
  await publishArticle(articleId, people);
  const gone = await writtenArticle(database, people, {
    zh: { title: '萤火虫', body: ['萤火虫甲。', '萤火虫乙。', '萤火虫丙。'] },
    en: { title: 'Fireflies', body: ['One firefly.', 'Two fireflies.', 'Three fireflies.'] },
  });
  const publicationId = await publishArticle(gone, people);
  await accepted(withdrawPublication(people.publisher, { articleId: gone, publicationId, notice: { zh: '', en: '' } }));
  const concept = { id: null, seen: 0, kind: 'term' as const, note: '' };
  await accepted(
    saveConcept(keeper, { ...concept, forms: [form('zh', '夜间门诊'), form('en', 'night clinic'), form('zh', '夜诊室', 'forbidden')] }),
  );
  await accepted(saveConcept(keeper, { ...concept, forms: [form('zh', '萤火虫'), form('en', 'firefly')] }));
});

async function suggested(lang: string, q: string): Promise<string[]> {
  const answer = await GET(new Request(`http://localhost/api/v1/suggest?${new URLSearchParams({ lang, q })}`));
  return ApiSuggestions.parse(await answer.json()).suggestions.map(({ kind, text, href }) => `${kind} ${text} ${decodeURIComponent(href)}`);
}

describe('suggestions', () => {
  test.each([
    ['zh', '门诊', 'term 夜间门诊 /zh/search?q=夜间门诊'],
    ['zh', 'yejian', 'term 夜间门诊 /zh/search?q=夜间门诊'],
    ['zh', 'yjmz', 'term 夜间门诊 /zh/search?q=夜间门诊'],
    ['zh', '門診', 'term 夜间门诊 /zh/search?q=夜间门诊'],
    ['zh', 'night cl', 'term 夜间门诊 /zh/search?q=夜间门诊'],
    ['en', '夜间', 'term night clinic /en/search?q=night+clinic'],
    ['zh', '李', 'person 李文华 /zh/people/li-wenhua'],
    ['zh', 'li wen', 'person 李文华 /zh/people/li-wenhua'],
    ['en', 'liwenh', 'person Li Wenhua /en/people/li-wenhua'],
  ])('in %s for «%s»: %s', async (lang, typed, expected) => {
    expect(await suggested(lang, typed)).toContain(expected);
  });

  test.each(['hospita', 'Hospitals at n', '护士节'])('a title for «%s»', async (typed) => {
    expect(await suggested('zh', typed)).toContainEqual(expect.stringMatching(/^article 病房里的护士节 \/zh\/news\//));
  });

  test.each(['萤火', 'firefl', 'yinghuochong', '夜诊', '', '-', '\u0000', "'", 'x'.repeat(5000).slice(0, 200)])(
    'nothing withdrawn, forbidden or unreadable for %j',
    async (typed) => {
      expect(await suggested('zh', typed)).toEqual([]);
    },
  );
});

async function help(typed: string) {
  const asked = parseSearch(typed);
  if (asked.at !== 'asked') throw new Error(`«${typed}» asks for nothing.`);
  return findHelp(asked);
}

describe('help where nothing is found', () => {
  test('is another spelling, by letters, by sound or by all characters but one', async () => {
    expect((await help('hospitels')).spelled).toContain('hospitals');
    expect((await help('夜见门珍')).spelled).toContain('夜间门诊');
    expect((await help('夜问门诊')).spelled).toContain('夜间门诊');
    expect((await help('night clinik')).spelled).toContain('night clinic');
  });

  test('is less of what was asked', async () => {
    expect((await help('护士节 zzzz')).broader).toEqual(['护士节']);
    expect((await help('护士节大象')).broader).toContain('护士');
    expect((await help('"clinic night"')).broader).toContain('clinic night');
  });

  test('is never what was withdrawn', async () => {
    expect(await help('firefli')).toEqual({ spelled: [], broader: [] });
  });
});
