import { BareHost } from '@/components/editor/sync/bare-host';
import { restoreUnsent } from '@/components/editor/sync/restore-unsent';
import { SyncEngine } from '@/components/editor/sync/sync-engine';
import type { SyncStatus } from '@/components/editor/sync/sync-status';
import type { Transport } from '@/components/editor/sync/transport';
import type { Unsent } from '@/components/editor/sync/unsent';
import { done, refuse } from '@/domain/result';
import type { Authority } from './authority';

/** Everything that is to happen sooner or later: timers, requests, answers, writes. The walk chooses the order. */
export class World {
  private readonly events: (() => void)[] = [];

  later(work: () => void): () => void {
    this.events.push(work);
    return () => {
      const place = this.events.indexOf(work);
      if (place >= 0) this.events.splice(place, 1);
    };
  }

  async step(choice: number): Promise<boolean> {
    const [work] = this.events.splice(choice % Math.max(1, this.events.length), 1);
    work?.();
    await new Promise((resolve) => setImmediate(resolve));
    return work !== undefined;
  }
}

/** An editor in a tab that can lose its network and die at any moment; what it kept survives it. */
export class SyncClient {
  host: BareHost;
  private engine: SyncEngine;
  private kept: Unsent;
  private life = 0;
  status: SyncStatus = { at: 'saved' };
  /** How the next requests end. */
  fate: 'fine' | 'request-lost' | 'answer-lost' = 'fine';

  constructor(
    private readonly world: World,
    private readonly server: Authority,
    readonly id: string,
  ) {
    this.kept = { clientId: id, seq: 0, version: server.version, inFlight: 0, steps: [] };
    ({ host: this.host, engine: this.engine } = this.open());
  }

  edit(change: (tr: ReturnType<BareHost['state']>['tr']) => void): void {
    const { tr } = this.host.state();
    change(tr);
    if (!tr.docChanged) return;
    this.host.apply(tr);
    this.engine.changed();
  }

  hear(): void {
    this.engine.heard(this.server.version);
  }

  hurry(): void {
    this.fate = 'fine';
    this.engine.sendNow();
    this.engine.catchUp();
  }

  /** The tab dies and is opened again. What it had neither kept nor sent is gone; the letters of that come back. */
  reload(): string {
    const before = this.host.state().doc.textContent;
    void this.engine.stop();
    this.life += 1;
    ({ host: this.host, engine: this.engine } = this.open());
    const after = new Set(this.host.state().doc.textContent + this.server.head.textContent);
    return [...before].filter((letter) => !after.has(letter)).join('');
  }

  private open(): { host: BareHost; engine: SyncEngine } {
    const version = this.kept.steps.length > 0 ? this.kept.version : this.server.version;
    const host = new BareHost({ doc: this.server.at(version), version, clientId: this.id });
    restoreUnsent(host, this.kept);
    const life = this.life;
    const engine = new SyncEngine({
      host,
      unsent: { ...this.kept },
      transport: this.transport(),
      store: {
        write: (unsent) => new Promise((resolve) => this.world.later(() => resolve(this.life === life ? this.write(unsent) : undefined))),
      },
      timer: (_, work) => this.world.later(work),
      onStatus: (status) => {
        if (life === this.life) this.status = status;
      },
    });
    engine.start();
    return { host, engine };
  }

  private write(unsent: Unsent): void {
    this.kept = JSON.parse(JSON.stringify(unsent));
  }

  private transport(): Transport {
    return {
      open: async () => refuse('not-found'),
      send: (batch) => this.request(() => this.server.take(batch)),
      after: (version) => this.request(() => done(this.server.after(version))),
    };
  }

  private request<T>(work: () => T): Promise<T> {
    const { fate } = this;
    return new Promise((resolve, reject) => {
      this.world.later(() => {
        if (fate === 'request-lost') return reject(new Error('offline'));
        const answer = work();
        this.world.later(() => (fate === 'answer-lost' ? reject(new Error('offline')) : resolve(answer)));
      });
    });
  }
}
