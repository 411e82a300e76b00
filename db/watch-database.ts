import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { connect } from './connect';
import { within } from './within';

/** Knows whether the database answers, and hears its notices on one connection that is made again whenever it is lost. */
export interface DatabaseWatch {
  answers(): boolean;
  listening(): boolean;
  /** Asks now, for at most a second. */
  check(): Promise<boolean>;
  close(): Promise<void>;
}

const CHANNELS = ['couplet_reader', 'couplet_editions', 'couplet_articles', 'couplet_pages'] as const;
const PULSE = 'couplet_pulse';

export type Channel = (typeof CHANNELS)[number];

/** All in milliseconds. */
const TIMES = { betweenPulses: 5000, betweenAttempts: 500, patienceOfPulse: 3000, patienceOfCheck: 1000 };

/**
 * A connection that is lost without a word looks like one on which nothing happens, so every pulse is a notice of our own that has to
 * come back. `resumed` is called whenever notices may have been missed: at first, and after every loss. `beat` comes with every pulse, and
 * `met` with every pulse of another process that wants to meet others as well.
 */
export function watchDatabase({
  url,
  secret,
  heard,
  resumed,
  beat,
  met,
  times = TIMES,
}: {
  url: string;
  secret: string;
  heard: (channel: Channel, payload: string) => void;
  resumed: () => void;
  beat: () => void;
  met?: () => void;
  times?: typeof TIMES;
}): DatabaseWatch {
  const open = () => connect({ url, role: 'reader', secret, max: 1 });
  const me = randomUUID();
  // Where nobody else is to be met, nobody else is heard either.
  const pulseChannel = met ? PULSE : `${PULSE}_${me}`;
  const stop = new AbortController();
  let sql = open();
  let answers = false;
  let listening = false;
  let asking: Promise<boolean> | null = null;
  let pulseArrived: () => void = () => undefined;

  function felt(sender: string): void {
    if (sender === me) pulseArrived();
    else met?.();
  }

  async function ask(): Promise<boolean> {
    answers = await within(times.patienceOfCheck, asTrue(sql`SELECT 1`), false);
    asking = null;
    return answers;
  }

  // The library listens again by itself after a short loss and calls the last function; of all channels the pulse is listened to last.
  async function listen(): Promise<true> {
    const channels = CHANNELS.map((channel) => sql.listen(channel, (payload) => heard(channel, payload)));
    const pulse = sql.listen(pulseChannel, felt, resumed);
    await Promise.all([...channels, pulse]);
    return true;
  }

  async function pulses(): Promise<boolean> {
    const { promise: arrived, resolve } = Promise.withResolvers<boolean>();
    pulseArrived = () => resolve(true);
    const sent = await within(times.patienceOfPulse, asTrue(sql.notify(pulseChannel, me)), false);
    return sent && within(times.patienceOfPulse, arrived, false);
  }

  async function live(): Promise<void> {
    if (!(await within(times.patienceOfPulse, listen(), false))) return;
    while (!stop.signal.aborted && (await pulses())) {
      answers = true;
      listening = true;
      beat();
      await rest(times.betweenPulses);
    }
  }

  function rest(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: stop.signal }).catch(() => undefined);
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      await live();
      listening = false;
      if (stop.signal.aborted) break;
      answers = false;
      end(sql, 0);
      await rest(times.betweenAttempts);
      sql = open();
    }
    await end(sql, 1);
  }

  const running = run();

  return {
    answers: () => answers,
    listening: () => listening,
    check() {
      asking ??= ask();
      return asking;
    },
    async close() {
      stop.abort();
      await running;
    },
  };
}

function asTrue(query: PromiseLike<unknown>): Promise<true> {
  return Promise.resolve(query).then(() => true as const);
}

function end(sql: Sql, timeout: number): Promise<void> {
  return sql.end({ timeout }).catch(() => undefined);
}
