import { asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from './database';
import { sections } from './schema/articles';

export type Section = { slug: string; nameZh: string; nameEn: string };

/** Sections in the order of the newsroom's navigation. */
export async function listSections(tx: Transaction | Database): Promise<Section[]> {
  return tx
    .select({ slug: sections.slug, nameZh: sections.nameZh, nameEn: sections.nameEn })
    .from(sections)
    .orderBy(asc(sections.position));
}

export async function hasSection(tx: Transaction, slug: string): Promise<boolean> {
  const rows = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.slug, slug));
  return rows.length > 0;
}

/** Adds a section, or gives the one with this slug other names. */
export async function saveSection(tx: Transaction, section: Section & { position: number }): Promise<void> {
  await tx.insert(sections).values(section).onConflictDoUpdate({ target: sections.slug, set: section });
}
