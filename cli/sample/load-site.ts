import { z } from 'zod';
import { changeSite } from '@/commands/change-site';
import { lockContributors, saveContributor } from '@/db/contributors';
import { transaction } from '@/db/database';
import { listSections } from '@/db/sections';
import { lockSiteSettings } from '@/db/site-settings';
import type { Actor } from '@/domain/actor';
import { SiteSettings } from '@/domain/site/site-settings';
import { outcome } from './outcome';

const Words = z.object({ zh: z.string(), en: z.string() });

/** What the sample office says around its pages, and of the people whom readers know by name. `pages` are keys of sample articles. */
const SampleSite = z.object({
  settings: SiteSettings.omit({ logo: true, badges: true, navigation: true }),
  pages: z.array(z.object({ key: z.string(), label: Words })),
  contributors: z.record(z.string(), Words),
});

type Around = { articles: ReadonlyMap<string, string>; publisher: Actor };

/** The navigation leads to every section and then to the pages. */
export async function loadSite(told: unknown, { articles, publisher }: Around): Promise<void> {
  const { settings, pages, contributors } = SampleSite.parse(told);
  const { before, sections } = await transaction(async (tx) => ({ before: await lockSiteSettings(tx), sections: await listSections(tx) }));
  const toSections = sections.map(({ slug, nameZh, nameEn }) => ({
    label: { zh: nameZh, en: nameEn },
    target: { to: 'section', slug } as const,
  }));
  const toPages = pages.map(({ key, label }) => ({ label, target: { to: 'page', articleId: articles.get(key) ?? '' } as const }));
  const all = SiteSettings.parse({ ...settings, navigation: [...toSections, ...toPages] });
  outcome(await changeSite(publisher, { seen: before.version, settings: all }));
  await transaction(async (tx) => {
    for (const person of await lockContributors(tx, Object.keys(contributors))) {
      await saveContributor(tx, { ...person, about: contributors[person.slug] ?? person.about });
    }
  });
}
