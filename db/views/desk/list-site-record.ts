import { desc, eq, inArray, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { siteSettings } from '@/db/schema/office';
import { people } from '@/db/schema/people';
import { siteEvents } from '@/db/schema/site';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { type SitePart, siteChanges } from '@/domain/site/site-changes';
import { SiteEvent } from '@/domain/site/site-event';
import { SiteSettings } from '@/domain/site/site-settings';

/** What each page of the site at the desk tells of. */
const TOLD = {
  site: ['change-office'],
  sections: ['add-section', 'change-section', 'order-sections', 'delete-section'],
  tags: ['add-tag', 'rename-tag', 'merge-tags', 'delete-tag'],
  people: ['change-contributor', 'merge-contributors'],
} as const satisfies Record<string, readonly SiteEvent['did'][]>;

export type SiteRoom = keyof typeof TOLD;

type Person = { nameZh: string; nameEn: string } | null;

export type SiteRecordEntry = { key: string; at: Date; by: Person; what: SiteEvent | { did: 'change-site'; parts: SitePart[] } };

const MOST = 20;

/** The last changes of one of these pages, the newest first. */
export async function listSiteRecord(who: Actor, room: SiteRoom): Promise<SiteRecordEntry[]> {
  if (!may(who, 'see-desk')) return [];
  const entries = [...(await listEvents(room)), ...(room === 'site' ? await listVersions() : [])];
  return entries.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST);
}

const by = { nameZh: people.nameZh, nameEn: people.nameEn };

async function listEvents(room: SiteRoom): Promise<SiteRecordEntry[]> {
  const rows = await appDatabase()
    .select({ number: siteEvents.number, what: siteEvents.what, at: siteEvents.at, by })
    .from(siteEvents)
    .innerJoin(people, eq(people.id, siteEvents.by))
    .where(inArray(sql`${siteEvents.what} ->> 'did'`, [...TOLD[room]]))
    .orderBy(desc(siteEvents.number))
    .limit(MOST);
  return rows.map(({ number, what, ...row }) => ({ ...row, key: `event ${number}`, what: SiteEvent.parse(what) }));
}

async function listVersions(): Promise<SiteRecordEntry[]> {
  const rows = await appDatabase()
    .select({ version: siteSettings.version, settings: siteSettings.settings, at: siteSettings.at, by })
    .from(siteSettings)
    .leftJoin(people, eq(people.id, siteSettings.by))
    .orderBy(desc(siteSettings.version))
    .limit(MOST + 1);
  const versions = rows.map(({ settings, ...row }) => ({ ...row, settings: SiteSettings.parse(settings) }));
  return versions.flatMap(({ version, at, by: person, settings }, place) => {
    const before = versions[place + 1];
    if (!before) return [];
    return [
      { key: `version ${version}`, at, by: person, what: { did: 'change-site' as const, parts: siteChanges(before.settings, settings) } },
    ];
  });
}
