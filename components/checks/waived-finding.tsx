'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '@/components/desk/use-command';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/domain/checks/finding';
import { useFindingWords } from './use-finding-words';

type Props = {
  articleId: string;
  finding: Pick<Finding, 'code' | 'severity' | 'values'>;
  waiver: { id: string; reason: string; at: Date };
  /** The name of who gave it. */
  by: string;
  /** Null for those who can't take it back. */
  onWithdrawn: (() => void) | null;
};

/** A finding that somebody waived, folded: what it says, and open who said why and when. */
export function WaivedFinding({ articleId, finding, waiver, by, onWithdrawn }: Props) {
  const t = useTranslations('CheckDesk');
  const exactTime = useExactTime();
  const words = useFindingWords();
  const { send, pending } = useCommand('withdraw-waiver');

  async function withdraw(): Promise<void> {
    const result = await send({ articleId, waiverId: waiver.id });
    if (result.ok) onWithdrawn?.();
  }

  return (
    <details className="text-sm [overflow-wrap:anywhere]">
      <summary className="cursor-pointer text-xs text-muted">{t('waivedBy', { who: by })}</summary>
      <div className="grid gap-1 pt-1">
        <p className="text-muted">{words(finding)}</p>
        <p className="whitespace-pre-wrap">{t('becauseOf', { reason: waiver.reason })}</p>
        <p className="text-xs text-muted">{exactTime(waiver.at)}</p>
        {onWithdrawn && (
          <Button tone="quiet" pending={pending} onClick={() => void withdraw()} className="-ms-3 justify-self-start text-xs">
            {t('withdrawWaiver')}
          </Button>
        )}
      </div>
    </details>
  );
}
