import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { Direction } from '@/domain/direction';
import { isFixed } from '@/domain/prose/is-fixed';
import { passagesOf } from '@/domain/prose/passages';
import { emptyLike } from './empty-like';
import type { Link } from './link';
import type { Outlines } from './outline';
import { placeFor } from './place-for';

/** Steps that make room in the target, and which place in the resulting text answers which source passage. */
export type Layout = { transform: Transform; placed: { sourceId: string; index: number }[] };

type Texts = { source: Node; target: Node; links: readonly Link[]; direction: Direction };

/**
 * Puts an empty passage of the same build into the target for each source passage named, where its translation belongs. The empty
 * paragraph that a text begins with gives way to them. Ids that the source does not have are passed over, and so are title and
 * standfirst, which every text has already.
 */
export function layOut(sourceIds: readonly string[], { source, target, links, direction }: Texts): Layout {
  const transform = new Transform(target);
  const order = passagesOf(target).map((passage) => ({ passage, answers: '' }));
  const known = [...links];
  for (const node of source.children) {
    const sourceId = String(node.attrs.id);
    if (!sourceIds.includes(sourceId) || isFixed(node.type.name)) continue;
    const place = placeFor(sourceId, {
      outlines: outlinesOf(
        direction,
        passagesOf(source),
        order.map((each) => each.passage),
      ),
      links: known,
      direction,
    });
    if (place === null) continue;
    transform.insert(positionOf(transform.doc, place), emptyLike(node));
    const id = `for ${sourceId}`;
    order.splice(place, 0, { passage: { id, type: node.type.name, canonical: '', fingerprint: '', blank: true }, answers: sourceId });
    known.push(linkOf(direction, sourceId, id));
  }
  giveWay(transform, { target, order, links });
  return { transform, placed: order.flatMap(({ answers }, index) => (answers ? [{ sourceId: answers, index }] : [])) };
}

type Order = { passage: Outlines['zh'][number]; answers: string }[];

function giveWay(transform: Transform, { target, order, links }: { target: Node; order: Order; links: readonly Link[] }): void {
  if (!transform.docChanged || target.childCount !== 3) return;
  const beginning = order.findIndex(({ passage }) => passage.id === String(target.lastChild?.attrs.id));
  const { passage } = order[beginning] ?? {};
  if (passage?.type !== 'paragraph' || !passage.blank) return;
  if (links.some((link) => link.zh.includes(passage.id) || link.en.includes(passage.id))) return;
  const from = positionOf(transform.doc, beginning);
  transform.delete(from, from + transform.doc.child(beginning).nodeSize);
  order.splice(beginning, 1);
}

function positionOf(doc: Node, index: number): number {
  return doc.children.slice(0, index).reduce((sum, node) => sum + node.nodeSize, 0);
}

function outlinesOf(direction: Direction, source: Outlines['zh'], target: Outlines['zh']): Outlines {
  return direction === 'zh-en' ? { zh: source, en: target } : { zh: target, en: source };
}

function linkOf(direction: Direction, sourceId: string, targetId: string): Link {
  const [zh, en] = direction === 'zh-en' ? [sourceId, targetId] : [targetId, sourceId];
  return { id: targetId, kind: 'renders', zh: [zh], en: [en], confirmed: null };
}
