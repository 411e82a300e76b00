import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a file in place whole or not at all: it is on the disk before it gets its name. True where something changed; a file that holds
 * these very bytes is left alone.
 */
export async function writeWhole(file: string, bytes: Buffer | string): Promise<boolean> {
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const before = await readFile(file).catch(() => null);
  if (before?.equals(content)) return false;
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}.part`;
  const handle = await open(aside, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
  return true;
}

/** Copies a file that never changes under its name, whole or not at all. */
export async function copyWhole(from: string, to: string): Promise<void> {
  if (await stat(to).catch(() => null)) return;
  await mkdir(dirname(to), { recursive: true });
  const aside = `${to}.${randomUUID()}.part`;
  await copyFile(from, aside);
  await rename(aside, to);
}

export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
}
