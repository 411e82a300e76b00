import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { nextTry } from './next-try';
import { signDelivery, webhookSecret } from './sign-delivery';
import { WebhookAddress } from './webhook';

const secret = webhookSecret(new Uint8Array(32).fill(7));
const body = '{"type":"article.published","title":"对联"}';

describe('a signed delivery', () => {
  it('is believed by the library that receivers use', () => {
    const headers = signDelivery(secret, { id: 'msg_1', at: new Date(), body });
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  });

  it('is not believed with one changed letter, under another secret, or an hour later', () => {
    const headers = signDelivery(secret, { id: 'msg_1', at: new Date(), body });
    expect(() => new Webhook(secret).verify(body.replace('联', '聯'), headers)).toThrow();
    expect(() => new Webhook(webhookSecret(new Uint8Array(32))).verify(body, headers)).toThrow();
    const old = signDelivery(secret, { id: 'msg_1', at: new Date(Date.now() - 3_600_000), body });
    expect(() => new Webhook(secret).verify(body, old)).toThrow();
  });
});

it('tries are further and further apart, and come to an end', () => {
  const now = new Date(0);
  const waits = Array.from({ length: 8 }, (_, tries) => nextTry(tries + 1, now)?.getTime() ?? 0);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(nextTry(9, now)).toBeNull();
});

it.each(['ftp://example.org/', 'https://me:secret@example.org/', 'https://example.org/#part', 'example.org', 'javascript:alert(1)'])(
  'nobody listens at %s',
  (address) => {
    expect(WebhookAddress.safeParse(address).success).toBe(false);
  },
);
