import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { media, sections } from '@/db/schema/articles';
import { listMeantTags } from '@/db/tags';
import { Picture } from '@/domain/picture';
import type { Pair } from '@/domain/review/pair';
import { type SharedFact, sharedChanges } from '@/domain/review/shared-changes';
import type { Names } from '@/domain/site/names';

/** What a pair shares between its languages, in words and pictures, and where that differs from what was signed or released before. */
export type SharedFacts = {
  section: { nameZh: string; nameEn: string };
  /** By their names of today. */
  tags: Names[];
  lead: Picture | null;
  differs: {
    /** From the pair that the person who looks signed last. */
    signed: SharedFact[];
    /** From the pair that readers have. */
    live: SharedFact[];
  };
};

export async function findSharedFacts(pair: Pair, { signed, live }: { signed: Pair | null; live: Pair | null }): Promise<SharedFacts> {
  const { section: slug, leadMedia } = pair.facts;
  const [section] = await appDatabase()
    .select({ nameZh: sections.nameZh, nameEn: sections.nameEn })
    .from(sections)
    .where(eq(sections.slug, slug));
  return {
    section: section ?? { nameZh: slug, nameEn: slug },
    tags: (await listMeantTags(appDatabase(), pair.facts.tags)).map(({ names }) => names),
    lead: leadMedia ? await findLead(leadMedia) : null,
    differs: { signed: signed ? sharedChanges(signed, pair) : [], live: live ? sharedChanges(live, pair) : [] },
  };
}

async function findLead(id: string): Promise<Picture | null> {
  const [row] = await appDatabase()
    .select({ id: media.id, width: media.width, height: media.height, widths: media.widths })
    .from(media)
    .where(eq(media.id, id));
  return row ? Picture.parse(row) : null;
}
