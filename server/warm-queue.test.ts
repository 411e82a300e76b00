import { expect, test } from 'vitest';
import { type PageAddress, pageAddress } from './page-address';
import { createWarmQueue } from './warm-queue';

function addresses(...targets: string[]): PageAddress[] {
  return targets.flatMap((target) => pageAddress(target) ?? []);
}

function never(cause: unknown): never {
  throw cause;
}

/** Renderings that end when the test says so, in the order in which they began. */
function slow() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const render = ({ key }: PageAddress) => {
    begun.push(key);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { begun, render, end: () => ends.shift()?.() };
}

test('renders what a change names two at a time, and all else one by one', async () => {
  const { begun, render, end } = slow();
  const queue = createWarmQueue(render, never);
  queue.add(addresses('/zh/news/c', '/zh/news/d'), 'later');
  queue.add(addresses('/zh', '/zh/news', '/en'), 'soon');
  expect(begun).toEqual(['/zh/news/c', '/zh']);
  end();
  await expect.poll(() => begun).toEqual(['/zh/news/c', '/zh', '/zh/news']);
  for (let n = 0; n < 4; n += 1) {
    end();
    await new Promise(setImmediate);
  }
  expect(begun.slice(3)).toEqual(['/en', '/zh/news/d']);
});

test('renders what is read before what merely waits, and each once', async () => {
  const { begun, render, end } = slow();
  const queue = createWarmQueue(render, never);
  queue.add(addresses('/zh', '/zh/news/a', '/zh/news/b'), 'later');
  queue.add(addresses('/zh/news/b'), 'asked');
  expect(queue.count()).toBe(3);
  for (let n = 0; n < 3; n += 1) {
    end();
    await new Promise(setImmediate);
  }
  expect(begun).toEqual(['/zh', '/zh/news/b', '/zh/news/a']);
});

test('begins what nobody waits for once nobody waits for anything', async () => {
  const { begun, render } = slow();
  let waiting = true;
  const queue = createWarmQueue(render, never, () => waiting);
  queue.add(addresses('/zh/news/a'), 'later');
  expect(begun).toEqual([]);
  waiting = false;
  await expect.poll(() => begun).toEqual(['/zh/news/a']);
});

test('begins it all the same where somebody always waits', async () => {
  const { begun, render } = slow();
  const queue = createWarmQueue(render, never, () => true);
  queue.add(addresses('/zh/news/a'), 'later');
  await expect.poll(() => begun, { timeout: 5000 }).toEqual(['/zh/news/a']);
});

test('begins nothing once it is closed', () => {
  const { begun, render } = slow();
  const queue = createWarmQueue(render, never);
  queue.close();
  queue.add(addresses('/zh'), 'soon');
  expect(begun).toEqual([]);
});
