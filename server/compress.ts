import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Bodies } from './page';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT = /^(?:text\/|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript|wasm)|image\/svg)/;

// 9 costs a third of 11 and gives away two per cent; a page is compressed once for thousands of readers.
const QUALITY = 9;
// A program of many megabytes is waited for while it is compressed.
const LARGE = 1_000_000;
const LARGE_QUALITY = 5;

/** The three forms of one answer. What is not text is sent as it is, whatever the browser takes. */
export async function compress(bytes: Buffer, contentType: string): Promise<Bodies> {
  if (!TEXT.test(contentType)) return { identity: bytes, gzip: bytes, br: bytes };
  const quality = bytes.length > LARGE ? LARGE_QUALITY : QUALITY;
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gzipped] = await Promise.all([brotli(bytes, { params: parameters }), zip(bytes, { level: quality })]);
  return { identity: bytes, gzip: gzipped, br };
}
