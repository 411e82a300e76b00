'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { LOCALES } from '@/domain/locale';

/** Takes an article back from the readers, with what its addresses say from then on. */
export function WithdrawPublication({ articleId, publicationId }: { articleId: string; publicationId: string }) {
  const t = useTranslations('Review');
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { send, pending, fault } = useCommand('withdraw-publication', { says: 'nothing' });

  async function withdraw(form: FormData): Promise<void> {
    const notice = Object.fromEntries(LOCALES.map((locale) => [locale, String(form.get(locale) ?? '')]));
    const result = await send({ articleId, publicationId, notice });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('publicationWithdrawn'));
    router.refresh();
  }

  return (
    <>
      <Button tone="danger" onClick={() => setOpen(true)} className="w-full">
        {t('withdrawPublication')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('withdrawPublication')}>
        <form
          method="post"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) void withdraw(new FormData(event.currentTarget));
          }}
        >
          <p>{t('withdrawalMeans')}</p>
          {LOCALES.map((locale) => (
            <div key={locale}>
              <label htmlFor={`${id}-${locale}`} className="block font-medium">
                {t('notice', { language: t(`languages.${locale}`) })}
              </label>
              <textarea
                id={`${id}-${locale}`}
                name={locale}
                lang={htmlLang(locale)}
                rows={3}
                className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base"
              />
            </div>
          ))}
          <Fault words={fault} />
          <Button type="submit" tone="danger" pending={pending} className="justify-self-end">
            {t('withdrawPublication')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
