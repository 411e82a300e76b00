'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import type { Locale } from '@/domain/locale';

type Props = { articleId: string; pairId: string; passages: readonly { locale: Locale; id: string }[]; rows: number };

/** Sends the article back with a reason and the rows that were flagged. */
export function RequestChanges({ articleId, pairId, passages, rows }: Props) {
  const t = useTranslations('Review');
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { send, pending, fault } = useCommand('request-changes', { says: 'nothing' });

  async function sendBack(reason: string): Promise<void> {
    const result = await send({ articleId, pairId, reason, passages });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('returned'));
    router.refresh();
  }

  return (
    <>
      <Button tone="danger" onClick={() => setOpen(true)} className="w-full">
        {t('requestChanges')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('requestChanges')}>
        <form
          method="post"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            const reason = new FormData(event.currentTarget).get('reason');
            if (!pending) void sendBack(typeof reason === 'string' ? reason : '');
          }}
        >
          <p>{t('flaggedRows', { count: rows })}</p>
          <div>
            <label htmlFor={id} className="block font-medium">
              {t('reason')}
            </label>
            <textarea
              id={id}
              name="reason"
              rows={5}
              required
              className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base"
            />
          </div>
          <Fault words={fault} />
          <Button type="submit" tone="danger" pending={pending} className="justify-self-end">
            {t('requestChanges')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
