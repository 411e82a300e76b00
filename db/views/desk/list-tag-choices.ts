import { appDatabase } from '@/db/database';
import { listTags } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { byName } from '@/domain/site/by-name';
import type { Tag } from '@/domain/site/tag';

/** Every tag that an article can be given, by its name in one language. */
export async function listTagChoices(who: Actor, locale: Locale): Promise<Tag[]> {
  return may(who, 'see-desk') ? byName(await listTags(appDatabase()), locale) : [];
}
