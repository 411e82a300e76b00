import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type SaveSteps, saveSteps } from '@/commands/save-steps';
import { appDatabase } from '@/db/database';
import { documentAt } from '@/db/edition-documents';
import { findCheckpoint, listAuthoredBatches } from '@/db/edition-log';
import { findEditionOf } from '@/db/editions';
import { findBatchesAfter } from '@/db/views/desk/edition';
import type { Actor } from '@/domain/actor';
import { passagesOf } from '@/domain/prose/passages';
import { proseSchema } from '@/domain/prose/schema';
import { emptyArticle, somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const writer = await somebody(database, 'writer');
const colleague = await somebody(database, 'reviewer:zh');
const stranger = await somebody(database, 'publisher');
let editionId: string;
let clients = 0;

beforeEach(async () => {
  const articleId = await emptyArticle(database, writer);
  editionId = (await findEditionOf(appDatabase(), { articleId, locale: 'zh' }))?.id ?? '';
});

async function headVersion(): Promise<number> {
  const [row] = await database.owner`SELECT version FROM editions WHERE id = ${editionId}`;
  return row?.version;
}

async function head(): Promise<Node> {
  const doc = await documentAt(appDatabase(), { editionId, version: await headVersion() });
  if (!doc) throw new Error('The head is not to be had.');
  return doc;
}

/** A batch of a client of its own, made on the head unless an older document is given. */
async function batch(change: (transform: Transform) => void, on?: { doc: Node; version: number }): Promise<SaveSteps> {
  const { doc, version } = on ?? { doc: await head(), version: await headVersion() };
  const transform = new Transform(doc);
  change(transform);
  clients += 1;
  return { editionId, clientId: `client-${clients}`, seq: 1, version, steps: transform.steps.map((step) => step.toJSON()) };
}

const typed = (words: string, place = 1) => batch((transform) => transform.insert(place, proseSchema.text(words)));

describe('save-steps', () => {
  it('is refused to somebody who does not write this text', async () => {
    expect(await saveSteps(stranger, await typed('标题'))).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await headVersion()).toBe(0);
  });

  it('keeps what was typed, under the name of who typed it', async () => {
    const saved = await saveSteps(writer, await typed('标题'));
    expect(saved.ok && saved.value.version).toBe(1);
    expect((await head()).firstChild?.textContent).toBe('标题');
    const [row] = await database.owner`SELECT title, version FROM editions WHERE id = ${editionId}`;
    expect(row).toEqual({ title: '标题', version: 1 });
    const log = await listAuthoredBatches(appDatabase(), { editionId, version: 0 });
    expect(log.map(({ author, versionTo }) => ({ author, versionTo }))).toEqual([{ author: writer.id, versionTo: 1 }]);
  });

  it('acknowledges a batch that comes twice and keeps it once', async () => {
    const once = await typed('标题');
    const first = await saveSteps(writer, once);
    expect(await saveSteps(writer, once)).toEqual(first);
    expect((await head()).textContent).toBe('标题');
  });

  it('acknowledges a batch of which others left nothing, so that its client can go on', async () => {
    await saveSteps(writer, await typed('标题'));
    const on = { doc: await head(), version: await headVersion() };
    const late = await batch((transform) => transform.insert(2, proseSchema.text('新')), on);
    await saveSteps(colleague, await batch((transform) => transform.delete(1, 3), on));
    const saved = await saveSteps(writer, late);
    expect(saved.ok && saved.value.batches.map(({ clientId }) => clientId)).toContain(late.clientId);
    expect(await saveSteps(writer, late)).toEqual(saved);
    expect((await head()).textContent).toBe('');
  });

  it('refuses a number that its client has left behind', async () => {
    const one = await typed('一');
    await saveSteps(writer, { ...one, seq: 3 });
    expect(await saveSteps(writer, { ...one, seq: 2, version: 1 })).toEqual({ ok: false, refusal: 'batch-out-of-order' });
  });

  it('refuses a client under which somebody else writes, so that nobody can use up the numbers of another', async () => {
    const one = await typed('一');
    await saveSteps(writer, one);
    const stolen = { ...one, version: 1, seq: 2 ** 31 - 1 };
    expect(await saveSteps(colleague, stolen)).toEqual({ ok: false, refusal: 'batch-out-of-order' });
    expect((await saveSteps(writer, { ...(await typed('二')), clientId: one.clientId, seq: 2 })).ok).toBe(true);
  });

  it('refuses a client that writes in another edition', async () => {
    const one = await typed('一');
    await saveSteps(writer, one);
    const articleId = await emptyArticle(database, writer);
    const other = (await findEditionOf(appDatabase(), { articleId, locale: 'zh' }))?.id ?? '';
    const elsewhere = { ...one, editionId: other, seq: 2 };
    expect(await saveSteps(writer, elsewhere)).toEqual({ ok: false, refusal: 'batch-out-of-order' });
  });

  it('names a client to nobody but the person who writes under it', async () => {
    const one = await typed('一');
    await saveSteps(writer, one);
    const clients = async (who: Actor) => {
      const found = await findBatchesAfter(who, { editionId, version: 0 });
      return found.ok ? found.value.batches.map(({ clientId }) => clientId) : [];
    };
    expect(await clients(writer)).toEqual([one.clientId]);
    expect(await clients(colleague)).toEqual([null]);
    const late = { ...(await typed('二')), version: 0 };
    const saved = await saveSteps(colleague, late);
    expect(saved.ok && saved.value.batches.map(({ clientId }) => clientId)).toEqual([null, late.clientId]);
  });

  it('refuses a version that the log has not reached, and one at which no batch ends', async () => {
    const ahead = { ...(await typed('一')), version: 7 };
    expect(await saveSteps(writer, ahead)).toEqual({ ok: false, refusal: 'version-unknown' });
    await saveSteps(writer, await batch((transform) => transform.insert(1, proseSchema.text('一')).insert(2, proseSchema.text('二'))));
    const between = { ...(await typed('三')), version: 1 };
    expect(await saveSteps(writer, between)).toEqual({ ok: false, refusal: 'version-unknown' });
  });

  it('brings two texts typed on the same version together', async () => {
    const on = { doc: await head(), version: 0 };
    const one = await batch((transform) => transform.insert(1, proseSchema.text('甲')), on);
    const other = await batch((transform) => transform.insert(3, proseSchema.text('乙')), on);
    await Promise.all([saveSteps(writer, one), saveSteps(colleague, other)]);
    expect((await head()).children.map((node) => node.textContent)).toEqual(['甲', '乙', '']);
  });

  it('keeps every word when two processes race at one text', async () => {
    vi.resetModules();
    const { saveSteps: saveElsewhere } = await import('@/commands/save-steps');
    const on = { doc: await head(), version: 0 };
    const letters = [...'甲乙丙丁戊己庚辛壬癸'];
    const batches = await Promise.all(letters.map((letter) => batch((transform) => transform.insert(1, proseSchema.text(letter)), on)));
    const saved = await Promise.all(batches.map((each, index) => (index % 2 ? saveElsewhere : saveSteps)(writer, each)));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect([...(await head()).textContent].sort()).toEqual(letters.sort());
    const log = await listAuthoredBatches(appDatabase(), { editionId, version: 0 });
    const replayed = log.flatMap(({ steps }) => steps).reduce((doc, step) => step.apply(doc).doc ?? doc, on.doc);
    expect(replayed.toJSON()).toEqual((await head()).toJSON());
  });

  it('gives every passage an id, and lets it stay with the words when Enter is pressed at their start', async () => {
    await saveSteps(writer, await typed('正文', 5));
    const before = passagesOf(await head());
    await saveSteps(writer, await batch((transform) => transform.split(5)));
    const after = passagesOf(await head());
    expect(after).toHaveLength(4);
    expect(new Set(after.map(({ id }) => id)).size).toBe(4);
    expect(after[3]?.id).toBe(before[2]?.id);
    expect((await head()).child(3).textContent).toBe('正文');
  });

  it('replays its log to the head, from the beginning and from a checkpoint', async () => {
    for (let count = 0; count < 120; count += 1) await saveSteps(writer, await typed('字'));
    const start = await documentAt(appDatabase(), { editionId, version: 0 });
    const log = await listAuthoredBatches(appDatabase(), { editionId, version: 0 });
    const replayed = log.flatMap(({ steps }) => steps).reduce((doc, step) => step.apply(doc).doc ?? doc, start ?? (await head()));
    expect(replayed.toJSON()).toEqual((await head()).toJSON());
    const checkpoint = await findCheckpoint(appDatabase(), { editionId, version: 120 });
    expect(checkpoint?.version).toBe(100);
    expect(checkpoint?.doc.textContent).toBe('字'.repeat(100));
  });

  it('keeps fingerprints through PostgreSQL', async () => {
    await saveSteps(writer, await typed('e\u0301lan — “对联” 2026'));
    const doc = await head();
    const [row] = await database.owner`SELECT outline FROM editions WHERE id = ${editionId}`;
    expect(row?.outline).toEqual(passagesOf(doc).map(({ id, type, fingerprint, blank }) => ({ id, type, fingerprint, blank })));
    const again = proseSchema.nodeFromJSON(JSON.parse(JSON.stringify(doc.toJSON())));
    expect(passagesOf(again)).toEqual(passagesOf(doc));
  });
});
