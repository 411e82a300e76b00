import { asc, eq, sql } from 'drizzle-orm';
import type { About, Names } from '@/domain/site/names';
import type { Database, Transaction } from './database';
import { articles, sections } from './schema/articles';
import { liveEditions } from './schema/live';
import { pairs } from './schema/release';

export type Section = { slug: string; nameZh: string; nameEn: string };

/** A section with what readers are told of it and its place among the others, which ascends and may have gaps. */
export type SectionState = { slug: string; names: Names; about: About; position: number };

/** Sections in the order of the newsroom's navigation. */
export async function listSections(tx: Transaction | Database): Promise<Section[]> {
  return tx
    .select({ slug: sections.slug, nameZh: sections.nameZh, nameEn: sections.nameEn })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.slug));
}

export async function hasSection(tx: Transaction, slug: string): Promise<boolean> {
  const rows = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.slug, slug));
  return rows.length > 0;
}

/** The sections in their order, with everybody else who would change one waiting until the transaction ends. */
export async function lockSections(tx: Transaction): Promise<SectionState[]> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet sections', 0))`);
  const rows = await tx.select().from(sections).orderBy(asc(sections.position), asc(sections.slug)).for('update');
  return rows.map(({ slug, nameZh, nameEn, aboutZh, aboutEn, position }) => ({
    slug,
    position,
    names: { zh: nameZh, en: nameEn },
    about: { zh: aboutZh, en: aboutEn },
  }));
}

/** Adds a section, or gives the one with this slug other names. Every reader page is rendered anew after it. */
export async function saveSection(tx: Transaction, section: SectionState): Promise<void> {
  const { slug, names, about, position } = section;
  const row = { slug, nameZh: names.zh, nameEn: names.en, aboutZh: about.zh, aboutEn: about.en, position };
  await tx.insert(sections).values(row).onConflictDoUpdate({ target: sections.slug, set: row });
}

export async function saveSectionOrder(tx: Transaction, slugs: readonly string[]): Promise<void> {
  for (const [position, slug] of slugs.entries()) await tx.update(sections).set({ position }).where(eq(sections.slug, slug));
}

/** True where an article, a text that readers have, or a pair in review stands in the section. */
export async function isSectionUsed(tx: Transaction, slug: string): Promise<boolean> {
  const [row] = await tx.execute(sql`
    SELECT EXISTS (SELECT FROM ${articles} WHERE section = ${slug}) OR EXISTS (SELECT FROM ${liveEditions} WHERE section = ${slug})
      OR EXISTS (SELECT FROM ${articles} AS article JOIN ${pairs} AS pair ON pair.id = (article.stage ->> 'pairId')::uuid
        WHERE pair.facts ->> 'section' = ${slug}) AS used`);
  return row?.used === true;
}

export async function deleteSection(tx: Transaction, slug: string): Promise<void> {
  await tx.delete(sections).where(eq(sections.slug, slug));
}
