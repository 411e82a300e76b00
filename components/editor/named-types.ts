import type { MarkType, NodeType, Schema } from 'prosemirror-model';
import type { proseSchema } from '@/domain/prose/schema';

type NodeName = keyof typeof proseSchema.nodes;
type MarkName = keyof typeof proseSchema.marks;

/** A node type of the editor's schema. The editor builds a schema of its own from ours, so types can't be taken from `proseSchema`. */
export function nodeType(schema: Schema, name: NodeName): NodeType {
  const found = schema.nodes[name];
  if (!found) throw new Error(`The editor knows no ${name}.`);
  return found;
}

/** A mark type of the editor's schema. */
export function markType(schema: Schema, name: MarkName): MarkType {
  const found = schema.marks[name];
  if (!found) throw new Error(`The editor knows no ${name}.`);
  return found;
}
