import { z } from 'zod';
import { Picture } from '@/domain/picture';

const Found = z.object({ ok: z.literal(true), value: Picture });

const known = new Map<string, Promise<Picture | null>>();

/** A stored picture by its id, asked for once; null when there is none. */
export function findPicture(id: string): Promise<Picture | null> {
  const asked = known.get(id) ?? ask(id);
  known.set(id, asked);
  asked.catch(() => known.delete(id));
  return asked;
}

async function ask(id: string): Promise<Picture | null> {
  const response = await fetch(`/api/media/${encodeURIComponent(id)}`);
  const found = Found.safeParse(await response.json());
  return found.success ? found.data.value : null;
}
