import { asc, eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { finishTask } from '@/commands/finish-task';
import { startInspection } from '@/commands/start-inspection';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { inspectionFindings } from '@/db/schema/inspections';
import { listReport } from '@/db/views/desk/list-report';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import { accepted, liveArticle, office } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';
import { carryOut, openTasks } from '@/tests/support/inspection';

const database = await testDatabase();
const people = await office(database);
const pair = await liveArticle(database, people);

const finding = (code: PlacedFinding['code']): PlacedFinding => ({
  code,
  severity: code === 'zh/repeated-word' ? 'style' : 'look',
  zh: [0, 1],
  en: null,
  values: { word: '对' },
  fix: null,
  row: null,
  passages: { zh: pair.zh?.passages[0]?.id ?? null, en: null },
});

/** Carries out an inspection in which every article has these findings. */
async function inspectFinding(...codes: PlacedFinding['code'][]): Promise<string> {
  const { inspectionId } = await accepted(startInspection(people.publisher));
  await accepted(carryOut(inspectionId, { read: async () => codes.map(finding) }));
  return inspectionId;
}

/** Leaves no inspection open, so that each test begins at the same place whatever became of the one before it. */
async function breakOffAll(): Promise<void> {
  await database.owner`UPDATE inspections SET broken_off_at = now() WHERE finished_at IS NULL AND broken_off_at IS NULL`;
}

afterEach(breakOffAll);

describe('an inspection', () => {
  it('is not for a stranger to start', async () => {
    expect(await startInspection(people.writer)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('is carried out one at a time, and another can begin once it has ended', async () => {
    const { inspectionId } = await accepted(startInspection('operator'));
    expect(await startInspection(people.publisher)).toEqual({ ok: false, refusal: 'already-inspecting' });
    expect(await carryOut(inspectionId)).toEqual({ ok: true, value: { articles: 1, links: 0, linksLeft: 0 } });
    expect(await startInspection(people.publisher)).toEqual({ ok: true, value: { inspectionId: expect.any(String) } });
  });

  it('that was not heard of for minutes stands in nobody’s way', async () => {
    const later = new Date(Date.now() + 5 * 60_000);
    expect(await startInspection(people.publisher, {}, later)).toMatchObject({ ok: true });
  });

  it('is taken on by one process', async () => {
    const { inspectionId } = await accepted(startInspection('operator'));
    const both = await Promise.all([carryOut(inspectionId), carryOut(inspectionId)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('that fell silent and was replaced keeps nothing when its process wakes up', async () => {
    const { inspectionId } = await accepted(startInspection('operator'));
    const { promise: fallenSilent, resolve: fallSilent } = Promise.withResolvers<void>();
    const { promise: replaced, resolve: replace } = Promise.withResolvers<void>();
    const follow = () => {
      fallSilent();
      return replaced;
    };
    const asleep = carryOut(inspectionId, { follow, read: async () => [finding('layout/picture-missing')] });
    await fallenSilent;
    await accepted(startInspection('operator', {}, new Date(Date.now() + 5 * 60_000)));
    replace();
    expect(await asleep).toEqual({ ok: false, refusal: 'inspection-broken-off' });
    expect(await listReport({ inspectionId, before: null }, { after: 0, most: 10 })).toEqual([]);
  });

  it('that is broken off, or fails, stands in nobody’s way', async () => {
    const over = AbortSignal.abort();
    const stopped = await accepted(startInspection('operator'));
    expect(await carryOut(stopped.inspectionId, { signal: over })).toEqual({ ok: false, refusal: 'inspection-broken-off' });
    const failing = await accepted(startInspection('operator'));
    const follow = () => Promise.reject(new Error('no network'));
    await expect(carryOut(failing.inspectionId, { follow })).rejects.toThrow('no network');
    expect(await startInspection('operator')).toMatchObject({ ok: true });
  });

  it('reads the others when one article can’t be read, and keeps the task of that one', async () => {
    await inspectFinding('layout/picture-missing');
    const unread: string[] = [];
    const { inspectionId } = await accepted(startInspection('operator'));
    const read = () => Promise.reject(new Error('harper gave up'));
    const carried = await carryOut(inspectionId, { read, unread: (articleId) => unread.push(articleId) });
    expect(carried).toMatchObject({ ok: true, value: { articles: 1 } });
    expect(unread).toEqual([pair.articleId]);
    expect(await openTasks()).toHaveLength(1);
  });

  it('gives every finding with its words, and a task to the owner for what is more than style', async () => {
    const inspectionId = await inspectFinding('zh/repeated-word', 'layout/picture-missing');
    const kept = await appDatabase()
      .select()
      .from(inspectionFindings)
      .where(eq(inspectionFindings.inspectionId, inspectionId))
      .orderBy(asc(inspectionFindings.number));
    expect(kept.map(({ code, zhQuote, articleId }) => ({ code, zhQuote, articleId }))).toEqual([
      { code: 'zh/repeated-word', zhQuote: '对', articleId: pair.articleId },
      { code: 'layout/picture-missing', zhQuote: '对', articleId: pair.articleId },
    ]);
    expect(await openTasks()).toEqual([
      expect.objectContaining({ articleId: pair.articleId, assignee: people.writer.id, inspectionId, findings: 1 }),
    ]);
  });

  it('says what the one before it did not have', async () => {
    const before = await inspectFinding('zh/repeated-word');
    const inspectionId = await inspectFinding('zh/repeated-word', 'layout/picture-missing');
    const all = await listReport({ inspectionId, before }, { after: 0, most: 10 });
    expect(all.map(({ code, isNew }) => [code, isNew])).toEqual([
      ['zh/repeated-word', false],
      ['layout/picture-missing', true],
    ]);
    const fresh = await listReport({ inspectionId, before, onlyNew: true }, { after: 0, most: 10 });
    expect(fresh.map(({ code }) => code)).toEqual(['layout/picture-missing']);
  });

  it('keeps one open task for an article, and closes it when nothing is left', async () => {
    await inspectFinding('layout/picture-missing');
    const again = await inspectFinding('layout/picture-missing');
    expect((await openTasks()).map(({ inspectionId }) => inspectionId)).toEqual([again]);
    await inspectFinding();
    expect(await openTasks()).toEqual([]);
  });

  it('reads nothing that was withdrawn', async () => {
    const gone = await liveArticle(database, people);
    const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${gone.articleId}`;
    await accepted(
      withdrawPublication(people.publisher, { articleId: gone.articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }),
    );
    const inspectionId = await inspectFinding('layout/picture-missing');
    const kept = await listReport({ inspectionId, before: null }, { after: 0, most: 10 });
    expect(kept.map(({ articleId }) => articleId)).toEqual([pair.articleId]);
  });

  it('can be neither changed nor emptied by the application', async () => {
    await expect(database.app`UPDATE inspection_findings SET code = 'en/spelling'`).rejects.toThrow(/permission denied/);
    await expect(database.app`DELETE FROM inspection_findings`).rejects.toThrow(/permission denied/);
    await expect(database.owner`DELETE FROM inspection_findings`).rejects.toThrow();
  });
});

describe('a task', () => {
  const openTask = async () => {
    await inspectFinding('layout/picture-missing');
    return (await openTasks()).map(({ id }) => id)[0] ?? '';
  };

  it('is not for a stranger to finish', async () => {
    expect(await finishTask(people.translator, { taskId: await openTask() })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('is finished by its owner, once', async () => {
    const taskId = await openTask();
    expect(await finishTask(people.writer, { taskId })).toEqual({ ok: true, value: { taskId } });
    expect(await openTasks()).toEqual([]);
    expect(await finishTask(people.writer, { taskId })).toEqual({ ok: false, refusal: 'not-found' });
  });

  it('of somebody who has left the desk goes to who released the article, and back when they return', async () => {
    await database.owner`DELETE FROM person_roles WHERE person_id = ${people.writer.id}`;
    await openTask();
    expect((await openTasks()).map(({ assignee }) => assignee)).toEqual([people.publisher.id]);
    await database.owner`INSERT INTO person_roles (person_id, role) VALUES (${people.writer.id}, 'writer')`;
    await openTask();
    expect((await openTasks()).map(({ assignee }) => assignee)).toEqual([people.writer.id]);
  });

  it('is finished by whoever inspects', async () => {
    const taskId = await openTask();
    expect(await finishTask(people.publisher, { taskId })).toEqual({ ok: true, value: { taskId } });
  });
});
