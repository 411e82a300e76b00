import { beforeAll, describe, expect, test } from 'vitest';
import { saveConcept } from '@/commands/save-concept';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { findHits, type Hit } from '@/db/views/reader/search/find-hits';
import type { Locale } from '@/domain/locale';
import { SearchFilter } from '@/domain/site/search-filter';
import { parseSearch } from '@/domain/site/search-query';
import { accepted, confirmEverything, office, reword } from '@/tests/support/article-in-review';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { publishArticle, writtenArticle } from '@/tests/support/found-article';

const database = await testDatabase();
const people = await office(database);
const keeper = await somebody(database, 'reviewer:en');

const known = { nurses: '', ferry: '', draft: '' };

beforeAll(async () => {
  known.nurses = await writtenArticle(database, people, {
    zh: {
      title: '病房里的护士节',
      body: ['医院在国际护士节表彰了夜班护士。', '颁奖时大家想起了春天的事。', '活动在湖滨门诊楼举行。'],
      credits: [{ role: 'by', names: '李文华' }],
    },
    en: {
      title: 'A day for those who nurse',
      body: [
        'The hospital honoured its night staff.',
        'Everybody remembered the spring.',
        'It was held in the Lakeside Outpatient Building.',
      ],
      credits: [{ role: 'by', names: 'Li Wenhua' }],
    },
  });
  known.ferry = await writtenArticle(database, people, {
    zh: { title: '渡船上的门诊', body: ['医生每周上船。', '码头的钟响了，门诊就开始。', '护士也在船上。'] },
    en: {
      title: 'The clinic on the ferry',
      body: ['Doctors board every week.', 'The bell rings and the ferries’ clinic opens.', 'Colleagues are aboard too.'],
    },
  });
  known.draft = await writtenArticle(database, people, {
    zh: { title: '还没有发布的护士', body: ['未发布甲。', '未发布乙。', '未发布丙。'] },
    en: { title: 'Unpublished nurses', body: ['Unpublished one.', 'Unpublished two.', 'Unpublished three.'] },
  });
  await publishArticle(known.nurses, people);
  await publishArticle(known.ferry, people);
});

const EVERYTHING = SearchFilter.parse({ section: null, tag: null, from: null, to: null, edition: null });

async function hitsOf(
  question: string,
  { locale = 'zh', filter = EVERYTHING }: { locale?: Locale; filter?: SearchFilter } = {},
): Promise<Hit[]> {
  const asked = parseSearch(question);
  if (asked.at !== 'asked') throw new Error(`«${question}» asks for nothing.`);
  return (await findHits(asked, { locale, filter, page: 1 })).hits;
}

async function found(...asked: Parameters<typeof hitsOf>): Promise<string[]> {
  const ids = (await hitsOf(...asked)).map(({ articleId }) => articleId);
  return Object.entries(known).flatMap(([name, id]) => (ids.includes(id) ? [name] : []));
}

const marked = (runs: Hit['shown']['title']) => runs.filter((run) => run.found).map(({ text }) => text);

describe('a search finds', () => {
  test.each([
    ['表彰', 'two characters in the middle of a sentence'],
    ['颁奖时大家', 'a stretch of a sentence'],
    ['節', 'one character, written the Traditional way'],
    ['國際護士節', 'Traditional characters'],
    ['ｎｕｒｓｅ', 'full-width letters'],
    ['nursing', 'another form of an English word'],
    ['honouring', 'another form of an English word'],
    ['李文华', 'who wrote it'],
    ['li wenhua', 'a name by its sound'],
    ['Lǐ Wénhuá', 'a name by its sound with tones'],
    ['liwenhua', 'a name by its sound in one word'],
    ['lwh', 'a name by its initials'],
    ['护士 spring', 'what is said in one language and what is said in the other'],
    ['"night staff"', 'quoted words'],
    ['护士 -船', 'what has no word that was excluded'],
  ])('%s: %s', async (question) => {
    expect(await found(question)).toEqual(['nurses']);
  });

  test.each([
    ['节护', 'characters that do not follow each other'],
    ['"staff night"', 'quoted words the other way round'],
    ['未发布', 'what was not published'],
    ['Unpublished', 'what was not published'],
    ['夜士', 'characters that are apart'],
  ])('nothing for %s: %s', async (question) => {
    expect(await found(question)).toEqual([]);
  });

  test('words of the title before those of the text', async () => {
    expect((await hitsOf('门诊')).map(({ articleId }) => articleId)).toEqual([known.ferry, known.nurses]);
  });

  test('what it found, set apart in the title and in the text', async () => {
    const [hit] = await hitsOf('护士节');
    expect(marked(hit?.shown.title ?? [])).toEqual(['护士节']);
    expect(marked(hit?.shown.excerpt ?? [])).toEqual(['护士节']);
    const [ferry] = await hitsOf('ferry', { locale: 'en' });
    expect([marked(ferry?.shown.title ?? []), marked(ferry?.shown.excerpt ?? [])]).toEqual([['ferry'], ['ferries']]);
  });

  test('the Chinese text of an article whose English text has the words, and says so', async () => {
    const [hit] = await hitsOf('honoured');
    expect(hit).toMatchObject({ articleId: known.nurses, shown: { locale: 'zh' }, by: { locale: 'en' } });
    expect(marked(hit?.by?.excerpt ?? [])).toEqual(['honoured']);
    const [there] = await hitsOf('表彰', { locale: 'en' });
    expect(there).toMatchObject({ shown: { locale: 'en' }, by: { locale: 'zh' } });
  });

  test('nothing of the other language where the text itself has the words', async () => {
    expect((await hitsOf('护士'))[0]?.by).toBeNull();
  });

  test('what is in a section, a year or a language, and counts what there is', async () => {
    const year = new Date().getFullYear();
    expect(await found('门诊', { filter: { ...EVERYTHING, section: 'news', from: year, to: year, edition: 'en' } })).toEqual([
      'nurses',
      'ferry',
    ]);
    expect(await found('门诊', { filter: { ...EVERYTHING, from: 2001, to: 2002 } })).toEqual([]);
    const asked = parseSearch('门诊');
    const { count, counts } =
      asked.at === 'asked'
        ? await findHits(asked, { locale: 'zh', filter: { ...EVERYTHING, section: 'none' }, page: 1 })
        : { count: -1, counts: [] };
    expect(count).toBe(0);
    expect(counts).toContainEqual({ of: 'section', value: 'news', count: 2 });
  });
});

describe('names of the term base', () => {
  test('find what is written otherwise, in both languages; a forbidden one is understood', async () => {
    const form = (locale: Locale, text: string, status: 'approved' | 'allowed' | 'forbidden') => ({ locale, text, status });
    await accepted(
      saveConcept(keeper, {
        id: null,
        seen: 0,
        kind: 'term',
        note: '',
        forms: [
          form('zh', '湖滨门诊楼', 'approved'),
          form('zh', '新门诊大楼', 'allowed'),
          form('en', 'Lakeside Outpatient Building', 'approved'),
          form('en', 'Lake Shed', 'forbidden'),
        ],
      }),
    );
    for (const question of ['新门诊大楼', 'lake sheds', 'hubinmenzhenlou', '在新门诊大楼举行'])
      expect(await found(question), question).toEqual(['nurses']);
    const [hit] = await hitsOf('新门诊大楼');
    expect(marked(hit?.shown.excerpt ?? [])).toEqual(['湖滨门诊楼']);
    const shown = await database.reader`SELECT name FROM reader_other_names(ARRAY['湖滨门诊楼'])`;
    expect(shown.map(({ name }) => name)).not.toContain('Lake Shed');
  });
});

describe('what is found', () => {
  test('is what is live: a new publication changes it, a withdrawal ends it at once', async () => {
    const articleId = await writtenArticle(database, people, {
      zh: { title: '萤火虫', body: ['甲虫。', '乙虫。', '丙虫。'] },
      en: { title: 'Fireflies', body: ['One beetle.', 'Two beetles.', 'Three beetles.'] },
    });
    expect(await hitsOf('萤火虫')).toEqual([]);
    await publishArticle(articleId, people);
    expect(await hitsOf('萤火虫')).toHaveLength(1);
    await reword({ articleId, locale: 'zh', by: people.writer }, 0, '灯笼');
    expect(await hitsOf('灯笼')).toEqual([]);
    await confirmEverything(articleId, people.translator);
    const publicationId = await publishArticle(articleId, people, ['language:zh', 'fidelity', 'final']);
    expect([await hitsOf('萤火虫'), (await hitsOf('灯笼')).length]).toEqual([[], 1]);
    await accepted(withdrawPublication(people.publisher, { articleId, publicationId, notice: { zh: '', en: '' } }));
    expect([await hitsOf('灯笼'), await hitsOf('beetle')]).toEqual([[], []]);
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
  });

  test('can be written by nobody but the owner, and read by readers through their views alone', async () => {
    for (const role of [database.app, database.reader]) {
      await expect(role`DELETE FROM search_articles`).rejects.toThrow('permission denied');
      await expect(role`UPDATE search_texts SET title = 'forged'`).rejects.toThrow('permission denied');
      await expect(role`SELECT settle_search(${known.ferry})`).rejects.toThrow('permission denied');
    }
    await expect(database.reader`SELECT * FROM search_articles`).rejects.toThrow('permission denied');
    await expect(database.reader`SELECT * FROM concept_forms`).rejects.toThrow('permission denied');
  });

  test.each([
    ['a text that differs', `UPDATE search_texts SET body = 'forged' WHERE article_id = $1 AND locale = 'zh'`],
    ['a text that is missing', 'DELETE FROM search_texts WHERE article_id = $1'],
    ['words that differ', `UPDATE search_articles SET words = 'forged'::tsvector WHERE article_id = $1`],
  ])('is compared with what is live by a check of everything: %s', async (_, spoil) => {
    await database.owner.unsafe(spoil, [known.ferry]);
    expect((await listFaults(appDatabase(), known.ferry)).map(({ code }) => code)).toContain('search-differs');
    await database.owner`SELECT settle_search(${known.ferry})`;
    expect(await listFaults(appDatabase(), known.ferry)).toEqual([]);
  });
});
