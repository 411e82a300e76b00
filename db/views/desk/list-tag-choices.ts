import { appDatabase } from '@/db/database';
import { listTags } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import type { Tag } from '@/domain/site/tag';

/** Every tag that an article can be given. */
export async function listTagChoices(who: Actor): Promise<Tag[]> {
  return may(who, 'see-desk') ? listTags(appDatabase()) : [];
}
