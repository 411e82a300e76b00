import { randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Picture, variantPath } from '@/domain/picture';
import { mediaFolder } from './picture-files';

/** WeChat shows pictures about 1080 pixels wide, and takes no WebP. */
const WIDE_ENOUGH = 1080;
const QUALITY = 86;

/** Where the JPEG of a picture lies in the media folder, and behind `/media/` for everybody who may see the picture. */
export function jpegPath({ id, widths }: Pick<Picture, 'id' | 'widths'>): string {
  return `${id}/${jpegWidth(widths)}.jpg`;
}

/** Makes the JPEG of a picture from its WebP variant, once. Throws where the picture has no files. */
export async function storeJpeg(picture: Pick<Picture, 'id' | 'widths'>): Promise<void> {
  const path = join(mediaFolder(), jpegPath(picture));
  if (await exists(path)) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    await sharp(join(mediaFolder(), variantPath(picture.id, jpegWidth(picture.widths))))
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toFile(aside);
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

function jpegWidth(widths: readonly number[]): number {
  return widths.find((width) => width >= WIDE_ENOUGH) ?? Math.max(...widths);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
