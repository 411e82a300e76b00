'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import type { Bound } from '@/domain/checks/waiver';

type Props = {
  articleId: string;
  /** What the waiver will speak of, from `boundOf`. */
  bound: Bound;
  /** After it is saved; without it the page is brought up to date. */
  onWaived?: () => void;
};

/** «It is right as it stands»: a button that opens a line for the reason. The server looks for the finding itself before it agrees. */
export function WaiveFinding({ articleId, bound, onWaived }: Props) {
  const t = useTranslations('CheckDesk');
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { send, pending, fault } = useCommand('waive-finding', { says: 'nothing' });

  async function waive(reason: string): Promise<void> {
    const result = await send({ articleId, seen: bound, reason });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('waived'));
    if (onWaived) onWaived();
    else router.refresh();
  }

  if (!open)
    return (
      <Button onClick={() => setOpen(true)} className="text-xs">
        {t('waive')}
      </Button>
    );
  return (
    <form
      method="post"
      className="grid w-full gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get('reason');
        if (!pending) void waive(typeof reason === 'string' ? reason : '');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <label htmlFor={id} className="block text-xs font-medium">
        {t('reason')}
      </label>
      <textarea
        id={id}
        name="reason"
        rows={2}
        required
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this line
        autoFocus
        aria-describedby={`${id}-hint`}
        className="block w-full rounded-sm border border-line-strong bg-raised px-2 py-1 text-sm"
      />
      <p id={`${id}-hint`} className="text-xs text-muted">
        {t('reasonHint')}
      </p>
      <Fault words={fault} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" pending={pending}>
          {t('waive')}
        </Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
