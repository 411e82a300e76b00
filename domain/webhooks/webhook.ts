import { z } from 'zod';

/** What somebody else's program can be told of. */
export const WEBHOOK_EVENTS = ['published', 'corrected', 'withdrawn'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Where it listens. A password in an address would stand in every list of addresses. */
export const WebhookAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((address) => {
    if (!URL.canParse(address)) return false;
    const { username, password, hash } = new URL(address);
    return username === '' && password === '' && hash === '';
  });
