import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import { findRevisionNotice } from '@/db/revision-notices';
import { publications } from '@/db/schema/release';
import { Correction } from '@/domain/review/correction';

/** What readers are told of an article beside its texts: that it is being revised, and what was put right, the newest first. */
export type ToldReaders = {
  /** Null where nothing is live. */
  publicationId: string | null;
  revisingSince: Date | null;
  corrections: { at: Date; words: Correction }[];
};

export async function findToldReaders(articleId: string): Promise<ToldReaders> {
  const live = await findLivePublication(appDatabase(), articleId);
  const notice = live && (await findRevisionNotice(appDatabase(), live.id));
  const rows = await appDatabase()
    .select({ at: publications.at, words: publications.correction })
    .from(publications)
    .where(and(eq(publications.articleId, articleId), isNotNull(publications.correction)))
    .orderBy(desc(publications.seq));
  const corrections = rows.map(({ at, words }) => ({ at, words: Correction.parse(words) }));
  return { publicationId: live?.id ?? null, revisingSince: notice?.at ?? null, corrections };
}
