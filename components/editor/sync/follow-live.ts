import { LiveChannel } from './live-channel';
import type { Notice } from './live-notices';

let channel: LiveChannel | null = null;
const wanted = new Map<symbol, readonly string[]>();

/** Hears of new versions of these editions, and of every article, until the function that comes back is called. */
export function followLive({ editions, onNotice }: { editions: readonly string[]; onNotice: (notice: Notice) => void }): () => void {
  channel ??= new LiveChannel();
  const live = channel;
  const key = Symbol('follower');
  wanted.set(key, editions);
  live.follow([...new Set([...wanted.values()].flat())]);
  const deafen = live.listen(onNotice);
  return () => {
    deafen();
    wanted.delete(key);
    live.follow([...new Set([...wanted.values()].flat())]);
  };
}
