'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';

type Props = {
  articleId: string;
  publicationId: string;
  /** Since when readers are told that the article is being revised; null while they are not. */
  revisingSince: Date | null;
  mayAnnounce: boolean;
};

/** Whether readers are told of a revision under way, and the publisher's button that says so or takes it back. */
export function RevisionNotice({ articleId, publicationId, revisingSince, mayAnnounce }: Props) {
  const t = useTranslations('Article.revision');
  const exactTime = useExactTime();
  const router = useRouter();
  const announce = useCommand('announce-revision');
  const withdraw = useCommand('withdraw-revision-notice');
  const { send, pending } = revisingSince ? withdraw : announce;

  async function change(): Promise<void> {
    const result = await send({ articleId, publicationId });
    if (result.ok) toast.success(t(revisingSince ? 'withdrawn' : 'announced'));
    router.refresh();
  }

  if (!revisingSince && !mayAnnounce) return null;
  return (
    <div className="mt-4 grid justify-items-start gap-2">
      <p className={revisingSince ? 'text-amber' : 'text-muted'}>
        {revisingSince ? t('since', { at: exactTime(revisingSince) }) : t('explained')}
      </p>
      {mayAnnounce && (
        <Button pending={pending} onClick={() => void change()}>
          {t(revisingSince ? 'withdraw' : 'announce')}
        </Button>
      )}
    </div>
  );
}
