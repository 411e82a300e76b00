import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { About, Names } from '@/domain/site/names';
import type { Transaction } from './database';
import { contributors } from './schema/live';
import { contributorNames } from './schema/site';

/** Somebody whom readers know by name, in both languages. */
export type Contributor = { slug: string; names: Names; about: About };

/** Those of these people whom there are, with everybody else who would change one waiting until the transaction ends. */
export async function lockContributors(tx: Transaction, slugs: readonly string[]): Promise<Contributor[]> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet contributor names', 0))`);
  const rows = await tx
    .select()
    .from(contributors)
    .where(inArray(contributors.slug, [...slugs]))
    .for('update');
  return rows.map(({ slug, nameZh, nameEn, aboutZh, aboutEn }) => ({
    slug,
    names: { zh: nameZh, en: nameEn },
    about: { zh: aboutZh, en: aboutEn },
  }));
}

/** True where these two names are, or were, somebody else's. */
export async function areNamesTaken(tx: Transaction, { slug, names }: Pick<Contributor, 'slug' | 'names'>): Promise<boolean> {
  const rows = await tx
    .select({ contributor: contributorNames.contributor })
    .from(contributorNames)
    .where(and(eq(contributorNames.nameZh, names.zh), eq(contributorNames.nameEn, names.en), ne(contributorNames.contributor, slug)));
  return rows.length > 0;
}

/** What readers are told of somebody. The names until now still lead to them. */
export async function saveContributor(tx: Transaction, { slug, names, about }: Contributor): Promise<void> {
  const row = { nameZh: names.zh, nameEn: names.en, aboutZh: about.zh, aboutEn: about.en };
  await tx.update(contributors).set(row).where(eq(contributors.slug, slug));
}

/** Makes one person of two: everything that is credited to the one is the other's from now on, and so are the names. */
export async function mergeContributor(tx: Transaction, { slug, into }: { slug: string; into: string }): Promise<void> {
  await tx.execute(sql`SELECT merge_contributor(${slug}, ${into})`);
}
