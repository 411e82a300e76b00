import '@/domain/prose/insertions-stay-insertions';
import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import type { Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { Host } from './host';
import type { Batch } from './transport';

/** The batch of this client that is on its way: its number, and the transactions that its steps were made by. */
export type InFlight = { seq: number; count: number; origins: ReadonlySet<unknown> };

/**
 * Brings batches of the log into the document. Everything before the own batch is taken in at one go, because the server rebased the
 * batch over exactly that; so both come to the same steps. Says whether the own batch was among them; throws when the two disagree.
 */
export function absorb(
  host: Host,
  { batches, clientId, inFlight }: { batches: readonly Batch[]; clientId: string; inFlight: InFlight | null },
): boolean {
  let waiting: Step[] = [];
  let confirmed = false;
  for (const batch of batches) {
    if (batch.versionTo <= getVersion(host.state()) + waiting.length) continue;
    const steps = batch.steps.map((json) => Step.fromJSON(host.state().schema, json));
    const isOwn = inFlight !== null && batch.clientId === clientId && batch.seq === inFlight.seq;
    if (!isOwn) {
      waiting.push(...steps);
      continue;
    }
    receive(host, waiting, 'others');
    waiting = confirm(host, { steps, clientId, inFlight }) ? [] : steps;
    confirmed = true;
  }
  receive(host, waiting, 'others');
  return confirmed;
}

/** False when nothing is left of the batch here: then the server logged a step that does nothing, which is taken in like any other. */
function confirm(host: Host, { steps, clientId, inFlight }: { steps: Step[]; clientId: string; inFlight: InFlight }): boolean {
  const left = (sendableSteps(host.state())?.origins ?? []).filter((origin) => inFlight.origins.has(origin)).length;
  if (left === 0) return false;
  if (left !== steps.length) throw new RangeError('The server kept other steps than this page.');
  receive(host, steps, clientId);
  return true;
}

function receive(host: Host, steps: Step[], from: string): void {
  if (steps.length === 0) return;
  const received: Transaction = receiveTransaction(
    host.state(),
    steps,
    steps.map(() => from),
    { mapSelectionBackward: true },
  );
  host.apply(received);
}
