import { describe, expect, test } from 'vitest';
import { changeContributor } from '@/commands/change-contributor';
import { mergeContributors } from '@/commands/merge-contributors';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { listSitePeople } from '@/db/views/desk/list-site-people';
import { listSiteRecord } from '@/db/views/desk/list-site-record';
import { accepted, office, pairInReview, readyArticle, releaseSigned } from '@/tests/support/article-in-review';
import { edit, somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const keeper = await somebody(database, 'publisher');
const people = await office(database);
const { writer, translator } = people;

const untold = { zh: '', en: '' };
let count = 0;
/** The names of somebody whom no other test knows. */
function fresh() {
  const number = [...'一二三四五六七八九十'][count] ?? '';
  count += 1;
  return { zh: `周${number}`, en: `Zhou ${count}` };
}

/** An article that readers have, by this person. */
async function articleBy({ zh, en }: { zh: string; en: string }): Promise<string> {
  const articleId = await readyArticle(database, people);
  await edit({ articleId, locale: 'zh', by: writer }, (change) => change.setDocAttribute('credits', [{ role: 'by', names: zh }]));
  await edit({ articleId, locale: 'en', by: translator }, (change) => change.setDocAttribute('credits', [{ role: 'by', names: en }]));
  await releaseSigned(await pairInReview(articleId, writer), people);
  return articleId;
}

async function personCalled({ zh, en }: { zh: string; en: string }) {
  const found = (await listSitePeople(writer)).find(({ names }) => names.zh === zh && names.en === en);
  if (!found) throw new Error(`Nobody is called ${zh}.`);
  return found;
}

/** Who is credited for an article, in Chinese and in English, by what and as whom. */
async function creditsOf(articleId: string): Promise<unknown[]> {
  const rows = await database.reader`SELECT name, contributor FROM reader_credits WHERE article_id = ${articleId} ORDER BY locale DESC`;
  return rows.map(({ name, contributor }) => [name, contributor]);
}

describe('change-contributor', () => {
  test('is for publishers and administrators', async () => {
    const names = fresh();
    await articleBy(names);
    const { slug } = await personCalled(names);
    const asked = { slug, seen: { names, about: untold }, names, about: { zh: '记者', en: 'Reporter' } };
    expect(await changeContributor(writer, asked)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('says who somebody is, keeps the credits, and knows them by the name that they had', async () => {
    const names = fresh();
    const first = await articleBy(names);
    const { slug } = await personCalled(names);
    const renamed = { zh: names.zh, en: `${names.en} Jr` };
    const about = { zh: '护士，也写文章。', en: 'A nurse who writes.' };
    await accepted(changeContributor(keeper, { slug, seen: { names, about: untold }, names: renamed, about }));
    expect(await personCalled(renamed)).toEqual({ slug, names: renamed, about, articles: 1 });
    const second = await articleBy(names);
    for (const articleId of [first, second]) {
      expect(await creditsOf(articleId)).toEqual([
        [names.zh, slug],
        [names.en, slug],
      ]);
      expect(await listFaults(appDatabase(), articleId)).toEqual([]);
    }
    expect((await listSiteRecord(writer, 'people'))[0]?.what).toEqual({ did: 'change-contributor', names: renamed, before: names });
  });

  test('is refused for one who was changed since they were read, is not there, or takes the names of another', async () => {
    const [names, others] = [fresh(), fresh()];
    await articleBy(names);
    await articleBy(others);
    const { slug } = await personCalled(names);
    const seen = { names, about: untold };
    const asked = { slug, seen, names: others, about: untold };
    expect(await changeContributor(keeper, asked)).toEqual({ ok: false, refusal: 'name-taken' });
    expect(await changeContributor(keeper, { ...asked, slug: 'nobody' })).toEqual({ ok: false, refusal: 'not-found' });
    const late = { ...asked, seen: { names: others, about: untold } };
    expect(await changeContributor(keeper, late)).toEqual({ ok: false, refusal: 'changed-since-read' });
  });
});

describe('merge-contributors', () => {
  test('is for publishers and administrators, and for the names that were on the screen', async () => {
    const [one, other] = [fresh(), fresh()];
    await articleBy(one);
    await articleBy(other);
    const [gone, kept] = [await personCalled(one), await personCalled(other)];
    const asked = { slug: gone.slug, into: kept.slug, seen: { slug: one, into: other } };
    expect(await mergeContributors(writer, asked)).toEqual({ ok: false, refusal: 'not-allowed' });
    const late = { ...asked, seen: { slug: one, into: one } };
    expect(await mergeContributors(keeper, late)).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await mergeContributors(keeper, { ...asked, into: 'nobody' })).toEqual({ ok: false, refusal: 'not-found' });
  });

  test('puts everything of two on one page, leads the old address on, and knows both names from then on', async () => {
    const [one, other] = [fresh(), fresh()];
    const [first, second] = [await articleBy(one), await articleBy(other)];
    const [gone, kept] = [await personCalled(one), await personCalled(other)];
    await accepted(mergeContributors(keeper, { slug: gone.slug, into: kept.slug, seen: { slug: one, into: other } }));
    const third = await articleBy(one);
    expect((await personCalled(other)).articles).toBe(3);
    for (const articleId of [first, third]) {
      expect(await creditsOf(articleId)).toEqual([
        [one.zh, kept.slug],
        [one.en, kept.slug],
      ]);
      expect(await listFaults(appDatabase(), articleId)).toEqual([]);
    }
    expect(await creditsOf(second)).toEqual([
      [other.zh, kept.slug],
      [other.en, kept.slug],
    ]);
    const led = await database.reader`SELECT at, leads_to FROM reader_aliases WHERE slug = ${gone.slug}`;
    expect([...led]).toEqual([{ at: 'person', leads_to: kept.slug }]);
    expect((await listSiteRecord(writer, 'people'))[0]?.what).toEqual({ did: 'merge-contributors', names: one, into: other });
  });
});
