'use client';

import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import { LinkState } from '@/domain/pair/link-state';

const Answer = z.object({ ok: z.literal(true), value: LinkState });

/** The links of an article as the newsroom last told them. `refresh` asks again, once more however often it is called meanwhile. */
export function useLinkState<T extends LinkState | null>(
  articleId: string,
  initial: T,
): { links: LinkState | T; refresh: () => Promise<void> } {
  const [links, setLinks] = useState<LinkState | T>(initial);
  const running = useRef<Promise<void> | null>(null);
  const again = useRef(false);

  const refresh = useCallback(async () => {
    again.current = true;
    running.current ??= askWhile(again, articleId, setLinks).finally(() => {
      running.current = null;
    });
    await running.current;
  }, [articleId]);
  return { links, refresh };
}

/** Without an answer the links stay as they are: the next notice of the newsroom, or the way back online, asks again. */
async function askWhile(again: { current: boolean }, articleId: string, tell: (links: LinkState) => void): Promise<void> {
  while (again.current) {
    again.current = false;
    const response = await fetch(`/api/articles/${articleId}/links`, { cache: 'no-store' }).catch(() => null);
    const answer = Answer.safeParse(await response?.json().catch(() => null));
    if (answer.success) tell(answer.data.value);
  }
}
