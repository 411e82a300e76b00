import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a static tree by its path below the folder, with a hash of what it holds. */
export async function treeFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => null);
    // Gone between the listing and the reading, as files are that are just being put in place.
    if (bytes) files.set(relative(folder, file), createHash('sha256').update(bytes).digest('hex'));
  }
  return files;
}

/** What is in one of two trees only, or differs between them. */
export function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
