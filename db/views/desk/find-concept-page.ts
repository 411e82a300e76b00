import { desc, eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { people } from '@/db/schema/people';
import { conceptRevisions } from '@/db/schema/terms';
import { findConcept } from '@/db/terms';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';

const MOST_CHANGES = 50;

/** A concept as it was last, who changed it when, the newest first, and whether the person may. Null where there is none to see. */
export async function findConceptPage(who: Actor, id: string) {
  if (!may(who, 'see-desk')) return null;
  const concept = await findConcept(appDatabase(), id);
  if (!concept) return null;
  const history = await appDatabase()
    .select({
      version: conceptRevisions.version,
      retired: conceptRevisions.retired,
      at: conceptRevisions.at,
      by: { nameZh: people.nameZh, nameEn: people.nameEn },
    })
    .from(conceptRevisions)
    .innerJoin(people, eq(people.id, conceptRevisions.by))
    .where(eq(conceptRevisions.conceptId, id))
    .orderBy(desc(conceptRevisions.version))
    .limit(MOST_CHANGES);
  return { concept, history, mayChange: may(who, 'keep-terms') };
}
