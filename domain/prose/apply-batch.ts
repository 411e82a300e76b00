import { type Node, Slice } from 'prosemirror-model';
import { ReplaceStep, type Step, Transform } from 'prosemirror-transform';
import { done, type Result, refuse } from '@/domain/result';
import { changedRegion } from './changed-region';
import { isSoundFields, isSoundPassage } from './check-passage';
import { fits } from './fits';
import { giveIds } from './give-ids';
import { rebase } from './rebase';

/** What the log takes up: the steps of the client as they apply at the head, then those of the authority, and the document after both. */
export type Applied = { steps: Step[]; authority: Step[]; doc: Node };

/** Letters and borders of passages that the steps of one batch may change, all steps together: what typing, pasting and marking need. */
const MOST_CHANGED = 20_000_000;

/**
 * Takes a client's steps up at the head of a log. `base` is the document on which they were made and `over` the steps that the log
 * gained since; the rest is as for `ProseMirror`'s own authority, but late steps are rebased here. A batch of which nothing is left,
 * because others deleted its place, comes back as one step that does nothing, so that the log can acknowledge it.
 *
 * Refuses steps that do not apply, and any that would leave the schema, put a harmful address or attribute into the text, or make the
 * document larger than an article can be.
 */
export function applyBatch({
  base,
  over,
  head,
  steps,
  newId,
}: {
  base: Node;
  over: readonly Step[];
  head: Node;
  steps: readonly Step[];
  newId: () => string;
}): Result<Applied> {
  const rebased = attempt(() => rebase({ doc: base, steps, over }));
  if (!rebased) return refuse('steps-do-not-apply');
  const change = new Transform(head);
  let changed = 0;
  for (const step of rebased) {
    const before = change.doc;
    if (!attempt(() => change.step(step))) return refuse('steps-do-not-apply');
    if (!fits(change.doc)) return refuse('too-large');
    const passages = changedPassages(before, change.doc);
    changed += passages.reduce((sum, passage) => sum + passage.nodeSize, 0);
    if (changed > MOST_CHANGED) return refuse('too-large');
    if (!isSoundChange({ before, after: change.doc, passages })) return refuse('step-not-allowed');
  }
  if (change.steps.length === 0) change.step(new ReplaceStep(0, 0, Slice.empty));

  const authority = giveIds({ before: head, after: change.doc, mapping: change.mapping, newId });
  const settled = new Transform(change.doc);
  for (const step of authority) settled.step(step);
  return done({ steps: change.steps, authority, doc: settled.doc });
}

function changedPassages(before: Node, after: Node): Node[] {
  const { from, newTo } = changedRegion(before, after);
  return after.children.slice(from, newTo);
}

function isSoundChange({ before, after, passages }: { before: Node; after: Node; passages: readonly Node[] }): boolean {
  if (!after.type.validContent(after.content)) return false;
  if (after.attrs !== before.attrs && !isSoundFields(after.attrs)) return false;
  return passages.every(isSoundPassage);
}

/** A step from outside may throw where it does not fit; that is the client's fault and no bug of ours. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
