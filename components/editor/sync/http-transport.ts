import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { REFUSALS } from '@/domain/refusals';
import type { Result } from '@/domain/result';
import type { Transport } from './transport';

const Batch = z.object({
  versionTo: z.int(),
  clientId: z.string().nullable(),
  seq: z.int().nullable(),
  steps: z.array(z.unknown()),
});
const Answer = z.object({ version: z.int(), batches: z.array(Batch) });
const Opened = z.object({
  id: z.string(),
  articleId: z.string(),
  locale: z.enum(LOCALES),
  version: z.int(),
  doc: z.unknown(),
  mayWrite: z.boolean(),
});
const Refused = z.object({ ok: z.literal(false), refusal: z.enum(REFUSALS) });

const PATIENCE_MS = 20_000;

/** The way to one edition over HTTP. An answer that is no result, as a server in trouble gives it, counts as none. */
export function httpTransport(editionId: string): Transport {
  const address = `/api/editions/${editionId}`;
  return {
    open: (version) => ask(version === null ? address : `${address}?version=${version}`, Opened),
    after: (version) => ask(`${address}/batches?after=${version}`, Answer),
    send: (batch) =>
      ask(`${address}/batches`, Answer, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(batch),
      }),
  };
}

async function ask<T>(address: string, shape: z.ZodType<T>, request: RequestInit = {}): Promise<Result<T>> {
  const response = await fetch(address, { ...request, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
  return z.union([z.object({ ok: z.literal(true), value: shape }), Refused]).parse(await response.json());
}
