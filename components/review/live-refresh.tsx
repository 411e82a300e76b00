'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { followLive } from '@/components/editor/sync/follow-live';

const TOGETHER_MS = 400;

/** Brings the page up to date when others sign, send, release or write on. */
export function LiveRefresh({ articleId, editions }: { articleId: string; editions: readonly string[] }) {
  const router = useRouter();
  const followed = editions.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = followLive({
      editions: followed.split(' ').filter(Boolean),
      onNotice: (notice) => {
        if (notice.of === 'article' && notice.id !== articleId) return;
        clearTimeout(timer);
        timer = setTimeout(() => router.refresh(), TOGETHER_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [articleId, followed, router]);
  return null;
}
