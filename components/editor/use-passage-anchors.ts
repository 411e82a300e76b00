import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from 'prosemirror-state';
import { useEffect } from 'react';
import { passageAnchor } from './passage-anchor';

/** Takes the cursor to the passage that the page's address names when the editor opens, and to those that links on the page name. */
export function usePassageAnchors(editor: Editor): void {
  useEffect(() => {
    goToPassage(editor, window.location.hash);
    const follow = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return;
      const anchor = event.target.closest('a[href^="#passage-"]')?.getAttribute('href');
      if (anchor && goToPassage(editor, anchor)) event.preventDefault();
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [editor]);
}

/** False where the text has no such passage any more. */
function goToPassage(editor: Editor, anchor: string): boolean {
  const { state, view } = editor;
  const place = state.doc.children.findIndex((node) => passageAnchor(String(node.attrs.id)) === anchor);
  const passage = state.doc.maybeChild(place);
  if (!passage) return false;
  const start = state.doc.children.slice(0, place).reduce((size, node) => size + node.nodeSize, 0);
  const selection = passage.isAtom ? NodeSelection.create(state.doc, start) : Selection.near(state.doc.resolve(start + 1));
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  // The panel beside the text may change with the selection and move the passage, so the page scrolls afterwards.
  requestAnimationFrame(() => {
    const drawn = view.isDestroyed ? null : view.nodeDOM(start);
    if (drawn instanceof Element) drawn.scrollIntoView({ block: 'center' });
  });
  return true;
}
