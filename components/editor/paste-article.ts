import { Fragment, type Node, type Slice } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { isBlank } from '@/domain/prose/passages';
import { nodeType } from './named-types';

/**
 * The change by which copied content that begins with a headline becomes headline, standfirst and text of an edition. Null unless both
 * are still empty here, or replaced by the paste.
 */
export function pasteArticle(state: EditorState, { content }: Slice): Transaction | null {
  const [headline, ...after] = content.content;
  const range = openRange(state);
  if (headline?.type.name !== 'title' || !range) return null;
  const standfirst = after[0]?.type.name === 'standfirst' ? after[0] : null;
  const body = after.slice(standfirst ? 1 : 0).map(ordinary);
  if (!body.every((node) => node.type.isInGroup('block'))) return null;

  const { tr } = state;
  const filled = body.length > 0 || range.to === range.from ? body : [nodeType(state.schema, 'paragraph').create()];
  tr.replaceWith(range.from, range.to, Fragment.from(filled));
  tr.replaceWith(range.standfirst + 1, range.from - 1, standfirst?.content ?? Fragment.empty);
  tr.replaceWith(1, range.standfirst - 1, headline.content);
  const grown = tr.doc.child(0).nodeSize + tr.doc.child(1).nodeSize;
  const end = grown + filled.reduce((size, node) => size + node.nodeSize, 0);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1));
}

/** A copied headline is a heading elsewhere, a copied standfirst a paragraph: an edition has one of each. */
export function ordinary(node: Node): Node {
  if (node.type.name === 'title') return nodeType(node.type.schema, 'heading').create({ level: 2 }, node.content);
  if (node.type.name === 'standfirst') return nodeType(node.type.schema, 'paragraph').create(null, node.content);
  return node;
}

type OpenRange = { standfirst: number; from: number; to: number };

/** Where the standfirst begins, and what of the text gives way; null where words of headline or standfirst would be lost. */
export function openRange({ doc, selection }: EditorState): OpenRange | null {
  const standfirst = doc.child(0).nodeSize;
  const from = standfirst + doc.child(1).nodeSize;
  const takesAll = selection.from <= 1 && selection.to >= doc.content.size - 1;
  if (takesAll) return { standfirst, from, to: doc.content.size };
  if (!isBlank(doc.child(0)) || !isBlank(doc.child(1))) return null;
  if (doc.children.every(isBlank)) return { standfirst, from, to: doc.content.size };
  return selection.to < from ? { standfirst, from, to: from } : null;
}
