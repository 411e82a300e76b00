'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';

type Props = {
  articleId: string;
  waiver: { id: string; reason: string; at: Date };
  /** The name of who gave it. */
  by: string;
  mayWithdraw: boolean;
  /** The finding itself. */
  children: ReactNode;
};

/** A finding that somebody waived, folded: open, it says what was found, and who waived it why and when. */
export function WaivedFinding({ articleId, waiver, by, mayWithdraw, children }: Props) {
  const t = useTranslations('CheckDesk');
  const exactTime = useExactTime();
  const router = useRouter();
  const { send, pending } = useCommand('withdraw-waiver');

  async function withdraw(): Promise<void> {
    const result = await send({ articleId, waiverId: waiver.id });
    if (result.ok) toast.success(t('withdrawn'));
    router.refresh();
  }

  return (
    <details className="text-sm [overflow-wrap:anywhere]">
      <summary className="cursor-pointer text-xs text-muted">{t('waivedBy', { who: by })}</summary>
      <div className="grid gap-1 pt-2">
        {children}
        <p className="whitespace-pre-wrap">{t('becauseOf', { reason: waiver.reason })}</p>
        <p className="text-xs text-muted">{t('waivedAt', { who: by, at: exactTime(waiver.at) })}</p>
        {mayWithdraw && (
          <Button tone="quiet" pending={pending} onClick={() => void withdraw()} className="-ms-3 justify-self-start text-xs">
            {t('withdrawWaiver')}
          </Button>
        )}
      </div>
    </details>
  );
}
