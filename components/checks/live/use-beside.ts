'use client';

import type { Editor } from '@tiptap/core';
import { Node } from 'prosemirror-model';
import { useEffect, useMemo, useState } from 'react';
import { followLive } from '@/components/editor/sync/follow-live';
import { httpTransport } from '@/components/editor/sync/http-transport';
import { TextFollower } from '@/components/editor/sync/text-follower';
import { hasNewcomers } from '@/components/translate/desk-rows';
import { useLinkState } from '@/components/translate/use-link-state';
import { type Locale, otherLocale } from '@/domain/locale';
import type { LinkState } from '@/domain/pair/link-state';
import { proseSchema } from '@/domain/prose/schema';

type Asked = { articleId: string; locale: Locale; otherEditionId: string | null };

/**
 * The other text of an article and what links both, read beside the one in the editor and kept as they are now. Null until both have
 * come, for ever where there is no other text, and while the newsroom cannot be reached: the text is then checked by itself.
 */
export function useBeside(editor: Editor, { articleId, locale, otherEditionId }: Asked): { doc: Node; links: LinkState } | null {
  const [doc, setDoc] = useState<Node | null>(null);
  const { links, refresh } = useLinkState(articleId, null);

  useEffect(() => {
    if (!otherEditionId) return;
    let isGone = false;
    let follower: TextFollower | null = null;
    const open = async () => {
      const opened = await httpTransport(otherEditionId).open(null);
      if (isGone || !opened.ok) return;
      const text = Node.fromJSON(proseSchema, opened.value.doc);
      follower = new TextFollower(otherEditionId, { version: opened.value.version, doc: text }, (now) => !isGone && setDoc(now));
      setDoc(text);
    };
    const arrive = () => open().catch(() => undefined);
    void arrive();
    void refresh();
    const deafen = followLive({
      editions: [otherEditionId],
      onNotice: (notice) => {
        if (notice.of === 'edition' && notice.id === otherEditionId) follower?.heard(notice.version);
        if (notice.of === 'resync') follower ? follower.heard() : void arrive();
        if (notice.of === 'resync' || (notice.of === 'article' && notice.id === articleId)) void refresh();
      },
    });
    return () => {
      isGone = true;
      deafen();
    };
  }, [otherEditionId, articleId, refresh]);

  // A passage that the links do not know yet came with an edit that may have changed them.
  useEffect(() => {
    if (!links) return;
    const look = () => {
      if (hasNewcomers(editor.state.doc, links.passages[locale])) void refresh();
    };
    editor.on('update', look);
    return () => {
      editor.off('update', look);
    };
  }, [editor, links, locale, refresh]);
  useEffect(() => {
    if (doc && links && hasNewcomers(doc, links.passages[otherLocale(locale)])) void refresh();
  }, [doc, links, locale, refresh]);

  return useMemo(() => doc && links && { doc, links }, [doc, links]);
}
