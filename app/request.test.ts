import { expect, it } from 'vitest';
import { readBody } from './request';

function sent(parts: number, taken: { count: number }): Request {
  const body = new ReadableStream({
    pull(controller) {
      if (taken.count === parts) return controller.close();
      taken.count += 1;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  // The types of the browser do not know yet that a streamed body needs this.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  return new Request('http://newsroom/api', init);
}

it('takes a body of the greatest length', async () => {
  const body = await readBody(sent(10, { count: 0 }), 1_000_000);
  expect(body.ok && body.value.size).toBe(1_000_000);
});

it('takes a body that is too long off the line before it is refused', async () => {
  const taken = { count: 0 };
  expect(await readBody(sent(30, taken), 1_000_000)).toEqual({ ok: false, refusal: 'too-large' });
  expect(taken.count).toBe(30);
});

it('does not wait for a body without end', async () => {
  const taken = { count: 0 };
  expect(await readBody(sent(Number.POSITIVE_INFINITY, taken), 1_000_000)).toEqual({ ok: false, refusal: 'too-large' });
  expect(taken.count).toBeLessThan(1000);
});
