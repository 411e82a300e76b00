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

const MOST_LENGTHS = 10_000;
const lengths = new Map<string, number>();

/** How long the file of a variant is; null where there is none. A file that is there stays as it is and is looked at once. */
export async function pictureBytes(id: string, width: number): Promise<number | null> {
  const path = join(mediaFolder(), variantPath(id, width));
  const known = lengths.get(path);
  if (known !== undefined) return known;
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (lengths.size >= MOST_LENGTHS) lengths.clear();
  lengths.set(path, found.size);
  return found.size;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
