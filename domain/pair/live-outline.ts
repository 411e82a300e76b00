import type { Node } from 'prosemirror-model';
import { passageOf } from '@/domain/prose/passages';
import type { Outlined } from './outline';

/**
 * The passages of a text that is being written. One that was just split off has no id yet, or still that of its other half; meanwhile
 * its place names it.
 */
export function liveOutline(doc: Node): Outlined[] {
  const given = new Set<string>();
  return doc.children.map((node, place) => {
    const { type, fingerprint, blank, id } = passageOf(node);
    const own = node.attrs.id === null || given.has(id) ? `new ${place}` : id;
    given.add(own);
    return { id: own, type, fingerprint, blank };
  });
}
