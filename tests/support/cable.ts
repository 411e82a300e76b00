import { onTestFinished } from 'vitest';
import { type Cable, openCable } from './open-cable';

/** A way to a server that a test can cut and mend. */
export async function cableTo(target: string): Promise<Cable> {
  const cable = await openCable(target);
  onTestFinished(cable.cut);
  return cable;
}
