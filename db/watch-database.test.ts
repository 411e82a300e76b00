import { expect, onTestFinished, test } from 'vitest';
import { cableTo } from '@/tests/support/cable';
import { testDatabase } from '@/tests/support/database';
import { type Channel, watchDatabase } from './watch-database';

const { url, secret, owner } = await testDatabase();
const QUICK = { betweenPulses: 50, betweenAttempts: 20, patienceOfPulse: 200, patienceOfCheck: 1000 };

/** Things that happened, each to be waited for. */
function diary() {
  const happened: string[] = [];
  const waiting: { what: string; resolve: () => void }[] = [];
  return {
    happened,
    note(what: string) {
      happened.push(what);
      for (const [index, wait] of [...waiting.entries()].reverse()) {
        if (wait.what !== what) continue;
        waiting.splice(index, 1);
        wait.resolve();
      }
    },
    next(what: string): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ what, resolve });
      return promise;
    },
  };
}

function watching(address: string) {
  const { happened, note, next } = diary();
  const watch = watchDatabase({
    url: address,
    secret,
    heard: (channel: Channel, payload: string) => note(`${channel} ${payload}`),
    resumed: () => note('resumed'),
    beat: () => note('beat'),
    met: () => note('met'),
    times: QUICK,
  });
  onTestFinished(() => watch.close());
  return { watch, happened, next };
}

test('hears what is notified on every channel', async () => {
  const { next } = watching(url);
  await next('beat');
  for (const channel of ['couplet_reader', 'couplet_editions', 'couplet_articles', 'couplet_pages']) {
    const heard = next(`${channel} 7`);
    await owner.notify(channel, '7');
    await heard;
  }
});

test('hears that another process is there, and does not take itself for one', async () => {
  const first = watching(url);
  await first.next('beat');
  expect(first.happened).not.toContain('met');
  const met = first.next('met');
  const second = watching(url);
  await Promise.all([met, second.next('met')]);
});

test('listens again by itself when its connection is ended, and says that notices may have been missed', async () => {
  const { next, watch } = watching(url);
  await next('beat');
  const resumed = next('resumed');
  await owner`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE 'listen%'`;
  await resumed;
  const heard = next('couplet_reader 8');
  await next('beat');
  await owner.notify('couplet_reader', '8');
  await heard;
  expect(watch.listening()).toBe(true);
});

test('notices that a connection carries nothing any more, though nobody ended it', async () => {
  const cable = await cableTo(url);
  const { next, watch } = watching(cable.url);
  await next('beat');
  const resumed = next('resumed');
  cable.hold();
  await resumed;
  const heard = next('couplet_reader 9');
  await next('beat');
  await owner.notify('couplet_reader', '9');
  await heard;
  expect(watch.answers()).toBe(true);
});

test('knows that the database is away, and that it is back', async () => {
  const cable = await cableTo(url);
  const { next, watch } = watching(cable.url);
  await next('beat');
  await cable.cut();
  expect(await watch.check()).toBe(false);
  const resumed = next('resumed');
  await cable.mend();
  await resumed;
  await next('beat');
  expect([watch.answers(), watch.listening(), await watch.check()]).toEqual([true, true, true]);
});

test('starts while the database is away', async () => {
  const cable = await cableTo(url);
  await cable.cut();
  const { next, watch } = watching(cable.url);
  expect(await watch.check()).toBe(false);
  const beat = next('beat');
  await cable.mend();
  await beat;
  expect(watch.answers()).toBe(true);
});

test('can be closed while the database is away', async () => {
  const cable = await cableTo(url);
  const { next, watch, happened } = watching(cable.url);
  await next('beat');
  await cable.cut();
  await watch.close();
  expect(happened).toContain('resumed');
});
