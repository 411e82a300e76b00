import { createHash } from 'node:crypto';
import type { Encoding } from './negotiate-encoding';

/** One form of a page, ready to be sent. The bytes are a Latin-1 string, which Node writes together with the head in one piece. */
interface Form {
  readonly body: string;
  readonly etag: string;
  /** Name and value in turn. */
  readonly head: string[];
  readonly unchanged: string[];
}

/** A finished answer to a reader. `number` is the last change of which its rendering knew. */
export interface Page {
  readonly path: string;
  readonly key: string;
  readonly number: number;
  readonly status: number;
  readonly contentType: string;
  readonly location: string | null;
  /** What the page depends on: a change that names one of these makes it old. */
  readonly topics: readonly string[];
  readonly forms: Readonly<Record<Encoding, Form>>;
  /** Bytes in memory. */
  readonly weight: number;
}

export type Bodies = Readonly<Record<Encoding, Buffer>>;

type PageFacts = Pick<Page, 'path' | 'key' | 'number' | 'status' | 'contentType' | 'location' | 'topics'>;

// The entry, its headers and its keys beside the bytes.
const OVERHEAD = 4096;
// A topic, its place in the page and in the index, by generous reckoning.
const OVERHEAD_OF_TOPIC = 160;

/**
 * `headers` are those of every answer of this kind; a strong ETag for each form comes from its bytes. A body that is the very same as
 * without compression is not said to be compressed.
 */
export function page(facts: PageFacts, bodies: Bodies, headers: readonly string[]): Page {
  const identity = form('identity', facts, bodies.identity, headers);
  const compressed = (encoding: Encoding) =>
    bodies[encoding] === bodies.identity ? identity : form(encoding, facts, bodies[encoding], headers);
  const forms = { br: compressed('br'), gzip: compressed('gzip'), identity };
  const named = facts.topics.reduce((sum, topic) => sum + topic.length + OVERHEAD_OF_TOPIC, 0);
  return { ...facts, forms, weight: OVERHEAD + named + bodies.br.length + bodies.gzip.length + bodies.identity.length };
}

export function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

function form(encoding: Encoding, facts: PageFacts, bytes: Buffer, headers: readonly string[]): Form {
  const etag = etagOf(bytes);
  const unchanged = ['ETag', etag, ...headers];
  const head = ['Content-Type', facts.contentType, 'Content-Length', String(bytes.length), ...unchanged];
  if (encoding !== 'identity') head.push('Content-Encoding', encoding);
  if (facts.location !== null) head.push('Location', facts.location);
  return { body: bytes.toString('latin1'), etag, head, unchanged };
}
