'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';

/** Freezes both texts as they stand, then leads to the review. */
export function SendToReview({ articleId }: { articleId: string }) {
  const t = useTranslations('Article');
  const locale = useLocale();
  const router = useRouter();
  const { send, pending } = useCommand('send-to-review');

  async function sendIt(): Promise<void> {
    const result = await send({ articleId });
    if (!result.ok) return;
    toast.success(t('sent'));
    router.push(`/${locale}/desk/articles/${articleId}/review`);
  }

  return (
    <Button tone="primary" pending={pending} onClick={() => void sendIt()}>
      {t('sendToReview')}
    </Button>
  );
}
