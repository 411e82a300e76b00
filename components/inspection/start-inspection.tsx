'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';

/** Begins an inspection of everything that is online. */
export function StartInspection() {
  const t = useTranslations('Inspection');
  const router = useRouter();
  const { send, pending } = useCommand('start-inspection');
  const start = async () => {
    const result = await send({});
    if (result.ok) toast.success(t('started'));
    router.refresh();
  };
  return (
    <Button tone="primary" pending={pending} onClick={() => void start()}>
      {t('start')}
    </Button>
  );
}
