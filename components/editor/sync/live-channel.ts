import { z } from 'zod';
import { Notice, openStream } from './live-notices';

const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notice'), notice: Notice }),
  z.object({ type: z.literal('interest'), tab: z.string(), editions: z.array(z.string()).readonly() }),
  z.object({ type: z.literal('who-is-there') }),
]);

type Message = z.infer<typeof Message>;

const NAME = 'couplet live';
const SETTLE_MS = 50;
/** As many as the server lets one stream follow. */
const MOST_EDITIONS = 100;

/**
 * One event stream for all tabs of a browser, because HTTP/1.1 allows six connections and a stream holds one for good. The tab that
 * holds the Web Lock has the stream and passes on what it hears; when it closes, the lock goes to the next.
 */
export class LiveChannel {
  private readonly tab = Math.random().toString(36).slice(2);
  private readonly channel = new BroadcastChannel(NAME);
  private readonly interests = new Map<string, readonly string[]>();
  private readonly listeners = new Set<(notice: Notice) => void>();
  private close: (() => void) | null = null;
  private following = '';
  private leads = false;
  private settling: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    this.channel.onmessage = ({ data }) => {
      const message = Message.safeParse(data);
      if (message.success) this.hear(message.data);
    };
    window.addEventListener('pagehide', () => this.say({ type: 'interest', tab: this.tab, editions: [] }));
    if ('locks' in navigator) void navigator.locks.request(NAME, () => this.lead());
    else void this.lead();
  }

  /** What this tab wants to hear of. Articles are told to everybody. */
  follow(editions: readonly string[]): void {
    this.interests.set(this.tab, editions);
    this.say({ type: 'interest', tab: this.tab, editions: [...editions] });
    this.settle();
  }

  listen(listener: (notice: Notice) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private lead(): Promise<never> {
    this.leads = true;
    this.say({ type: 'who-is-there' });
    this.settle();
    // The lock is held until the tab closes.
    return new Promise<never>(() => undefined);
  }

  private hear(message: Message): void {
    switch (message.type) {
      case 'notice':
        this.tell(message.notice);
        break;
      case 'who-is-there':
        this.say({ type: 'interest', tab: this.tab, editions: this.interests.get(this.tab) ?? [] });
        break;
      case 'interest':
        if (message.editions.length > 0) this.interests.set(message.tab, message.editions);
        else this.interests.delete(message.tab);
        this.settle();
        break;
    }
  }

  private settle(): void {
    if (!this.leads || this.settling) return;
    this.settling = setTimeout(() => {
      this.settling = null;
      this.reopen();
    }, SETTLE_MS);
  }

  private reopen(): void {
    const editions = [...new Set([...this.interests.values()].flat())].sort().slice(-MOST_EDITIONS);
    const following = editions.join(',');
    if (this.close && following === this.following) return;
    this.close?.();
    this.following = following;
    this.close = openStream(editions, (notice) => {
      this.tell(notice);
      this.say({ type: 'notice', notice });
    });
  }

  private tell(notice: Notice): void {
    for (const listener of this.listeners) listener(notice);
  }

  private say(message: Message): void {
    this.channel.postMessage(message);
  }
}
