import { beforeEach, describe, expect, it } from 'vitest';
import { confirmLinks } from '@/commands/confirm-links';
import { joinPassages } from '@/commands/join-passages';
import { markAdded } from '@/commands/mark-added';
import { markLeftOut } from '@/commands/mark-left-out';
import { partPassages } from '@/commands/part-passages';
import { startPassages } from '@/commands/start-passages';
import { unlinkPassages } from '@/commands/unlink-passages';
import { appDatabase } from '@/db/database';
import { listReadings } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { proseSchema } from '@/domain/prose/schema';
import { edit, emptyArticle, gridOf, seenBy, somebody, writeBody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { startOf } from '@/tests/support/start-of';

const database = await testDatabase();
const writer = await somebody(database, 'writer');
const translator = await somebody(database, 'translator:zh-en');
let articleId: string;

const source = () => ({ articleId, locale: 'zh' as const, by: writer });
const target = () => ({ articleId, locale: 'en' as const, by: translator });

async function startAll(who: Actor = translator) {
  const sourceIds = (await seenBy(articleId)).filter((row) => row.state === 'untranslated').flatMap((row) => row.source);
  return startPassages(who, { articleId, sourceIds });
}

/** Types into the passage at a place, from 0, behind what stands there. */
async function type({ into, words, locale = 'en' }: { into: number; words: string; locale?: 'zh' | 'en' }) {
  await edit(locale === 'zh' ? source() : target(), (transform) => {
    const end = startOf(transform.doc, into) + transform.doc.child(into).nodeSize - 1;
    transform.insert(end, proseSchema.text(words));
  });
}

async function translated() {
  await writeBody(source(), '甲', '乙');
  await startAll();
  await type({ into: 2, words: 'one' });
  await type({ into: 3, words: 'two' });
}

async function confirmAll(who: Actor = translator) {
  const open = (await seenBy(articleId)).filter((row) => row.linkId && row.state !== 'blank');
  return confirmLinks(who, { articleId, confirm: open.map(({ linkId, seen }) => ({ linkId, seen })) });
}

async function row(state: string) {
  const found = (await seenBy(articleId)).find((each) => each.state === state);
  if (!found) throw new Error(`No row is ${state}.`);
  return found;
}

async function events(): Promise<unknown[]> {
  const rows = await database.owner`SELECT what->>'did' AS did, who FROM events WHERE article_id = ${articleId} ORDER BY seq`;
  return rows.map(({ did, who }) => ({ did, who })).slice(1);
}

beforeEach(async () => {
  articleId = await emptyArticle(database, writer);
});

describe('start-passages', () => {
  it('is refused to somebody who does not write the target', async () => {
    await writeBody(source(), '甲');
    expect(await startAll(writer)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await gridOf(articleId)).toEqual(['甲 |  untranslated']);
  });

  it('makes room for every untranslated passage, in place of the empty paragraph', async () => {
    await writeBody(source(), '甲', '乙');
    const started = await startAll();
    expect(started.ok && started.value.placed.length).toBe(2);
    expect(await seenBy(articleId)).toHaveLength(4);
    await type({ into: 3, words: 'two' });
    expect(await gridOf(articleId)).toEqual(['甲 |  untranslated', '乙 | two draft']);
  });

  it('starts a passage only once', async () => {
    await translated();
    const [, , first] = await seenBy(articleId);
    expect(await startPassages(translator, { articleId, sourceIds: first?.source.slice() ?? [] })).toEqual({
      ok: true,
      value: { placed: [] },
    });
  });
});

describe('a text that is replaced as a whole', () => {
  it('can still be translated, with title and standfirst in their old links', async () => {
    await translated();
    const fixed = (await seenBy(articleId)).slice(0, 2).map(({ linkId }) => linkId);
    const { title, standfirst, paragraph } = proseSchema.nodes;
    await edit(source(), (transform) => {
      const passages = [title.create(null, proseSchema.text('新题')), standfirst.create(), paragraph.create(null, proseSchema.text('丙'))];
      transform.replaceWith(0, transform.doc.content.size, passages);
    });
    expect((await startAll()).ok).toBe(true);
    expect((await seenBy(articleId)).slice(0, 2).map(({ linkId }) => linkId)).toEqual(fixed);
  });

  it('gets its title linked again by starting it where the link named one that is gone', async () => {
    await writeBody(source(), '甲');
    await type({ into: 0, words: '题', locale: 'zh' });
    const [head] = await seenBy(articleId);
    await database.owner`UPDATE links SET zh = '{gone}' WHERE id = ${head?.linkId ?? ''}`;
    expect(await gridOf(articleId)).toContain('题 |  untranslated');
    expect((await startAll()).ok).toBe(true);
    const [healed] = await seenBy(articleId);
    expect([healed?.source.length, healed?.target.length]).toEqual([1, 1]);
  });
});

describe('confirm-links', () => {
  it('is refused to somebody who does not translate', async () => {
    await translated();
    expect(await confirmAll(writer)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('keeps who confirmed, what was seen and what it said', async () => {
    await translated();
    expect(await confirmAll()).toEqual({ ok: true, value: null });
    expect(await gridOf(articleId)).toEqual(['甲 | one confirmed', '乙 | two confirmed']);
    const confirmed = await row('confirmed');
    expect(confirmed.link?.confirmed).toMatchObject({ by: translator.id, zhSeen: confirmed.seen.zh, enSeen: confirmed.seen.en });
    const readings = await listReadings(appDatabase(), [confirmed.linkId]);
    expect(
      readings
        .get(confirmed.linkId)
        ?.map((reading) => reading.canonical)
        .join(),
    ).toContain('甲');
    expect(await events()).toEqual([{ did: 'confirm-links', who: translator.id }]);
  });

  it('is refused for words that changed after they were read', async () => {
    await translated();
    const { linkId, seen } = await row('draft');
    await type({ into: 2, words: '改', locale: 'zh' });
    expect(await confirmLinks(translator, { articleId, confirm: [{ linkId, seen }] })).toEqual({
      ok: false,
      refusal: 'changed-since-read',
    });
  });

  it('is refused for a passage without a translation', async () => {
    await writeBody(source(), '甲');
    await startAll();
    const { linkId, seen } = await row('untranslated');
    expect(await confirmLinks(translator, { articleId, confirm: [{ linkId, seen }] })).toEqual({
      ok: false,
      refusal: 'untranslated-passages',
    });
  });
});

describe('an edit', () => {
  it('of the source leaves exactly its row behind, until the old words are back', async () => {
    await translated();
    await confirmAll();
    await type({ into: 3, words: '丙', locale: 'zh' });
    expect(await gridOf(articleId)).toEqual(['甲 | one confirmed', '乙丙 | two behind']);
    await edit(source(), (transform) => {
      const end = startOf(transform.doc, 3) + 2;
      transform.delete(end, end + 1);
    });
    expect(await gridOf(articleId)).toEqual(['甲 | one confirmed', '乙 | two confirmed']);
  });

  it('that adds a passage to the source makes an untranslated row at its place', async () => {
    await translated();
    await confirmAll();
    await edit(source(), (transform) => {
      transform.insert(startOf(transform.doc, 3), proseSchema.nodes.paragraph.create(null, proseSchema.text('新')));
    });
    expect(await gridOf(articleId)).toEqual(['甲 | one confirmed', '新 |  untranslated', '乙 | two confirmed']);
  });

  it('that splits a translation keeps both parts with the source', async () => {
    await translated();
    await confirmAll();
    await edit(target(), (transform) => {
      transform.split(startOf(transform.doc, 2) + 2);
    });
    expect(await gridOf(articleId)).toEqual(['甲 | o + ne edited', '乙 | two confirmed']);
  });

  it('that merges two source passages keeps both translations with them', async () => {
    await translated();
    await confirmAll();
    await edit(source(), (transform) => {
      transform.join(startOf(transform.doc, 3));
    });
    expect(await gridOf(articleId)).toEqual(['甲乙 | one + two behind']);
  });

  it('that deletes a translation and brings it back keeps the confirmation', async () => {
    await translated();
    await confirmAll();
    let removed = proseSchema.nodes.paragraph.create();
    await edit(target(), (transform) => {
      const from = startOf(transform.doc, 2);
      removed = transform.doc.child(2);
      transform.delete(from, from + removed.nodeSize);
    });
    expect(await gridOf(articleId)).toEqual(['甲 |  untranslated', '乙 | two confirmed']);
    await edit(target(), (transform) => {
      transform.insert(startOf(transform.doc, 2), removed);
    });
    expect(await gridOf(articleId)).toEqual(['甲 | one confirmed', '乙 | two confirmed']);
  });
});

describe('join-passages and part-passages', () => {
  async function joinAll(who: Actor = translator) {
    const drafts = (await seenBy(articleId)).filter((each) => each.state === 'draft');
    return joinPassages(who, { articleId, zh: drafts.flatMap((each) => each.source), en: drafts.flatMap((each) => each.target) });
  }

  it('are refused to somebody who does not translate', async () => {
    await translated();
    expect(await joinAll(writer)).toEqual({ ok: false, refusal: 'not-allowed' });
    const { linkId } = await row('draft');
    expect(await partPassages(writer, { articleId, linkId })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('make one row of two, and two of one', async () => {
    await translated();
    const joined = await joinAll();
    expect(await gridOf(articleId)).toEqual(['甲 + 乙 | one + two draft']);
    expect(await partPassages(translator, { articleId, linkId: joined.ok ? joined.value.linkId : '' })).toEqual({ ok: true, value: null });
    expect(await gridOf(articleId)).toEqual(['甲 | one draft', '乙 | two draft']);
    expect(await events()).toEqual([
      { did: 'join-passages', who: translator.id },
      { did: 'part-passages', who: translator.id },
    ]);
  });

  it('are refused where a row has changed since it was read', async () => {
    await translated();
    const [first, second] = (await seenBy(articleId)).filter((each) => each.state === 'draft');
    await joinAll();
    const part = { articleId, zh: first?.source.slice() ?? [], en: second?.target.slice() ?? [] };
    expect(await joinPassages(translator, part)).toEqual({ ok: false, refusal: 'changed-since-read' });
  });
});

describe('mark-left-out, mark-added and unlink-passages', () => {
  it('are refused to somebody who does not translate', async () => {
    await writeBody(source(), '甲');
    const { source: ids, seen } = await row('untranslated');
    const mark = { articleId, passageId: ids[0] ?? '', seen: seen.zh[0] ?? '' };
    expect(await markLeftOut(writer, mark)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await markAdded(writer, mark)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('say that a passage has no counterpart, until its words change or somebody lets go of it', async () => {
    await writeBody(source(), '甲');
    await writeBody(target(), 'note');
    const [untranslated, added] = [await row('untranslated'), await row('unlinked-target')];
    await markLeftOut(translator, { articleId, passageId: untranslated.source[0] ?? '', seen: untranslated.seen.zh[0] ?? '' });
    await markAdded(translator, { articleId, passageId: added.target[0] ?? '', seen: added.seen.en[0] ?? '' });
    expect((await gridOf(articleId)).sort()).toEqual([' | note added', '甲 |  left-out']);
    await type({ into: 2, words: '乙', locale: 'zh' });
    expect((await gridOf(articleId)).sort()).toEqual([' | note added', '甲乙 |  behind']);
    expect(await unlinkPassages(translator, { articleId, linkId: (await row('behind')).linkId })).toEqual({ ok: true, value: null });
    expect((await gridOf(articleId)).sort()).toEqual([' | note added', '甲乙 |  untranslated']);
    expect(await events()).toMatchObject([{ did: 'mark-left-out' }, { did: 'mark-added' }, { did: 'unlink-passages' }]);
  });

  it('are refused for words that changed after they were read', async () => {
    await writeBody(source(), '甲');
    const { source: ids, seen } = await row('untranslated');
    await type({ into: 2, words: '乙', locale: 'zh' });
    expect(await markLeftOut(translator, { articleId, passageId: ids[0] ?? '', seen: seen.zh[0] ?? '' })).toEqual({
      ok: false,
      refusal: 'changed-since-read',
    });
  });
});
