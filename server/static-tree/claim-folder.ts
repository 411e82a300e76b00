import { once } from 'node:events';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { parseJson } from '@/domain/parse-json';

/** `token` tells whether it is still the same process that answers at the port. */
const Held = z.object({ port: z.int().min(1).max(65_535), token: z.uuid() });
type Held = z.infer<typeof Held>;

const PATIENCE_MS = 2000;

/**
 * Holds a folder for this process, so that two exports never write over each other. Null while another process holds it: one that answers.
 * Whoever was killed does not, whatever has become of its number.
 */
export async function claimFolder(folder: string): Promise<{ release(): Promise<void> } | null> {
  const file = join(folder, 'export.lock');
  const token = crypto.randomUUID();
  const server = createServer((socket) => socket.on('error', () => undefined).end(token));
  await once(server.listen(0, '127.0.0.1').unref(), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The export has no port to answer at');
  for (;;) {
    const handle = await open(file, 'wx').catch((cause: unknown) => passOver(cause));
    if (handle) {
      await handle.writeFile(JSON.stringify({ port: address.port, token } satisfies Held));
      await handle.close();
      await sweep(folder);
      return {
        async release() {
          server.close();
          await rm(file, { force: true });
        },
      };
    }
    if (await isHeld(file)) {
      server.close();
      return null;
    }
    // Whoever held it is gone, without a chance to say so.
    await rm(file, { force: true });
  }
}

function passOver(cause: unknown): null {
  if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return null;
  throw cause;
}

async function isHeld(file: string): Promise<boolean> {
  const held = Held.safeParse(parseJson(await readFile(file, 'utf8').catch(() => '')));
  return held.success && (await answerAt(held.data.port)) === held.data.token;
}

async function answerAt(port: number): Promise<string | null> {
  const socket = connect(port, '127.0.0.1').setTimeout(PATIENCE_MS, () => socket.destroy());
  return text(socket).catch(() => null);
}

/** What a process that was killed had begun to write. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) if (name.endsWith('.part')) await rm(join(folder, name), { force: true });
}
