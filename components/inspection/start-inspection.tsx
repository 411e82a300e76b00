'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';

/** Begins an inspection of everything that is online. While one is `running` the button stays, so that nobody's focus is lost, and rests. */
export function StartInspection({ running }: { running: boolean }) {
  const t = useTranslations('Inspection');
  const router = useRouter();
  const { send, pending } = useCommand('start-inspection');
  const start = async () => {
    const result = await send({});
    if (result.ok) toast.success(t('started'));
    router.refresh();
  };
  return (
    <Button tone="primary" pending={pending || running} onClick={() => void start()}>
      {t('start')}
    </Button>
  );
}
