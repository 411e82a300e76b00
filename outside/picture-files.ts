import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { variantPath } from '@/domain/picture';
import type { PreparedPicture } from './prepare-picture';

/** The folder of all pictures' variants: `<id>/<width>.webp`. */
export function mediaFolder(): string {
  return join(process.env.DATA_DIR ?? 'data', 'media');
}

/** Puts all variants of a picture where readers get them, or none. A picture that is there already is left alone. */
export async function storePicture({ id, variants }: Pick<PreparedPicture, 'id' | 'variants'>): Promise<void> {
  const folder = mediaFolder();
  if (await exists(join(folder, id))) return;
  const aside = join(folder, `.${id}.${randomUUID()}`);
  try {
    await mkdir(join(aside, id), { recursive: true });
    for (const { width, bytes } of variants) await writeFile(join(aside, variantPath(id, width)), bytes, { flush: true });
    await rename(join(aside, id), join(folder, id)).catch(async (cause) => {
      if (!(await exists(join(folder, id)))) throw cause;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** How long the file of a variant is; null where there is none. */
export function pictureBytes(id: string, width: number): Promise<number | null> {
  return stat(join(mediaFolder(), variantPath(id, width))).then(
    ({ size }) => size,
    () => null,
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
