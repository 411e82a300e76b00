import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate-encoding';
import type { Bodies } from './page';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT = /^(?:text\/|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript|wasm)|image\/svg)/;

// Somebody waits for a page: on pages of this site 6 takes half a millisecond and 9 some ten for two per cent.
const QUICK = 6;
// A file of the build is compressed once and sent for months. Nobody waits long for one of many megabytes.
const THOROUGH = 11;
const LARGE = 200_000;
// Below this compressing saves nothing on the wire.
const SMALL = 600;

/** The three forms of a page. What is not text is sent as it is, whatever the browser takes. */
export function compress(bytes: Buffer, contentType: string): Promise<Bodies> {
  return bodiesOf(bytes, contentType, QUICK);
}

/** The same of a file that stays as it is. */
export function compressFile(bytes: Buffer, contentType: string): Promise<Bodies> {
  return bodiesOf(bytes, contentType, bytes.length > LARGE ? QUICK : THOROUGH);
}

async function bodiesOf(bytes: Buffer, contentType: string, quality: number): Promise<Bodies> {
  if (!TEXT.test(contentType)) return { identity: bytes, gzip: bytes, br: bytes };
  const [br, gzipped] = await Promise.all([brotliOf(bytes, quality), zip(bytes, { level: Math.min(quality, 9) })]);
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
