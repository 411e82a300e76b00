'use client';

import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { followLive } from '@/components/editor/sync/follow-live';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { LinkState } from '@/domain/pair/link-state';
import { type Grid, hasNewcomers } from './desk-rows';
import { useLinkState } from './use-link-state';
import { useSourceText } from './use-source-text';

type Opened = { articleId: string; direction: Direction; source: { id: string; version: number; doc: unknown }; links: LinkState };

/** The source and the links of an article as they are now, also when others change them while the desk is open. */
export function useLiveArticle(
  editor: Editor,
  { articleId, direction, source, links: known }: Opened,
): Grid & { refresh: () => Promise<void> } {
  const { doc, heard } = useSourceText(source);
  const { links, refresh } = useLinkState(articleId, known);
  const [sourceLocale, targetLocale] = [sourceOf(direction), targetOf(direction)];

  useEffect(
    () =>
      followLive({
        editions: [source.id],
        onNotice: (notice) => {
          if (notice.of === 'edition' && notice.id === source.id) heard(notice.version);
          if (notice.of === 'resync') heard();
          if (notice.of === 'resync' || (notice.of === 'article' && notice.id === articleId)) void refresh();
        },
      }),
    [source.id, articleId, heard, refresh],
  );

  // A passage that the links do not know yet came with an edit that may have changed them.
  useEffect(() => {
    const look = () => {
      if (hasNewcomers(editor.state.doc, links.passages[targetLocale])) void refresh();
    };
    editor.on('update', look);
    return () => {
      editor.off('update', look);
    };
  }, [editor, links, targetLocale, refresh]);
  useEffect(() => {
    if (hasNewcomers(doc, links.passages[sourceLocale])) void refresh();
  }, [doc, links, sourceLocale, refresh]);

  return { source: doc, links, direction, refresh };
}
