import { ChangeSet, simplifyChanges } from 'prosemirror-changeset';
import type { Node } from 'prosemirror-model';
import { StepMap } from 'prosemirror-transform';
import type { Locale } from '@/domain/locale';

/** A stretch of text as a reader of the change sees it. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * What changed between two states of a passage, for display: Chinese by character, English by word. Formatting is not compared. Joining
 * the texts that are not «added» gives the old text, of those that are not «removed» the new one.
 */
export function diff({ was, is, locale }: { was: Node; is: Node; locale: Locale }): Run[] {
  const whole = new StepMap([0, was.content.size, is.content.size]);
  const { changes } = ChangeSet.create<null>(was).addSteps(is, [whole], null);
  const shown = locale === 'en' ? simplifyChanges(changes, is) : changes;
  const runs: Run[] = [];
  let at = 0;
  for (const change of shown) {
    runs.push({ kind: 'same', text: textOf(is, at, change.fromB) });
    runs.push({ kind: 'removed', text: textOf(was, change.fromA, change.toA) });
    runs.push({ kind: 'added', text: textOf(is, change.fromB, change.toB) });
    at = change.toB;
  }
  runs.push({ kind: 'same', text: textOf(is, at, is.content.size) });
  return runs.filter(({ text }) => text !== '');
}

function textOf(node: Node, from: number, to: number): string {
  return node.textBetween(from, to, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
}
