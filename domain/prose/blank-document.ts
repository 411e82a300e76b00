import type { Node } from 'prosemirror-model';
import { proseSchema } from './schema';

/** What an edition begins with: title, standfirst and one paragraph, all empty and each with its id. */
export function blankDocument(newId: () => string): Node {
  const { doc, title, standfirst, paragraph } = proseSchema.nodes;
  return doc.create(null, [title.create({ id: newId() }), standfirst.create({ id: newId() }), paragraph.create({ id: newId() })]);
}
