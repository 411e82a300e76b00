import { isNull } from 'drizzle-orm';
import { carryOutInspection, type Inspecting } from '@/commands/carry-out-inspection';
import { appDatabase } from '@/db/database';
import { tasks } from '@/db/schema/inspections';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';

/** Carries out an inspection that finds nothing in the texts and follows no link, unless the test says otherwise. */
export function carryOut(inspectionId: string, how: Partial<Inspecting> = {}) {
  const context = { terms: NO_TERMS, office: DEFAULT_CHECKS };
  const nothing = { context, origin: 'https://news.example.edu.cn', read: async () => [], follow: async () => undefined };
  return carryOutInspection(inspectionId, { ...nothing, ...how });
}

export function openTasks() {
  return appDatabase().select().from(tasks).where(isNull(tasks.doneAt));
}
