'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

const LOOK_AGAIN_MS = 5000;

type Running = { articles: number; total: number; links: number; linksLeft: number };

/** How far the inspection is that is at work; looks again until it has ended. What is read out is told once for each part of the work. */
export function InspectionRunning({ running }: { running: Running | null }) {
  const t = useTranslations('Inspection');
  const router = useRouter();
  const isRunning = running !== null;
  const [wasRunning, setWasRunning] = useState(isRunning);
  if (isRunning && !wasRunning) setWasRunning(true);
  useEffect(() => {
    if (!isRunning) return;
    const clock = setInterval(() => document.visibilityState === 'visible' && router.refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(clock);
  }, [isRunning, router]);
  const part = running?.articles === 0 ? 'followingLinks' : 'reading';
  return (
    <>
      <p role="status" className="sr-only">
        {running ? t(`parts.${part}`) : wasRunning && t('parts.ended')}
      </p>
      {running && <Progress {...running} part={part} />}
    </>
  );
}

function Progress({ part, articles, total, links, linksLeft }: Running & { part: 'followingLinks' | 'reading' }) {
  const t = useTranslations('Inspection');
  const [done, all] = part === 'reading' ? [articles, Math.max(articles, total)] : [links, links + linksLeft];
  return (
    <div className="mb-6 border-s-2 border-indigo ps-3">
      <p className="tabular-nums">{t(part, { done, all })}</p>
      <progress aria-label={t(`parts.${part}`)} value={done} max={Math.max(all, 1)} className="w-full max-w-sm accent-(--indigo)" />
    </div>
  );
}
