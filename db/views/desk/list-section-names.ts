import { appDatabase } from '@/db/database';
import { listSections } from '@/db/sections';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';

/** Sections by their names in one language, in the order of the navigation. */
export async function listSectionNames(who: Actor, locale: Locale): Promise<{ slug: string; name: string }[]> {
  if (!may(who, 'see-desk')) return [];
  const sections = await listSections(appDatabase());
  return sections.map(({ slug, nameZh, nameEn }) => ({ slug, name: locale === 'zh' ? nameZh : nameEn }));
}
