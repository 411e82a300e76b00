import { z } from 'zod';
import { parseJson } from '@/domain/parse-json';
import { etagOf, type Page, page } from './page';
import { pageHeaders } from './reader-headers';

const Head = z.object({
  path: z.string(),
  key: z.string(),
  number: z.number().int(),
  status: z.number().int(),
  contentType: z.string(),
  location: z.string().nullable(),
  topics: z.array(z.string()),
  etag: z.string(),
  lengths: z.object({ identity: z.number().int(), gzip: z.number().int(), br: z.number().int() }),
});

/** A page as bytes, for the disk and for other processes. */
export function bytesOfPage({ forms, path, key, number, status, contentType, location, topics }: Page): Buffer {
  const bodies = { identity: bytes(forms.identity), gzip: bytes(forms.gzip), br: bytes(forms.br) };
  const lengths = { identity: bodies.identity.length, gzip: bodies.gzip.length, br: bodies.br.length };
  const head = { path, key, number, status, contentType, location, topics, etag: forms.identity.etag, lengths };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bodies.identity, bodies.gzip, bodies.br]);
}

function bytes(form: { readonly body: string }): Buffer {
  return Buffer.from(form.body, 'latin1');
}

/** Null for bytes that were cut short or written by another version. */
export function pageOfBytes(content: Buffer): Page | null {
  const line = content.indexOf(10);
  const head = line < 0 ? null : Head.safeParse(parseJson(content.toString('utf8', 0, line)));
  if (!head?.success) return null;
  const { lengths, etag, ...facts } = head.data;
  const gzipAt = line + 1 + lengths.identity;
  const brAt = gzipAt + lengths.gzip;
  if (content.length !== brAt + lengths.br) return null;
  const bodies = { identity: content.subarray(line + 1, gzipAt), gzip: content.subarray(gzipAt, brAt), br: content.subarray(brAt) };
  if (etagOf(bodies.identity) !== etag) return null;
  return page(facts, bodies, pageHeaders(facts));
}
