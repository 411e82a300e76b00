import { listReaderBodies } from '@/db/views/reader/list-reader-bodies';
import type { ReaderHead } from '@/db/views/reader/reader-text';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import type { Html } from '@/exchange/html';
import { proseHtml } from '@/exchange/prose-html';
import { addressOf } from './feed-entry';

/** A text as programs get it, with the pictures that it shows. */
export interface WrittenBody {
  readonly html: Html;
  readonly pictures: ReadonlyMap<string, Picture>;
}

// Some dozens of feeds of some dozens of texts of ten kilobytes.
const MOST_KEPT = 1000;

// A revision never changes and neither do its pictures, so what was made of it at one address is made once.
const kept = new Map<string, WrittenBody>();

/** The texts of these articles by their revisions. What is no longer live is missing. */
export async function writtenBodies(locale: Locale, heads: readonly ReaderHead[]): Promise<ReadonlyMap<string, WrittenBody>> {
  const found = new Map<string, WrittenBody>();
  const missing: ReaderHead[] = [];
  for (const head of heads) {
    const body = take(nameOf(head));
    if (body) found.set(head.revision, body);
    else missing.push(head);
  }
  const read = await listReaderBodies(
    locale,
    missing.map(({ articleId }) => articleId),
  );
  for (const head of missing) {
    const body = read.get(head.revision);
    if (!body) continue;
    const { passages, pictures } = body;
    const written = { html: proseHtml(passages, { locale, pictures, address: addressOf(head) }), pictures };
    found.set(head.revision, written);
    keep(nameOf(head), written);
  }
  return found;
}

function nameOf(head: ReaderHead): string {
  return `${head.revision} ${addressOf(head)}`;
}

function take(name: string): WrittenBody | undefined {
  const body = kept.get(name);
  if (body) keep(name, body);
  return body;
}

/** The most recently used come last; the first one leaves. */
function keep(name: string, body: WrittenBody): void {
  kept.delete(name);
  kept.set(name, body);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
}
