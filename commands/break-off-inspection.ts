import { saveInspectionBroken } from '@/db/inspections';

/** Gives up an inspection whose process has ended early, so that another can begin at once. One that came to its end stays as it is. */
export async function breakOffInspection(inspectionId: string, now = new Date()): Promise<void> {
  await saveInspectionBroken(inspectionId, now);
}
