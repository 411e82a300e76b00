import { describe, expect, test } from 'vitest';
import { GET as listArticles } from '@/app/api/v1/articles/route';
import { ChangeFacts, changeFacts } from '@/commands/change-facts';
import { changeSite } from '@/commands/change-site';
import { deleteSection } from '@/commands/delete-section';
import { deleteTag } from '@/commands/delete-tag';
import { mergeTags } from '@/commands/merge-tags';
import { orderSections } from '@/commands/order-sections';
import { SaveSection, saveSection } from '@/commands/save-section';
import { saveTag } from '@/commands/save-tag';
import { appDatabase } from '@/db/database';
import { listFaults } from '@/db/faults';
import { findSiteSettings } from '@/db/site-settings';
import { listSiteRecord } from '@/db/views/desk/list-site-record';
import { listSiteSections } from '@/db/views/desk/list-site-sections';
import { listSiteTags } from '@/db/views/desk/list-site-tags';
import { accepted, office, pairInReview, readyArticle, releaseSigned } from '@/tests/support/article-in-review';
import { emptyArticle, somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const keeper = await somebody(database, 'administrator');
const people = await office(database);
const { writer } = people;

let count = 0;
/** Names that no other test has. */
function fresh(about = 'Subject') {
  count += 1;
  return { zh: `名目${count}`, en: `${about} ${count}` };
}

const untold = { zh: '', en: '' };

async function aSection(names = fresh()) {
  const { slug } = await accepted(saveSection(keeper, { slug: null, seen: null, names, about: untold }));
  return { slug, names };
}

async function aTag(names = fresh()) {
  const { slug } = await accepted(saveTag(keeper, { slug: null, seen: null, names }));
  return { slug, names };
}

const tagsOf = async (articleId: string) => {
  const rows = await database.reader`SELECT locale, tags FROM reader_cards WHERE article_id = ${articleId} ORDER BY locale`;
  return rows.map(({ tags }) => tags);
};

describe('save-section', () => {
  test('is for publishers and administrators', async () => {
    const asked = { slug: null, seen: null, names: fresh(), about: untold };
    expect(await saveSection(writer, asked)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('adds a section after the others, under its English name, and stays on record', async () => {
    await aSection();
    const { slug, names } = await aSection(fresh('Café & Garden'));
    expect(slug).toMatch(/^cafe-garden-\d+$/);
    expect((await listSiteSections(writer)).at(-1)).toEqual({ slug, names, about: untold, articles: 0 });
    expect((await listSiteRecord(writer, 'sections'))[0]?.what).toEqual({ did: 'add-section', names });
  });

  test('changes names and what readers are told, and never the address', async () => {
    const { slug, names } = await aSection();
    const [renamed, about] = [fresh(), { zh: '介绍', en: 'What it is about' }];
    const place = (await listSiteSections(writer)).findIndex((section) => section.slug === slug);
    await accepted(saveSection(keeper, { slug, seen: { names, about: untold }, names: renamed, about }));
    expect((await listSiteSections(writer))[place]).toEqual({ slug, names: renamed, about, articles: 0 });
    expect((await listSiteRecord(writer, 'sections'))[0]?.what).toEqual({ did: 'change-section', names: renamed, before: names });
  });

  test('is refused for one that was changed since it was read, is not there, or takes a name in use', async () => {
    const { slug, names } = await aSection();
    const other = await aSection();
    const seen = { names, about: untold };
    await accepted(saveSection(keeper, { slug, seen, names, about: { zh: '新', en: 'New' } }));
    expect(await saveSection(keeper, { slug, seen, names: fresh(), about: untold })).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await saveSection(keeper, { slug: 'nothing', seen, names, about: untold })).toEqual({ ok: false, refusal: 'not-found' });
    const taking = { slug: null, seen: null, names: { zh: fresh().zh, en: other.names.en.toUpperCase() }, about: untold };
    expect(await saveSection(keeper, taking)).toEqual({ ok: false, refusal: 'name-taken' });
  });

  test.each([
    ['no English name', { zh: '名', en: '' }, untold],
    ['about in one language', { zh: '名', en: 'Name' }, { zh: '介绍', en: '' }],
  ])('takes no section with %s', (_, names, about) => {
    expect(SaveSection.safeParse({ slug: null, seen: null, names, about }).success).toBe(false);
  });
});

describe('order-sections', () => {
  test('is for publishers and administrators', async () => {
    expect(await orderSections(writer, { seen: [], slugs: [] })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('puts the sections into another order, refused when it is not the one that was on the screen', async () => {
    await aSection();
    await aSection();
    const seen = (await listSiteSections(writer)).map(({ slug }) => slug);
    const slugs = seen.toReversed();
    expect(await orderSections(keeper, { seen, slugs })).toEqual({ ok: true, value: null });
    expect((await listSiteSections(writer)).map(({ slug }) => slug)).toEqual(slugs);
    expect((await listSiteRecord(writer, 'sections'))[0]?.what).toEqual({ did: 'order-sections' });
    expect(await orderSections(keeper, { seen, slugs: seen })).toEqual({ ok: false, refusal: 'changed-since-read' });
  });
});

describe('delete-section', () => {
  test('is for publishers and administrators, and for the names that were on the screen', async () => {
    const { slug, names } = await aSection();
    expect(await deleteSection(writer, { slug, seen: names })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await deleteSection(keeper, { slug, seen: fresh() })).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await deleteSection(keeper, { slug: 'nothing', seen: names })).toEqual({ ok: false, refusal: 'not-found' });
    expect(await deleteSection(keeper, { slug, seen: names })).toEqual({ ok: true, value: null });
    expect((await listSiteRecord(writer, 'sections'))[0]?.what).toEqual({ did: 'delete-section', names });
  });

  test('is refused while an article, a pair in review or the navigation needs it', async () => {
    const { slug, names } = await aSection();
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { section: slug } }));
    expect(await deleteSection(keeper, { slug, seen: names })).toEqual({ ok: false, refusal: 'section-in-use' });
    await pairInReview(articleId, writer);
    await accepted(changeFacts(writer, { articleId, facts: { section: 'news' } }));
    expect(await deleteSection(keeper, { slug, seen: names })).toEqual({ ok: false, refusal: 'section-in-use' });

    const shown = await aSection();
    const { version, settings } = await findSiteSettings(appDatabase());
    const navigation = [{ label: shown.names, target: { to: 'section' as const, slug: shown.slug } }];
    await accepted(changeSite(keeper, { seen: version, settings: { ...settings, navigation } }));
    expect(await deleteSection(keeper, { slug: shown.slug, seen: shown.names })).toEqual({ ok: false, refusal: 'section-in-navigation' });
  });
});

describe('save-tag', () => {
  test('is for publishers and administrators', async () => {
    expect(await saveTag(writer, { slug: null, seen: null, names: fresh() })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('adds a tag, renames it under the same address, and stays on record', async () => {
    const { slug, names } = await aTag();
    const renamed = fresh();
    expect(await saveTag(keeper, { slug, seen: names, names: renamed })).toEqual({ ok: true, value: { slug } });
    expect((await listSiteTags(writer)).find((tag) => tag.slug === slug)).toEqual({ slug, names: renamed, articles: 0 });
    expect((await listSiteRecord(writer, 'tags')).slice(0, 2).map(({ what }) => what)).toEqual([
      { did: 'rename-tag', names: renamed, before: names },
      { did: 'add-tag', names },
    ]);
  });

  test('is refused for one that was changed since it was read, is not there, or takes a name in use', async () => {
    const { slug, names } = await aTag();
    const other = await aTag();
    expect(await saveTag(keeper, { slug, seen: fresh(), names: fresh() })).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await saveTag(keeper, { slug: 'nothing', seen: names, names })).toEqual({ ok: false, refusal: 'not-found' });
    const taking = await saveTag(keeper, { slug, seen: names, names: { ...names, zh: other.names.zh } });
    expect(taking).toEqual({ ok: false, refusal: 'name-taken' });
  });

  test('never gives an address twice', async () => {
    const number = fresh().en;
    const slugs = [await aTag({ zh: `甲${number}`, en: `Same ${number}!` }), await aTag({ zh: `乙${number}`, en: `Same ${number}?` })];
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(2);
  });
});

describe('the tags of an article', () => {
  test('are changed with its facts, without touching what is not named', async () => {
    const articleId = await emptyArticle(database, writer);
    const [one, two] = [await aTag(), await aTag()];
    await accepted(changeFacts(writer, { articleId, facts: { kind: 'page', tags: [two.slug, one.slug, two.slug] } }));
    const parsed = ChangeFacts.parse({ articleId, facts: { eventDate: '2026-11-22' } });
    expect(await accepted(changeFacts(writer, parsed))).toMatchObject({
      kind: 'page',
      tags: [two.slug, one.slug],
      eventDate: '2026-11-22',
    });
  });

  test('are tags that there are', async () => {
    const articleId = await emptyArticle(database, writer);
    expect(await changeFacts(writer, { articleId, facts: { tags: ['nothing'] } })).toEqual({ ok: false, refusal: 'tag-unknown' });
  });

  test('are part of what is signed, and of what readers get', async () => {
    const tag = await aTag();
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { tags: [tag.slug] } }));
    const pair = await pairInReview(articleId, writer);
    expect(pair.facts.tags).toEqual([tag.slug]);
    await releaseSigned(pair, people);
    expect(await tagsOf(articleId)).toEqual([[tag.slug], [tag.slug]]);
  });
});

describe('delete-tag', () => {
  test('is for publishers and administrators, and for the names that were on the screen', async () => {
    const { slug, names } = await aTag();
    expect(await deleteTag(writer, { slug, seen: names })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await deleteTag(keeper, { slug, seen: fresh() })).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await deleteTag(keeper, { slug, seen: names })).toEqual({ ok: true, value: null });
    expect((await listSiteRecord(writer, 'tags'))[0]?.what).toEqual({ did: 'delete-tag', names });
  });

  test('is refused while an article has it, also by a name from before a merger', async () => {
    const [old, kept] = [await aTag(), await aTag()];
    const articleId = await emptyArticle(database, writer);
    await accepted(changeFacts(writer, { articleId, facts: { tags: [old.slug] } }));
    expect(await deleteTag(keeper, { slug: old.slug, seen: old.names })).toEqual({ ok: false, refusal: 'tag-in-use' });
    await accepted(mergeTags(keeper, { slug: old.slug, into: kept.slug, seen: { slug: old.names, into: kept.names } }));
    expect(await deleteTag(keeper, { slug: kept.slug, seen: kept.names })).toEqual({ ok: false, refusal: 'tag-in-use' });
    await accepted(changeFacts(writer, { articleId, facts: { tags: [] } }));
    expect(await deleteTag(keeper, { slug: kept.slug, seen: kept.names })).toEqual({ ok: true, value: null });
  });
});

describe('merge-tags', () => {
  test('is for publishers and administrators, and for the names that were on the screen', async () => {
    const [gone, kept] = [await aTag(), await aTag()];
    const asked = { slug: gone.slug, into: kept.slug, seen: { slug: gone.names, into: kept.names } };
    expect(await mergeTags(writer, asked)).toEqual({ ok: false, refusal: 'not-allowed' });
    const late = { ...asked, seen: { ...asked.seen, into: fresh() } };
    expect(await mergeTags(keeper, late)).toEqual({ ok: false, refusal: 'changed-since-read' });
    expect(await mergeTags(keeper, { ...asked, into: 'nothing' })).toEqual({ ok: false, refusal: 'not-found' });
  });

  test('gives readers one tag for two, leaves what was signed as it was, and leads the old address on', async () => {
    const [gone, kept] = [await aTag(), await aTag()];
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { tags: [gone.slug, kept.slug] } }));
    const pair = await releaseSigned(await pairInReview(articleId, writer), people);
    await accepted(mergeTags(keeper, { slug: gone.slug, into: kept.slug, seen: { slug: gone.names, into: kept.names } }));
    expect(await tagsOf(articleId)).toEqual([[kept.slug], [kept.slug]]);
    expect(await listFaults(appDatabase(), articleId)).toEqual([]);
    const frozen = await database.owner`SELECT facts FROM pairs WHERE id = ${pair.id}`;
    expect(frozen[0]?.facts.tags).toEqual([gone.slug, kept.slug]);
    const asked = new Request(`http://localhost/api/v1/articles?lang=en&tag=${gone.slug}`);
    expect(await (await listArticles(asked)).text()).toContain(articleId);
    const led = await database.reader`SELECT at, leads_to FROM reader_aliases WHERE slug = ${gone.slug}`;
    expect([...led]).toEqual([{ at: 'tag', leads_to: kept.slug }]);
    expect((await listSiteTags(writer)).find(({ slug }) => slug === kept.slug)?.articles).toBe(1);
    expect((await listSiteRecord(writer, 'tags'))[0]?.what).toEqual({ did: 'merge-tags', names: gone.names, into: kept.names });
  });

  test('holds for what is released later, and does not count as a change of facts', async () => {
    const [gone, kept] = [await aTag(), await aTag()];
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { tags: [gone.slug] } }));
    const pair = await pairInReview(articleId, writer);
    await accepted(mergeTags(keeper, { slug: gone.slug, into: kept.slug, seen: { slug: gone.names, into: kept.names } }));
    await releaseSigned(pair, people);
    expect(await tagsOf(articleId)).toEqual([[kept.slug], [kept.slug]]);
    expect((await accepted(changeFacts(writer, { articleId, facts: { tags: [kept.slug] } }))).tags).toEqual([gone.slug]);
  });

  test('can be done again with what was merged into', async () => {
    const [one, two, three] = [await aTag(), await aTag(), await aTag()];
    await accepted(mergeTags(keeper, { slug: one.slug, into: two.slug, seen: { slug: one.names, into: two.names } }));
    await accepted(mergeTags(keeper, { slug: two.slug, into: three.slug, seen: { slug: two.names, into: three.names } }));
    const led = await database.reader`SELECT slug, leads_to FROM reader_aliases WHERE slug IN ${database.reader([one.slug, two.slug])}`;
    expect(led.map(({ leads_to }) => leads_to)).toEqual([three.slug, three.slug]);
  });
});
