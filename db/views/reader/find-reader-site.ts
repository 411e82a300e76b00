import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { idList } from '@/db/id-list';
import { KINDS } from '@/domain/article';
import { LOCALES } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { livePlace, pathOf } from '@/domain/site/place';
import { everywhere, isPresent, type Presence } from '@/domain/site/presence';
import { SiteSettings } from '@/domain/site/site-settings';
import { OFFICE_COLUMNS, ReaderOffice } from './find-reader-office';
import { listReaderPictures } from './list-reader-pictures';
import { Words } from './words';

/** A section of the site, in the order of the navigation. `about` may be empty. */
const Section = z.object({ slug: z.string(), name: Words, about: Words });
export type ReaderSection = z.infer<typeof Section>;

/** What stands around every reader page. */
export type ReaderSite = {
  office: ReaderOffice;
  settings: SiteSettings;
  sections: ReaderSection[];
  /** What the office chose to lead to, or its sections. An item that is not live in a language has no path there. */
  navigation: { label: Words; paths: Presence }[];
  logo: Picture | null;
  badges: { picture: Picture; name: Words; href: string }[];
};

const Around = ReaderOffice.extend({ sections: z.array(Section), settings: SiteSettings });
const LivePath = z.object({ articleId: z.uuid(), locale: z.enum(LOCALES), slug: z.string(), kind: z.enum(KINDS) });

export async function findReaderSite(): Promise<ReaderSite> {
  const rows = await readerDatabase().execute(sql`
    SELECT ${OFFICE_COLUMNS}, (SELECT settings FROM reader_site) AS settings,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', jsonb_build_object('zh', name_zh, 'en', name_en),
        'about', jsonb_build_object('zh', about_zh, 'en', about_en)) ORDER BY position, slug), '[]') FROM sections) AS sections
    FROM office`);
  const { settings, sections, ...office } = Around.parse(rows[0]);
  const wanted = settings.navigation.flatMap(({ target }) => (target.to === 'page' ? [target.articleId] : []));
  const shown = [settings.logo, ...settings.badges.map(({ media }) => media)].filter((id) => id !== null);
  const [paths, pictures] = await Promise.all([listPaths(wanted), listReaderPictures(shown)]);
  const pictureOf = new Map(pictures.map((picture) => [picture.id, picture]));
  return {
    office,
    settings,
    sections,
    navigation: settings.navigation.length > 0 ? chosen(settings, sections, paths) : sections.map(asItem),
    logo: (settings.logo && pictureOf.get(settings.logo)) || null,
    badges: settings.badges.flatMap(({ media, name, href }) => {
      const picture = pictureOf.get(media);
      return picture ? [{ picture, name, href }] : [];
    }),
  };
}

function asItem({ slug, name }: ReaderSection): ReaderSite['navigation'][number] {
  return { label: name, paths: everywhere({ at: 'section', slug }) };
}

function chosen(
  { navigation }: SiteSettings,
  sections: readonly ReaderSection[],
  pages: ReadonlyMap<string, Presence>,
): ReaderSite['navigation'] {
  const pathsOf = ({ target }: SiteSettings['navigation'][number]): Presence => {
    if (target.to === 'address') return { zh: target.zh, en: target.en };
    if (target.to === 'page') return pages.get(target.articleId) ?? NOWHERE;
    return sections.some(({ slug }) => slug === target.slug) ? everywhere({ at: 'section', slug: target.slug }) : NOWHERE;
  };
  return navigation.map((item) => ({ label: item.label, paths: pathsOf(item) })).filter(({ paths }) => isPresent(paths));
}

const NOWHERE: Presence = { zh: null, en: null };

/** Where these articles are live, by id. */
async function listPaths(ids: readonly string[]): Promise<Map<string, Presence>> {
  if (ids.length === 0) return new Map();
  const rows = await readerDatabase().execute(sql`
    SELECT article_id AS "articleId", locale, slug, kind FROM reader_cards WHERE article_id = ANY (${idList(ids)})`);
  const paths = new Map<string, Presence>();
  for (const row of rows) {
    const { articleId, locale, slug, kind } = LivePath.parse(row);
    paths.set(articleId, { ...(paths.get(articleId) ?? NOWHERE), [locale]: pathOf(locale, livePlace({ kind, slug })) });
  }
  return paths;
}
