import { termIndex } from '@/domain/terms/term-index';
import { harperInNode } from './harper-in-node';
import { proofreadArticle } from './proofread-article';
import type { Read, Reading } from './reading-processes';

/** One of the processes of `openReadingProcesses`: gets what the office lends first, then reads an article for every message. */
process.once('message', ({ concepts, office }: Extract<Reading, { concepts: unknown }>) => {
  const terms = termIndex(concepts);
  const harper = harperInNode();
  process.on('message', async ({ article, day }: Extract<Reading, { article: unknown }>) => {
    const read: Read = await harper
      .then((reader) => proofreadArticle(article, { terms, office, day }, { readers: [reader] }))
      .then(
        (findings) => ({ findings }),
        (cause) => ({ failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
      );
    process.send?.(read);
  });
});

// Whoever asked is gone.
process.on('disconnect', () => process.exit(0));
