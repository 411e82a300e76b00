'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { momentOf, officeTime } from './office-time';

/** Until when nothing of the article goes live: said in the time of the office, set and lifted. */
export function SetEmbargo({ articleId, embargo }: { articleId: string; embargo: Date | null }) {
  const t = useTranslations('Article.embargo');
  const article = useTranslations('Article');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { send, pending, fault } = useCommand('set-embargo', { says: 'nothing' });

  const title = t(embargo ? 'change' : 'set');

  async function save(until: string | null): Promise<void> {
    const result = await send({ articleId, until, seen: embargo?.toISOString() ?? null });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t(until ? 'saved' : 'lifted'));
    router.refresh();
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            const until = momentOf(String(new FormData(event.currentTarget).get('until')));
            if (!pending && until) void save(until);
          }}
          className="grid gap-4"
        >
          <Field
            label={t('field')}
            hint={t('explained')}
            name="until"
            type="datetime-local"
            required
            min="2000-01-01T08:00"
            max="2099-12-31T23:59"
            defaultValue={embargo ? officeTime(embargo) : ''}
          />
          <Fault words={fault} />
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            {embargo && (
              <Button pending={pending} onClick={() => void save(null)}>
                {t('lift')}
              </Button>
            )}
            <Button type="submit" tone="primary" pending={pending}>
              {article('save')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
