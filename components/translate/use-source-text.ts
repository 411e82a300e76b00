'use client';

import { Node } from 'prosemirror-model';
import { useCallback, useRef, useState } from 'react';
import { TextFollower } from '@/components/editor/sync/text-follower';
import { proseSchema } from '@/domain/prose/schema';

/** A text that somebody else writes, as it is now. `heard` says that its log has grown; what is missing is then fetched. */
export function useSourceText({ id, version, doc }: { id: string; version: number; doc: unknown }): {
  doc: Node;
  heard: (version?: number) => void;
} {
  const [text, setText] = useState(() => Node.fromJSON(proseSchema, doc));
  const opened = useRef({ version, doc: text });
  const follower = useRef<TextFollower>(null);
  const heard = useCallback(
    (reached?: number) => {
      follower.current ??= new TextFollower(id, opened.current, setText);
      follower.current.heard(reached);
    },
    [id],
  );
  return { doc: text, heard };
}
