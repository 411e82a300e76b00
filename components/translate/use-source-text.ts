'use client';

import { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import { useCallback, useRef, useState } from 'react';
import { httpTransport } from '@/components/editor/sync/http-transport';
import { proseSchema } from '@/domain/prose/schema';

type Held = { version: number; doc: Node };

/** A text that somebody else writes, as it is now. `heard` says that its log has grown; what is missing is then fetched. */
export function useSourceText({ id, version, doc }: { id: string; version: number; doc: unknown }): {
  doc: Node;
  heard: (version?: number) => void;
} {
  const [text, setText] = useState(() => Node.fromJSON(proseSchema, doc));
  const held = useRef<Held>({ version, doc: text });
  const wanted = useRef(0);
  const running = useRef(false);

  const heard = useCallback(
    (reached = held.current.version + 1) => {
      wanted.current = Math.max(wanted.current, reached);
      if (running.current) return;
      running.current = true;
      void follow(id, { held, wanted }).finally(() => {
        running.current = false;
        setText(held.current.doc);
      });
    },
    [id],
  );
  return { doc: text, heard };
}

/** Without an answer the text stays as it is until the next notice. */
async function follow(id: string, { held, wanted }: { held: { current: Held }; wanted: { current: number } }): Promise<void> {
  while (held.current.version < wanted.current) {
    wanted.current = 0;
    const answer = await httpTransport(id)
      .after(held.current.version)
      .catch(() => null);
    if (!answer?.ok) return;
    for (const { versionTo, steps } of answer.value.batches) held.current = { version: versionTo, doc: applied(held.current.doc, steps) };
  }
}

function applied(doc: Node, steps: readonly unknown[]): Node {
  return steps.reduce<Node>((before, step) => Step.fromJSON(proseSchema, step).apply(before).doc ?? before, doc);
}
