import { getVersion, sendableSteps } from 'prosemirror-collab';
import type { Refusal } from '@/domain/refusals';
import { absorb, type InFlight } from './absorb';
import { batchLength } from './batch-length';
import type { Host, Timer } from './host';
import { isOver, isPassing, type SyncStatus } from './sync-status';
import type { Answer, Transport } from './transport';
import type { Unsent, UnsentStore } from './unsent';

const SEND_AFTER_MS = 250;
const KEEP_AFTER_MS = 80;
const LOOK_AGAIN_MS = 80;
const PATIENCE_MS = [500, 1000, 2000, 4000, 8000, 15_000];

type Options = {
  host: Host;
  transport: Transport;
  store: UnsentStore;
  /** Who this instance is, and what it had not seen acknowledged before a reload. Its steps are in the host's state already. */
  unsent: Pick<Unsent, 'clientId' | 'seq' | 'inFlight'>;
  timer: Timer;
  onStatus: (status: SyncStatus) => void;
};

/**
 * Keeps one document in step with the server. One batch is on its way at a time; before it leaves, it is durable here together with its
 * number, so that a reload offers the same batch again and the server can tell. While it is away nothing remote is taken in: its answer
 * brings all of it, in the order of the log. It knows nothing of a page: what holds the text, the way out and the clock are given to it.
 */
export class SyncEngine {
  private inFlight: InFlight | null = null;
  private held: Answer | null = null;
  private seq: number;
  private heardOf = 0;
  private isDue = false;
  private isRunning = false;
  /** Somebody asked for a turn while one was going on. */
  private isCalled = false;
  private isStopped = false;
  private failures = 0;
  private refused: Refusal | null = null;
  private writes: Promise<void> = Promise.resolve();
  private readonly alarms = new Map<'send' | 'keep' | 'retry' | 'look', () => void>();

  constructor(private readonly options: Options) {
    this.seq = options.unsent.seq;
    if (options.unsent.inFlight > 0) this.inFlight = this.flightOf(options.unsent.inFlight);
  }

  /** Takes up where a reload left off. */
  start(): void {
    this.isDue = this.waiting > 0;
    this.tell();
    this.run();
  }

  /** The document may have changed by the hand of the person here. */
  changed(): void {
    if (this.isStopped) return;
    this.tell();
    if (this.waiting === 0) return;
    this.alarm('keep', KEEP_AFTER_MS, () => void this.keep());
    if (!this.isDue) this.alarm('send', SEND_AFTER_MS, () => this.fallDue());
  }

  /** The log of this edition has reached a version, as far as somebody heard. */
  heard(version: number): void {
    this.heardOf = Math.max(this.heardOf, version);
    if (!this.alarms.has('retry')) this.run();
  }

  /** Something may have been missed: asks the server once whether there is more. */
  catchUp(): void {
    this.heard(getVersion(this.options.host.state()) + 1);
  }

  /** Sends what waits without the usual pause; when offline, tries at once. */
  sendNow(): void {
    this.isDue = this.waiting > 0;
    this.cancel('retry');
    this.run();
  }

  /** Nothing more is sent. What comes back resolves when nothing more is written either. */
  stop(): Promise<void> {
    this.isStopped = true;
    for (const cancel of this.alarms.values()) cancel();
    this.alarms.clear();
    return this.writes;
  }

  private get waiting(): number {
    return sendableSteps(this.options.host.state())?.steps.length ?? 0;
  }

  private fallDue(): void {
    this.isDue = this.waiting > 0;
    if (!this.alarms.has('retry')) this.run();
  }

  private run(): void {
    this.isCalled = true;
    if (this.isRunning || this.isStopped) return;
    this.isRunning = true;
    void this.turns().finally(() => {
      this.isRunning = false;
      this.tell();
      if (this.isCalled) this.run();
    });
  }

  private async turns(): Promise<void> {
    this.isCalled = false;
    while (!this.isStopped && !isOver(this.status())) {
      const goesOn = await this.turn().catch(() => this.failed());
      if (!goesOn) return;
    }
  }

  /** One exchange with the server. False when there is nothing to do for now. */
  private async turn(): Promise<boolean> {
    const { host } = this.options;
    if (host.isComposing()) return this.lookAgain();
    if (this.held) return this.takeIn(this.held);
    if (!this.inFlight && this.isDue && this.waiting > 0) this.inFlight = this.nextFlight();
    if (this.inFlight) return this.exchange(this.inFlight);
    const version = getVersion(host.state());
    if (this.heardOf <= version) return false;
    return this.fetch(version);
  }

  private async fetch(version: number): Promise<boolean> {
    const asked = this.heardOf;
    this.heardOf = 0;
    try {
      return this.answered(await this.options.transport.after(version));
    } catch (unreachable) {
      this.heardOf = Math.max(this.heardOf, asked);
      throw unreachable;
    }
  }

  private async exchange(flight: InFlight): Promise<boolean> {
    await this.keep();
    if (this.isStopped) return false;
    const { host, transport, unsent } = this.options;
    const steps = (sendableSteps(host.state())?.steps ?? []).slice(0, flight.count).map((step): unknown => step.toJSON());
    return this.answered(await transport.send({ clientId: unsent.clientId, seq: flight.seq, version: getVersion(host.state()), steps }));
  }

  private answered(answer: Awaited<ReturnType<Transport['send']>>): boolean {
    if (this.isStopped) return false;
    if (!answer.ok) return this.refuse(answer.refusal);
    this.failures = 0;
    this.refused = null;
    if (this.options.host.isComposing()) {
      this.held = answer.value;
      return this.lookAgain();
    }
    return this.takeIn(answer.value);
  }

  private takeIn(answer: Answer): boolean {
    const { host, unsent } = this.options;
    this.held = null;
    try {
      const wasOwn = absorb(host, { batches: answer.batches, clientId: unsent.clientId, inFlight: this.inFlight });
      if (wasOwn) this.inFlight = null;
    } catch {
      return this.giveUp();
    }
    this.isDue = this.waiting > 0;
    void this.keep();
    return true;
  }

  private nextFlight(): InFlight {
    const { steps, origins } = sendableSteps(this.options.host.state()) ?? { steps: [], origins: [] };
    this.seq += 1;
    this.isDue = false;
    return this.flightOf(batchLength({ steps, origins }));
  }

  private flightOf(count: number): InFlight {
    const origins = sendableSteps(this.options.host.state())?.origins ?? [];
    return { seq: this.seq, count, origins: new Set(origins.slice(0, count)) };
  }

  private keep(): Promise<void> {
    this.cancel('keep');
    if (this.isStopped) return this.writes;
    const { host, store, unsent } = this.options;
    const steps = (sendableSteps(host.state())?.steps ?? []).map((step): unknown => step.toJSON());
    const now = { clientId: unsent.clientId, seq: this.seq, version: getVersion(host.state()), inFlight: this.inFlight?.count ?? 0, steps };
    // A browser that keeps nothing (private window, full disk) still writes as long as the page is open.
    this.writes = this.writes.then(() => store.write(now)).catch(() => undefined);
    return this.writes;
  }

  private failed(): false {
    const patience = PATIENCE_MS[Math.min(this.failures, PATIENCE_MS.length - 1)] ?? SEND_AFTER_MS;
    this.failures += 1;
    this.alarm('retry', patience, () => this.run());
    return false;
  }

  private refuse(refusal: Refusal): false {
    this.refused = refusal;
    if (isPassing(refusal)) this.failed();
    return false;
  }

  /** The server has what was sent, but this page can't follow it any more; opened again, it starts from the server's text. */
  private giveUp(): false {
    this.refused = 'version-unknown';
    const { store, unsent } = this.options;
    this.writes = this.writes
      .then(() => store.write({ ...unsent, seq: this.seq, version: 0, inFlight: 0, steps: [] }))
      .catch(() => undefined);
    return false;
  }

  private lookAgain(): false {
    this.alarm('look', LOOK_AGAIN_MS, () => this.run());
    return false;
  }

  private tell(): void {
    this.options.onStatus(this.status());
  }

  private status(): SyncStatus {
    if (this.refused) return { at: 'refused', refusal: this.refused };
    if (this.failures > 0) return { at: 'offline', waiting: this.waiting };
    return this.waiting > 0 ? { at: 'saving' } : { at: 'saved' };
  }

  private alarm(name: 'send' | 'keep' | 'retry' | 'look', ms: number, work: () => void): void {
    if (this.alarms.has(name) || this.isStopped) return;
    const cancel = this.options.timer(ms, () => {
      this.alarms.delete(name);
      work();
    });
    this.alarms.set(name, cancel);
  }

  private cancel(name: 'send' | 'keep' | 'retry' | 'look'): void {
    this.alarms.get(name)?.();
    this.alarms.delete(name);
  }
}
