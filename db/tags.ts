import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tag } from '@/domain/site/tag';
import type { Database, Transaction } from './database';
import { articles, tags } from './schema/articles';
import { liveEditions } from './schema/live';
import { pairs } from './schema/release';
import { tagAliases } from './schema/site';

/** Every tag by its English name. */
export async function listTags(tx: Transaction | Database): Promise<Tag[]> {
  const rows = await tx
    .select()
    .from(tags)
    .orderBy(asc(sql`lower(${tags.nameEn})`), asc(tags.slug));
  return rows.map(asTag);
}

/** All of them, with everybody else who would change one waiting until the transaction ends. */
export async function lockTags(tx: Transaction): Promise<Tag[]> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet tags', 0))`);
  return (await tx.select().from(tags).for('update')).map(asTag);
}

function asTag({ slug, nameZh, nameEn }: typeof tags.$inferSelect): Tag {
  return { slug, names: { zh: nameZh, en: nameEn } };
}

/** What the tags that articles name are called today, by the slug that is named: after a merger several may mean the same one. */
async function tagsByName(tx: Transaction | Database, slugs: readonly string[]): Promise<Map<string, Tag>> {
  if (slugs.length === 0) return new Map();
  const own = await tx
    .select()
    .from(tags)
    .where(inArray(tags.slug, [...slugs]));
  const merged = await tx
    .select({ named: tagAliases.slug, slug: tags.slug, nameZh: tags.nameZh, nameEn: tags.nameEn })
    .from(tagAliases)
    .innerJoin(tags, eq(tags.slug, tagAliases.tag))
    .where(inArray(tagAliases.slug, [...slugs]));
  return new Map([...own.map((row) => [row.slug, asTag(row)] as const), ...merged.map((row) => [row.named, asTag(row)] as const)]);
}

/** The tags that these slugs mean today, in their order, each once. */
export async function listMeantTags(tx: Transaction | Database, slugs: readonly string[]): Promise<Tag[]> {
  const tags = await tagsByName(tx, slugs);
  return [...new Map(slugs.flatMap((slug) => tags.get(slug) ?? []).map((tag) => [tag.slug, tag])).values()];
}

/** The slugs among these that are a tag's. Whoever would delete or merge one waits until the transaction ends. */
export async function holdTags(tx: Transaction, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await tx
    .select({ slug: tags.slug })
    .from(tags)
    .where(inArray(tags.slug, [...slugs]))
    .orderBy(asc(tags.slug))
    .for('key share');
  return rows.map(({ slug }) => slug);
}

/** Slugs that stand for a tag or did before a merger: none of them is given again. */
export async function listTakenTagSlugs(tx: Transaction): Promise<string[]> {
  const merged = await tx.select({ slug: tagAliases.slug }).from(tagAliases);
  const own = await tx.select({ slug: tags.slug }).from(tags);
  return [...own, ...merged].map(({ slug }) => slug);
}

/** Adds a tag, or gives the one with this slug other names. */
export async function saveTag(tx: Transaction, { slug, names }: Tag): Promise<void> {
  const row = { slug, nameZh: names.zh, nameEn: names.en };
  await tx.insert(tags).values(row).onConflictDoUpdate({ target: tags.slug, set: row });
}

/** True where an article, a text that readers have, or a pair in review has the tag, or one that was merged into it. */
export async function isTagUsed(tx: Transaction, slug: string): Promise<boolean> {
  const [row] = await tx.execute(sql`
    WITH named AS (SELECT array_agg(slug) AS slugs FROM (SELECT ${slug}::text AS slug UNION SELECT slug FROM ${tagAliases} WHERE tag = ${slug}) AS each)
    SELECT EXISTS (SELECT FROM ${articles} WHERE tags && slugs) OR EXISTS (SELECT FROM ${liveEditions} WHERE tags && slugs)
      OR EXISTS (SELECT FROM ${articles} AS article JOIN ${pairs} AS pair ON pair.id = (article.stage ->> 'pairId')::uuid
        WHERE pair.facts -> 'tags' ?| slugs) AS used
    FROM named`);
  return row?.used === true;
}

export async function deleteTag(tx: Transaction, slug: string): Promise<void> {
  await tx.delete(tagAliases).where(eq(tagAliases.tag, slug));
  await tx.delete(tags).where(eq(tags.slug, slug));
}

/** Makes one tag of two: whatever names the one stands under the other from now on, for readers at once. */
export async function mergeTag(tx: Transaction, { slug, into }: { slug: string; into: string }): Promise<void> {
  await tx.execute(sql`SELECT merge_tag(${slug}, ${into})`);
}
