import { describe, expect, it } from 'vitest';
import { blankDocument } from '@/domain/prose/blank-document';
import { done, type Result, refuse } from '@/domain/result';
import { BareHost } from './bare-host';
import { SyncEngine } from './sync-engine';
import { isOver, type SyncStatus } from './sync-status';
import type { Answer, Outgoing } from './transport';
import type { Unsent } from './unsent';

/** An editor whose network and input method do as they are told. Alarms ring when asked to. */
class Desk extends BareHost {
  readonly sent: Outgoing[] = [];
  readonly kept: Unsent[] = [];
  readonly order: string[] = [];
  status: SyncStatus = { at: 'saved' };
  composes = false;
  answer: () => Promise<Result<Answer>> = async () => {
    const batch = this.sent.at(-1);
    const { version = 0, steps = [], clientId = '', seq = 0 } = batch ?? {};
    return done({ version: version + steps.length, batches: [{ versionTo: version + steps.length, clientId, seq, steps }] });
  };
  private alarms: (() => void)[] = [];
  readonly engine = new SyncEngine({
    host: this,
    transport: {
      open: async () => refuse('not-found'),
      after: async (version) => done({ version, batches: [] }),
      send: (batch) => {
        this.order.push('send');
        this.sent.push(batch);
        return this.answer();
      },
    },
    store: {
      write: async (unsent) => {
        this.order.push('keep');
        this.kept.push(unsent);
      },
    },
    unsent: { clientId: 'desk', seq: 0, inFlight: 0 },
    timer: (_, work) => {
      this.alarms.push(work);
      return () => {
        this.alarms = this.alarms.filter((other) => other !== work);
      };
    },
    onStatus: (status) => {
      this.status = status;
    },
  });

  constructor() {
    super({ doc: blankDocument(() => 'passage'), version: 0, clientId: 'desk' });
  }

  override isComposing(): boolean {
    return this.composes;
  }

  type(words: string): void {
    this.apply(this.state().tr.insertText(words, 1));
    this.engine.changed();
  }

  /** Each word is a transaction of its own. */
  paste(words: string, times: number): void {
    for (let n = 0; n < times; n += 1) this.apply(this.state().tr.insertText(words, 1));
    this.engine.changed();
  }

  async ring(): Promise<void> {
    for (const alarm of this.alarms.splice(0)) alarm();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('an editor in step with the server', () => {
  it('keeps a batch with its number before it sends it', async () => {
    const desk = new Desk();
    desk.type('a');
    expect(desk.status).toEqual({ at: 'saving' });
    await desk.ring();
    expect(desk.order.slice(0, desk.order.indexOf('send'))).toContain('keep');
    expect(desk.kept.some(({ seq, inFlight }) => seq === 1 && inFlight === 1)).toBe(true);
    expect(desk.status).toEqual({ at: 'saved' });
  });

  it('sends nothing while an input method composes, and everything after', async () => {
    const desk = new Desk();
    desk.composes = true;
    desk.type('ni');
    await desk.ring();
    expect(desk.sent).toEqual([]);
    desk.composes = false;
    await desk.ring();
    expect(desk.sent).toHaveLength(1);
  });

  it('says how much waits here while the server is away, and offers the same batch again', async () => {
    const desk = new Desk();
    const { answer } = desk;
    desk.answer = () => Promise.reject(new Error('away'));
    desk.type('a');
    await desk.ring();
    desk.type('b');
    expect(desk.status).toEqual({ at: 'offline', waiting: 2 });
    desk.answer = answer;
    await desk.ring();
    await desk.ring();
    expect(desk.sent.map(({ seq }) => seq)).toEqual([1, 1, 2]);
    expect(desk.status).toEqual({ at: 'saved' });
  });

  it('tries again when the session ended, and stops for good when the text may not be written', async () => {
    const desk = new Desk();
    const { answer } = desk;
    desk.answer = async () => refuse('not-signed-in');
    desk.type('a');
    await desk.ring();
    expect(desk.status).toEqual({ at: 'refused', refusal: 'not-signed-in' });
    desk.answer = answer;
    await desk.ring();
    expect(desk.status).toEqual({ at: 'saved' });
    desk.answer = async () => refuse('not-allowed');
    desk.type('b');
    await desk.ring();
    await desk.ring();
    expect(desk.sent).toHaveLength(3);
    expect(desk.status).toEqual({ at: 'refused', refusal: 'not-allowed' });
    expect(isOver(desk.status)).toBe(true);
  });

  it('writes nothing down any more once it is stopped, so that what was refused can be forgotten', async () => {
    const desk = new Desk();
    desk.answer = async () => refuse('step-not-allowed');
    desk.type('a');
    await desk.ring();
    desk.type('b');
    await desk.engine.stop();
    const kept = desk.kept.length;
    desk.type('c');
    desk.engine.sendNow();
    await desk.ring();
    expect(desk.kept).toHaveLength(kept);
  });

  it('sends what would be too much for one request in several', async () => {
    const desk = new Desk();
    desk.paste('药'.repeat(50_000), 8);
    for (let turn = 0; turn < 6; turn += 1) await desk.ring();
    expect(desk.status).toEqual({ at: 'saved' });
    const sizes = desk.sent.map(({ steps }) => new TextEncoder().encode(JSON.stringify(steps)).length);
    expect(desk.sent.flatMap(({ steps }) => steps)).toHaveLength(8);
    expect(Math.max(...sizes)).toBeLessThan(410_000);
  });
});
