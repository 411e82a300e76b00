import { NodeSelection, type Selection } from 'prosemirror-state';

/** Which passage the cursor is in, by place. A passage that is selected as a whole ends where the next begins, so its beginning counts. */
export function passageInHand(selection: Selection): number {
  return (selection instanceof NodeSelection ? selection.$from : selection.$head).index(0);
}
