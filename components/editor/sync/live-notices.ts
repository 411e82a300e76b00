import { z } from 'zod';

/** What the server tells desks while they are open. `resync`: something may have been missed, so whoever cares fetches again. */
export const Notice = z.discriminatedUnion('of', [
  z.object({ of: z.literal('edition'), id: z.string(), version: z.int() }),
  z.object({ of: z.literal('article'), id: z.string() }),
  z.object({ of: z.literal('resync') }),
]);
export type Notice = z.infer<typeof Notice>;

const Edition = z.object({ id: z.string(), version: z.int() });
const Article = z.object({ id: z.string() });

const REOPEN_MS = 5000;

/** One event stream about these editions and all articles. The function that comes back closes it. */
export function openStream(editions: readonly string[], onNotice: (notice: Notice) => void): () => void {
  let source: EventSource | null = null;
  let alarm: ReturnType<typeof setTimeout> | null = null;
  const open = () => {
    source = new EventSource(`/api/stream?editions=${editions.join(',')}`);
    source.onopen = () => onNotice({ of: 'resync' });
    source.addEventListener('resync', () => onNotice({ of: 'resync' }));
    source.addEventListener('edition', ({ data }) => onNotice({ of: 'edition', ...Edition.parse(JSON.parse(data)) }));
    source.addEventListener('article', ({ data }) => onNotice({ of: 'article', ...Article.parse(JSON.parse(data)) }));
    // The browser comes back by itself after a broken connection, but not after a refusal.
    source.onerror = () => {
      if (source?.readyState === EventSource.CLOSED) alarm = setTimeout(open, REOPEN_MS);
    };
  };
  open();
  return () => {
    if (alarm) clearTimeout(alarm);
    source?.close();
  };
}
