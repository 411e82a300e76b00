import { row, say } from '@/bench/table';
import type { Context } from '@/domain/checks/context';
import type { Sides } from '@/domain/checks/sides';
import { harperInNode } from '@/proofread/harper-in-node';
import { timeLiveCheck } from './time-live-check';

const WORDS = 1000;

/** How long whoever types waits for the worker: an article of 1,000 English words made of these pairs, and one passage of it. */
export async function showLive(pairs: readonly Sides[], context: Context): Promise<void> {
  const article = upTo(WORDS, pairs);
  if (article.length === 0) return;
  // Once before it counts, as a worker that has read another article.
  const reader = await harperInNode();
  await timeLiveCheck(pairs.slice(article.length, article.length * 2), context, reader);
  const { ours, all } = await timeLiveCheck(article, context, reader);
  say('\nwhile typing');
  const shown = (name: string, time: number, aim: number) => row(name, `${time.toFixed(1)} ms`, { met: time < aim, aim: `< ${aim} ms` });
  shown('a pair of 1,000 words, our checks', ours.whole, 500);
  shown('a pair of 1,000 words, with harper', all.whole, 500);
  shown('one passage of it, our checks', ours.passage, 100);
  shown('one passage of it, with harper', all.passage, 100);
}

function upTo(words: number, pairs: readonly Sides[]): Sides[] {
  let count = 0;
  return pairs.filter(({ en }) => {
    if (count >= words) return false;
    count += en.split(/\s+/).length;
    return true;
  });
}
