'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import type { Entry } from './entry-form';

type RemoveFormProps = { verb: 'delete-section' | 'delete-tag'; entry: Entry; onRemoved: () => void };

/** «Really?» for a section or a tag that nothing needs. */
export function RemoveForm({ verb, entry, onRemoved }: RemoveFormProps) {
  const t = useTranslations('Site');
  const router = useRouter();
  const { send, pending, fault } = useCommand(verb, { says: 'nothing' });

  async function remove(): Promise<void> {
    const result = await send({ slug: entry.slug, seen: entry.names });
    if (!result.ok) return;
    toast.success(t('deleted'));
    onRemoved();
    router.refresh();
  }

  return (
    <div className="grid gap-4">
      <p>{t('deleteMeans')}</p>
      <Fault words={fault} />
      <Button tone="danger" pending={pending} onClick={() => void remove()} className="justify-self-end">
        {t('delete')}
      </Button>
    </div>
  );
}
