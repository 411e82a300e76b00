import type { CheckedArticle, CheckedRow } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import { readable } from '@/domain/checks/readable';
import type { Sides } from '@/domain/checks/sides';
import { proseSchema } from '@/domain/prose/schema';
import { LiveChecker } from '@/proofread/live-checker';
import { readAll } from '@/proofread/proofread-article';
import type { Proofreader } from '@/proofread/proofreader';

const { paragraph } = proseSchema.nodes;

/** In milliseconds: the article read for the first time, and read again after one passage was changed. */
export type LiveTimes = { whole: number; passage: number };

/**
 * How long the worker behind an editor needs for an article whose rows are `pairs`, in the order of both texts: `ours` are our own
 * checks, `all` with a library that reads along (`harperInNode`, warmed up here).
 */
export async function timeLiveCheck(
  pairs: readonly Sides[],
  context: Context,
  reader: Proofreader,
): Promise<{ ours: LiveTimes; all: LiveTimes }> {
  await reader.read([{ text: 'Warm up.', locale: 'en', type: 'paragraph' }], context);
  const checker = new LiveChecker(context);
  const before = articleOf(pairs, context.day);
  const after = articleOf(
    pairs.map(({ zh, en }, place) => (place === 0 ? { zh, en: `${en} More.` } : { zh, en })),
    context.day,
  );
  const [first, again] = [await time(before), await time(after)];
  return { ours: { whole: first.ours, passage: again.ours }, all: { whole: first.all, passage: again.all } };

  async function time(article: CheckedArticle): Promise<{ ours: number; all: number }> {
    const start = performance.now();
    const reading = checker.read(article);
    let step = reading.next();
    while (!step.done) step = reading.next();
    const ours = performance.now() - start;
    await readAll(article, context, { reader, ours: step.value });
    return { ours, all: performance.now() - start };
  }
}

function articleOf(pairs: readonly Sides[], day: string | null): CheckedArticle {
  const rows = pairs.map(({ zh, en }, place): CheckedRow => {
    const passage = (id: string, text: string) => readable(paragraph.create({ id }, proseSchema.text(text)));
    return { key: `${place}`, kind: 'renders', zh: [passage(`z${place}`, zh)], en: [passage(`e${place}`, en)] };
  });
  const passages = { zh: rows.flatMap((row) => row.zh), en: rows.flatMap((row) => row.en) };
  return { direction: 'zh-en', day, rows, passages, fields: { zh: null, en: null } };
}
