import { Step } from 'prosemirror-transform';
import type { Host } from './host';
import type { Unsent } from './unsent';

/**
 * Puts the steps of an earlier life of this instance back into a document at the version that they were made on. The batch that was on
 * its way stays apart from what came after it. Throws when they do not apply.
 */
export function restoreUnsent(host: Host, { steps, inFlight }: Pick<Unsent, 'steps' | 'inFlight'>): void {
  for (const part of [steps.slice(0, inFlight), steps.slice(inFlight)]) {
    if (part.length === 0) continue;
    const { schema, tr } = host.state();
    for (const json of part) tr.step(Step.fromJSON(schema, json));
    host.apply(tr);
  }
}
