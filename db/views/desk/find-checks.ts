import { desc, eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { checkSettings } from '@/db/schema/checks';
import { people } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';
import { OfficeChecks } from '@/domain/checks/office-checks';
import { settingsChanges } from '@/domain/checks/settings-changes';
import { may } from '@/domain/permissions';

const MOST_CHANGES = 20;

/** How the office uses the checks, and the last changes of that, the newest first. Null for those who see nothing of the desk. */
export async function findChecks(who: Actor) {
  if (!may(who, 'see-desk')) return null;
  const rows = await appDatabase()
    .select({
      version: checkSettings.version,
      settings: checkSettings.settings,
      at: checkSettings.at,
      by: { nameZh: people.nameZh, nameEn: people.nameEn },
    })
    .from(checkSettings)
    .leftJoin(people, eq(people.id, checkSettings.by))
    .orderBy(desc(checkSettings.version))
    .limit(MOST_CHANGES + 1);
  const versions = rows.map(({ settings, ...row }) => ({ ...row, office: OfficeChecks.parse(settings) }));
  const [now] = versions;
  if (!now) return null;
  const history = versions.flatMap(({ version, at, by, office }, place) => {
    const before = versions[place + 1];
    return before ? { version, at, by, ...settingsChanges(before.office, office) } : [];
  });
  return { version: now.version, office: now.office, history, mayChange: may(who, 'change-checks') };
}
