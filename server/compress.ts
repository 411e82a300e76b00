import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate-encoding';
import type { Bodies } from './page';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT = /^(?:text\/|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript|wasm)|image\/svg)/;

// 9 costs a third of 11 and gives away two per cent; a page is compressed once for thousands of readers.
const QUALITY = 9;
// A program of many megabytes is waited for while it is compressed, and so is an answer that is made for one person.
const LARGE = 1_000_000;
const QUICK = 5;
// Below this compressing saves nothing on the wire.
const SMALL = 600;

/** The three forms of one answer. What is not text is sent as it is, whatever the browser takes. */
export async function compress(bytes: Buffer, contentType: string): Promise<Bodies> {
  if (!TEXT.test(contentType)) return { identity: bytes, gzip: bytes, br: bytes };
  const quality = bytes.length > LARGE ? QUICK : QUALITY;
  const [br, gzipped] = await Promise.all([brotliOf(bytes, quality), zip(bytes, { level: quality })]);
  return { identity: bytes, gzip: gzipped, br };
}

/** The one form that is sent now; the very same bytes where compressing is of no use. */
export async function compressOnce(bytes: Buffer, contentType: string, encoding: Encoding): Promise<Buffer> {
  if (!TEXT.test(contentType) || bytes.length < SMALL || encoding === 'identity') return bytes;
  return encoding === 'br' ? brotliOf(bytes, QUICK) : zip(bytes, { level: QUICK });
}

function brotliOf(bytes: Buffer, quality: number): Promise<Buffer> {
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
