'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';

/** Says that a task has been seen to. `title` is the article's, so that each button of the list has a name of its own. */
export function FinishTask({ taskId, title }: { taskId: string; title: string }) {
  const t = useTranslations('Inspection');
  const router = useRouter();
  const { send, pending } = useCommand('finish-task');
  const finish = async () => {
    const result = await send({ taskId });
    if (result.ok) {
      toast.success(t('finished', { title }));
      // The button goes with its task; the list stays.
      document.getElementById('tasks')?.focus();
    }
    router.refresh();
  };
  return (
    <Button aria-label={t('finishTask', { title })} pending={pending} onClick={() => void finish()}>
      {t('finish')}
    </Button>
  );
}
