import type { EditorState, Transaction } from 'prosemirror-state';
import { isSoundAddress } from '@/domain/prose/check-passage';
import { markType } from './named-types';

/** The words that a link is or would be on, and where it leads now. */
export type LinkAt = { from: number; to: number; href: string };

/** The link under the caret with all its words, or the marked words without one. */
export function linkAt(state: EditorState): LinkAt {
  const { $from, from, to } = state.selection;
  const type = markType(state.schema, 'link');
  const found = $from.marks().find((mark) => mark.type === type) ?? $from.nodeAfter?.marks.find((mark) => mark.type === type);
  if (!found) return { from, to, href: '' };
  const { parent } = $from;
  const start = $from.start();
  let range = { from, to };
  let run: { from: number; to: number } | null = null;
  parent.forEach((node, offset) => {
    const here = { from: start + offset, to: start + offset + node.nodeSize };
    run = found.isInSet(node.marks) ? { from: run?.from ?? here.from, to: here.to } : null;
    if (run && run.from <= from && run.to >= from) range = run;
  });
  return { ...range, href: String(found.attrs.href) };
}

/** What a person typed as an address: a bare domain is on the web, a bare e-mail address is for mail. Null for what leads nowhere. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  const address = /^([a-z][a-z0-9+.-]*:|[/#?])/i.test(text) ? text : `https://${text}`;
  return text !== '' && isSoundAddress(address) ? address : null;
}

/** Puts a link on the words, in place of another one; without words the address itself is written. */
export function withLink(state: EditorState, { from, to }: LinkAt, href: string): Transaction {
  const type = markType(state.schema, 'link');
  const { tr } = state;
  // A double click at the end of a line marks the line break after it and no words.
  const wordless = state.doc.textBetween(from, to) === '';
  const end = wordless ? from + href.length : to;
  if (wordless) tr.insertText(href, from);
  return tr.removeMark(from, end, type).addMark(from, end, type.create({ href }));
}

export function withoutLink(state: EditorState, { from, to }: LinkAt): Transaction {
  return state.tr.removeMark(from, to, markType(state.schema, 'link'));
}
