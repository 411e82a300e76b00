'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';

/** Freezes the texts anew, so that reviewers read what was written since. What is covered stays covered. */
export function TakeInChanges({ articleId }: { articleId: string }) {
  const t = useTranslations('Review');
  const router = useRouter();
  const { send, pending } = useCommand('send-to-review');

  async function takeIn(): Promise<void> {
    const result = await send({ articleId });
    if (result.ok) toast.success(t('takenIn'));
    router.refresh();
  }

  return (
    <Button pending={pending} onClick={() => void takeIn()}>
      {t('takeIn')}
    </Button>
  );
}
