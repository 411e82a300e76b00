import './insertions-stay-insertions';
import { rebaseSteps } from 'prosemirror-collab';
import type { Node } from 'prosemirror-model';
import { type Step, Transform } from 'prosemirror-transform';

type Rebaseable = { step: Step; inverted: Step; origin: Transform };

declare module 'prosemirror-collab' {
  // Exported by the module and left out of its declarations.
  function rebaseSteps(steps: readonly Rebaseable[], over: readonly Step[], transform: Transform): Rebaseable[];
}

/**
 * Steps made on `doc` as they apply after `over`, which was made on the same document. Clients do exactly this with their unconfirmed
 * steps, so both sides come to the same text. Steps whose place is gone are left out. Throws when a step does not apply.
 */
export function rebase({ doc, steps, over }: { doc: Node; steps: readonly Step[]; over: readonly Step[] }): Step[] {
  if (over.length === 0) return [...steps];
  const made = new Transform(doc);
  for (const step of steps) made.step(step);
  const rebaseable = made.steps.map((step, index) => ({ step, inverted: step.invert(made.docs[index] ?? doc), origin: made }));
  return rebaseSteps(rebaseable, over, new Transform(made.doc)).map(({ step }) => step);
}
