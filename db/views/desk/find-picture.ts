import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { media } from '@/db/schema/articles';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { Picture } from '@/domain/picture';
import { done, type Result, refuse } from '@/domain/result';

/** A stored picture as an editor shows it. */
export async function findPicture(who: Actor, id: string): Promise<Result<Picture>> {
  if (!may(who, 'see-desk')) return refuse('not-allowed');
  const [row] = await appDatabase()
    .select({ id: media.id, width: media.width, height: media.height, widths: media.widths })
    .from(media)
    .where(eq(media.id, id));
  return row ? done(Picture.parse(row)) : refuse('not-found');
}
