'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { followLive } from '@/components/editor/sync/follow-live';

/** A signature shows at once; that somebody writes on is news once in a while, however fast they type. */
const WAIT_MS = { article: 400, resync: 400, edition: 5000 } as const;

/** Brings the page up to date when others sign, send, release or write on. */
export function LiveRefresh({ articleId, editions }: { articleId: string; editions: readonly string[] }) {
  const router = useRouter();
  const followed = editions.join(' ');
  useEffect(() => {
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const leave = followLive({
      editions: followed.split(' ').filter(Boolean),
      onNotice: (notice) => {
        if (notice.of === 'article' && notice.id !== articleId) return;
        if (waiting.has(notice.of)) return;
        const refresh = () => {
          waiting.delete(notice.of);
          router.refresh();
        };
        waiting.set(notice.of, setTimeout(refresh, WAIT_MS[notice.of]));
      },
    });
    return () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      leave();
    };
  }, [articleId, followed, router]);
  return null;
}
