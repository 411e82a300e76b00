'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

const LOOK_AGAIN_MS = 5000;

/** How far the inspection is that is at work; looks again until it has ended. */
export function InspectionRunning({ articles, links }: { articles: number; links: number }) {
  const t = useTranslations('Inspection');
  const router = useRouter();
  useEffect(() => {
    const clock = setInterval(() => document.visibilityState === 'visible' && router.refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(clock);
  }, [router]);
  return (
    <p role="status" className="mb-6 border-s-2 border-indigo ps-3">
      {articles === 0 ? t('followingLinks', { links }) : t('reading', { articles, links })}
    </p>
  );
}
