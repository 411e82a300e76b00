'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';
import type { Refusal } from '@/domain/refusals';
import type { KindProgress } from '@/domain/review/kind-progress';
import { ReleaseAgain } from './release-again';

type Props = {
  pair: { id: string; articleId: string; hash: string };
  kinds: readonly KindProgress[];
  /** What stands in the way, or null. */
  refusal: Refusal | null;
  /** Until when nothing may go live. */
  embargo: Date | null;
  /** Findings that block and that nobody has waived. */
  blockers: number;
  /** When readers had this very text and lost it. */
  withdrawnAt: Date | null;
  /** Readers have seen the article before. */
  supersedes: boolean;
  mayRelease: boolean;
};

// Browsers take a longer wait for none at all.
const LONGEST_WAIT_MS = 2 ** 31 - 1;
const LEEWAY_MS = 1000;

/** Looks again when the moment has come, and once more for as long as the clocks disagree. */
function useRefreshAfter(moment: Date | null, refresh: () => void): void {
  useEffect(() => {
    const left = moment ? Math.max(0, moment.getTime() - Date.now()) + LEEWAY_MS : Number.POSITIVE_INFINITY;
    if (left > LONGEST_WAIT_MS) return;
    const timer = setTimeout(refresh, left);
    return () => clearTimeout(timer);
  }, [moment, refresh]);
}

/** What the release still waits for, in words, and the button for those who publish. */
export function ReleasePair({ pair, kinds, refusal, embargo, blockers, withdrawnAt, supersedes, mayRelease }: Props) {
  const t = useTranslations('Review');
  const refusals = useTranslations('Refusals');
  const exactTime = useExactTime();
  const router = useRouter();
  const { send, pending } = useCommand('release');
  useRefreshAfter(embargo, router.refresh);
  const waiting = kinds.filter(({ covered, total }) => covered < total);

  async function release(): Promise<void> {
    const result = await send({ articleId: pair.articleId, pairId: pair.id, seen: pair.hash });
    if (result.ok) toast.success(t('released'));
    router.refresh();
  }

  return (
    <section aria-labelledby="release">
      <h2 id="release" className="mb-2 text-sm font-semibold">
        {t('release')}
      </h2>
      {refusal === null && <p className="mb-2 text-jade">{t('ready')}</p>}
      {refusal !== null && refusal !== 'under-embargo' && waiting.length === 0 && <p className="mb-2">{refusals(refusal)}</p>}
      {waiting.length > 0 && (
        <>
          <p className="text-xs text-muted">{t('waitsFor')}</p>
          <ul className="mb-2 text-xs">
            {waiting.map(({ kind, covered, total }) => (
              <li key={kind}>{t(`missing.${kind}`, { count: total - covered })}</li>
            ))}
            {blockers > 0 && <li className="text-cinnabar">{t('missing.findings', { count: blockers })}</li>}
          </ul>
        </>
      )}
      {embargo && <p className="mb-2 text-amber">{t('embargoUntil', { at: exactTime(embargo) })}</p>}
      {withdrawnAt && <p className="mb-2 text-amber">{t('withdrawnBefore', { at: exactTime(withdrawnAt) })}</p>}
      {mayRelease && supersedes && <ReleaseAgain pair={pair} disabled={refusal !== null} />}
      {mayRelease && !supersedes && (
        <Button tone="primary" pending={pending} disabled={refusal !== null} onClick={() => void release()} className="w-full">
          {t('releaseNow')}
        </Button>
      )}
    </section>
  );
}
