'use client';

import type { Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import type { Node } from 'prosemirror-model';
import { useEditorState } from '@/components/editor/use-editor-state';
import { Button } from '@/components/ui/button';
import { picturesLike, showOtherPictures } from '@/domain/pair/pictures-like';
import type { DeskRow } from './desk-rows';

/** Says that a picture or a gallery of the translation shows other files than its source, and puts that right. */
export function MatchPictures({ editor, row }: { editor: Editor; row: DeskRow }) {
  const t = useTranslations('Translate.picture');
  const { doc } = useEditorState(editor);
  const found = differing(doc, row);
  if (!found) return null;
  const match = () => {
    const { place, source, target } = found;
    const start = doc.children.slice(0, place).reduce((size, node) => size + node.nodeSize, 0);
    // The editor has a schema of its own, made from the newsroom's.
    const like = editor.schema.nodeFromJSON(picturesLike(source, target).toJSON());
    editor.view.dispatch(editor.state.tr.replaceWith(start, start + target.nodeSize, like));
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-amber">{t('differ')}</p>
      <Button onClick={match}>{t('match')}</Button>
    </div>
  );
}

function differing(doc: Node, { nodes, places }: DeskRow): { place: number; source: Node; target: Node } | null {
  const [source, place] = [nodes[0], places[0]];
  const target = place === undefined ? null : doc.maybeChild(place);
  if (!source || !target || place === undefined || nodes.length !== 1 || places.length !== 1) return null;
  return showOtherPictures(source, target) ? { place, source, target } : null;
}
