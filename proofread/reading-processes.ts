import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import type { Concept } from '@/domain/terms/concept';

/** What goes to a process: first what the office lends, then an article at a time; and what comes back for each of these. */
export type Reading = { concepts: readonly Concept[]; office: OfficeChecks } | { article: CheckedArticle; day: string | null };
export type Read = { findings: PlacedFinding[] } | { failed: string };

export type ReadingProcesses = { read: (article: CheckedArticle, context: Context) => Promise<PlacedFinding[]>; close: () => void };

/** Each holds a harper of its own, which takes some hundred megabytes. */
const MOST = 4;

type Waiting = { article: Reading; done: (findings: PlacedFinding[]) => void; failed: (cause: Error) => void };

/**
 * Reads articles with every check there is, as many at a time as this machine has cores, at most four, each in a process. An article
 * that can't be read is rejected with the cause; another process then takes the place of the one that failed, which may be out of order.
 */
export function openReadingProcesses(
  { terms, office }: Omit<Context, 'day'>,
  { most = Math.min(availableParallelism(), MOST) } = {},
): ReadingProcesses {
  const waiting: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  function next(): void {
    if (waiting.length === 0) return;
    const reader = idle.pop() ?? (all.size < most ? begin() : undefined);
    const job = reader && waiting.shift();
    if (reader && job) give(reader, job);
  }

  function begin(): ChildProcess {
    const path = fileURLToPath(new URL('./reading-process.ts', import.meta.url));
    const reader = fork(path, { execArgv: ['--import', 'tsx'], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    // One that ends by itself is not asked again; whoever waits for it hears of its end.
    reader
      .on('error', () => undefined)
      .on('exit', () => {
        all.delete(reader);
        if (idle.includes(reader)) idle.splice(idle.indexOf(reader), 1);
      });
    reader.send({ concepts: terms.concepts, office } satisfies Reading);
    all.add(reader);
    return reader;
  }

  function give(reader: ChildProcess, { article, done, failed }: Waiting): void {
    const onMessage = (read: Read) => {
      if ('failed' in read) return giveUp(new Error(read.failed));
      settle();
      idle.push(reader);
      done(read.findings);
      next();
    };
    const onExit = () => giveUp(new Error('The process that read the article ended.'));
    const settle = () => reader.off('message', onMessage).off('exit', onExit);
    const giveUp = (cause: Error) => {
      settle();
      all.delete(reader);
      reader.kill();
      failed(cause);
      next();
    };
    reader.on('message', onMessage).on('exit', onExit);
    reader.send(article);
  }

  return {
    read: (article, { day }) =>
      new Promise((done, failed) => {
        waiting.push({ article: { article, day }, done, failed });
        next();
      }),
    close() {
      for (const reader of all) reader.kill();
    },
  };
}
