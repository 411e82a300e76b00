import { carryOutInspection } from '@/commands/carry-out-inspection';
import { startInspection } from '@/commands/start-inspection';
import { findCheckContext } from '@/db/check-context';
import { appDatabase } from '@/db/database';
import { openReadingProcesses } from '@/proofread/reading-processes';

/** How long an inspection without links took, in milliseconds, and what it read. */
export type Inspecting = { ms: number; articles: number };

/** Inspects everything that is live, of which this process knows nothing from before. */
export async function measureInspecting(): Promise<Inspecting> {
  const { context } = await findCheckContext(appDatabase());
  const readers = openReadingProcesses(context);
  const started = await startInspection('operator');
  if (!started.ok) throw new Error(started.refusal);
  const before = performance.now();
  const carried = await carryOutInspection(started.value.inspectionId, {
    context,
    origin: 'http://localhost',
    read: readers.read,
    follow: async () => undefined,
  });
  const ms = performance.now() - before;
  readers.close();
  if (!carried.ok) throw new Error(carried.refusal);
  return { ms, articles: carried.value.articles };
}
