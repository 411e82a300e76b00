import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { variantWidths } from '@/domain/picture';
import { done, type Result, refuse } from '@/domain/result';

/** A picture ready to be stored: variants in WebP, upright, in sRGB, without any metadata of the camera. */
export type PreparedPicture = {
  id: string;
  sha256: string;
  width: number;
  height: number;
  variants: { width: number; bytes: Buffer }[];
};

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE = 16_383; // WebP's own limit
const KINDS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff']);
// Telephones show these at two and three of their points to one of ours, so that nobody sees the loss.
const CLOSE = 768;
const QUALITY = { close: 74, wide: 82 } as const;

let last: Promise<unknown> = Promise.resolve();

/**
 * What a person uploaded, told apart by its bytes and not by its name. The same bytes give the same id. Refuses more than 20 MB, other
 * kinds than JPEG, PNG, WebP, AVIF and TIFF, more than 100 megapixels, and what cannot be decoded.
 */
export function preparePicture(bytes: Uint8Array): Promise<Result<PreparedPicture>> {
  // One at a time: a large picture needs hundreds of megabytes while it is decoded.
  const next = last.then(() => prepare(bytes));
  last = next.catch(() => undefined);
  return next;
}

async function prepare(bytes: Uint8Array): Promise<Result<PreparedPicture>> {
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  const kind = await fileTypeFromBuffer(bytes);
  if (!kind || !KINDS.has(kind.mime)) return refuse('picture-kind-unknown');
  const size = await sizeOf(bytes);
  if (!size) return refuse('picture-unreadable');
  if (size.width * size.height > MOST_PIXELS || Math.max(size.width, size.height) > LONGEST_SIDE) return refuse('picture-too-many-pixels');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const widths = variantWidths(size.width);
  try {
    const variants = await variantsOf(bytes, widths);
    return done({ id: idOf(sha256), sha256, ...size, variants });
  } catch {
    return refuse('picture-unreadable');
  }
}

async function sizeOf(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null;
  }
}

async function variantsOf(bytes: Uint8Array, widths: readonly number[]): Promise<PreparedPicture['variants']> {
  const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient().toColourspace('srgb');
  const { data, info } = await upright
    .resize({ width: Math.max(...widths) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return Promise.all(
    widths.map(async (width) => {
      const quality = width > CLOSE ? QUALITY.wide : QUALITY.close;
      return { width, bytes: await sharp(data, { raw }).resize({ width }).webp({ quality }).toBuffer() };
    }),
  );
}

/** A UUID of version 8 (RFC 9562 §5.8) made of the hash. */
function idOf(sha256: string): string {
  const variant = ((Number.parseInt(sha256.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const hex = `${sha256.slice(0, 12)}8${sha256.slice(13, 16)}${variant}${sha256.slice(17, 32)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
