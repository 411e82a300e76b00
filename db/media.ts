import { eq, inArray } from 'drizzle-orm';
import { Picture } from '@/domain/picture';
import type { Transaction } from './database';
import { media } from './schema/articles';

type NewPicture = Picture & { sha256: string; originalName: string; uploadedBy: string; at: Date };

/** Remembers a picture whose files are stored. The same bytes are remembered once, under the name that they first came with. */
export async function saveMedia(tx: Transaction, picture: NewPicture): Promise<Picture> {
  await tx.insert(media).values(picture).onConflictDoNothing();
  const kept = await tx
    .select({ id: media.id, width: media.width, height: media.height, widths: media.widths })
    .from(media)
    .where(eq(media.sha256, picture.sha256));
  return Picture.parse(kept[0]);
}

export function hasMedia(tx: Transaction, id: string): Promise<boolean> {
  return hasAllMedia(tx, [id]);
}

export async function hasAllMedia(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const named = [...new Set(ids)];
  if (named.length === 0) return true;
  const rows = await tx.select({ id: media.id }).from(media).where(inArray(media.id, named));
  return rows.length === named.length;
}
