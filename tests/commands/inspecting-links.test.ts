import { expect, it } from 'vitest';
import type { Inspecting } from '@/commands/carry-out-inspection';
import { finishTask } from '@/commands/finish-task';
import { startInspection } from '@/commands/start-inspection';
import { appDatabase } from '@/db/database';
import { findLastInspection } from '@/db/inspections';
import { listReport } from '@/db/views/desk/list-report';
import type { Actor } from '@/domain/actor';
import type { LinkFate } from '@/domain/inspection/link-fate';
import type { Locale } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { accepted, confirmEverything, office, pairInReview, readyArticle, releaseSigned } from '@/tests/support/article-in-review';
import { edit } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { carryOut, openTasks } from '@/tests/support/inspection';
import { startOf } from '@/tests/support/start-of';

const database = await testDatabase();
const people = await office(database);
const outside = 'https://reports.example.org/2026';
const articleId = await readyArticle(database, people);
await link('en', people.translator, outside);
await link('zh', people.writer, '/zh/news/nothing');
await confirmEverything(articleId, people.translator);
await releaseSigned(await pairInReview(articleId, people.writer), people);

/** Makes a link of the first words of the first paragraph. */
function link(locale: Locale, by: Actor, href: string): Promise<void> {
  return edit({ articleId, locale, by }, (transform) => {
    const start = startOf(transform.doc, 2) + 1;
    transform.addMark(start, start + 2, proseSchema.marks.link.create({ href }));
  });
}

/** Carries out an inspection in which the link outside leads there; null where nobody gets to it. Answers what was said of links. */
async function inspectLinks(fate: LinkFate | null) {
  const { inspectionId } = await accepted(startInspection('operator'));
  const follow: Inspecting['follow'] = async (hrefs, { tell }) => {
    for (const href of hrefs) if (fate) tell(href, fate);
  };
  const { links, linksLeft } = await accepted(carryOut(inspectionId, { follow }));
  const before = (await findLastInspection(appDatabase(), { before: inspectionId }))?.id ?? null;
  const rows = await listReport({ inspectionId, before }, { after: 0, most: 10 });
  return { links, linksLeft, said: rows.map(({ code, isNew }) => `${code}${isNew ? ' new' : ''}`).sort() };
}

it('a link is followed, or judged by what is live where it leads to this newsroom', async () => {
  const said = ['online/link-gone', 'online/link-silent'];
  expect(await inspectLinks({ is: 'silent', why: 'refused' })).toEqual({ links: 2, linksLeft: 0, said });
});

it('a link that nobody gets to is as it was, and another silence is no other finding', async () => {
  const said = ['online/link-gone', 'online/link-silent'];
  expect(await inspectLinks(null)).toEqual({ links: 1, linksLeft: 1, said });
  expect(await inspectLinks({ is: 'silent', why: 'timed-out' })).toEqual({ links: 2, linksLeft: 0, said });
  expect(await inspectLinks({ is: 'fine', status: 200 })).toMatchObject({ said: ['online/link-gone'] });
});

it('a link that leads elsewhere is asked about until somebody has seen to it; a dead one until it is mended', async () => {
  const due = async () => (await openTasks()).map(({ findings }) => findings);
  await inspectLinks({ is: 'elsewhere', at: 'https://other.example.com/' });
  expect(await due()).toEqual([2]);
  const [task] = await openTasks();
  await accepted(finishTask(people.writer, { taskId: task?.id ?? '' }));
  await inspectLinks({ is: 'elsewhere', at: 'https://other.example.com/' });
  expect(await due()).toEqual([1]);
});
