import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Holds a folder for this process, so that two exports never write over each other. Null while another process holds it. */
export async function claimFolder(folder: string): Promise<{ release(): Promise<void> } | null> {
  const file = join(folder, 'export.pid');
  for (;;) {
    const handle = await open(file, 'wx').catch(() => null);
    if (handle) {
      await handle.writeFile(String(process.pid));
      await handle.close();
      await sweep(folder);
      return { release: () => rm(file, { force: true }) };
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && isAlive(holder)) return null;
    // Whoever held it is gone, without a chance to say so.
    await rm(file, { force: true });
  }
}

/** What a process that was killed had begun to write. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) if (name.endsWith('.part')) await rm(join(folder, name), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
