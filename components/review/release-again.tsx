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
import { LOCALES, type Locale } from '@/domain/locale';
import { LONGEST_CORRECTION, toldCorrection } from '@/domain/review/correction';

type Props = { pair: { id: string; articleId: string; hash: string }; disabled: boolean };

/** Releases a pair that follows an earlier publication, and asks whether readers are told what was put right. */
export function ReleaseAgain({ pair, disabled }: Props) {
  const t = useTranslations('Review');
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const refusals = useTranslations('Refusals');
  const [wanting, setWanting] = useState<string>();
  const { send, pending, fault } = useCommand('release', { says: 'nothing' });

  async function release(form: FormData): Promise<void> {
    const written = (locale: Locale) => String(form.get(locale) ?? '').trim();
    const correction = { zh: written('zh'), en: written('en') };
    const told = toldCorrection(correction);
    setWanting(told.ok ? undefined : refusals(told.refusal));
    if (!told.ok) return;
    const result = await send({ articleId: pair.articleId, pairId: pair.id, seen: pair.hash, correction });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('released'));
    router.refresh();
  }

  return (
    <>
      <Button tone="primary" disabled={disabled} onClick={() => setOpen(true)} className="w-full">
        {t('releaseNow')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('release')}>
        <form
          method="post"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) void release(new FormData(event.currentTarget));
          }}
        >
          <p>{t('correction.why')}</p>
          {LOCALES.map((locale) => (
            <div key={locale}>
              <label htmlFor={`${id}-${locale}`} className="block font-medium">
                {t('correction.words', { language: t(`languages.${locale}`) })}
              </label>
              <textarea
                id={`${id}-${locale}`}
                name={locale}
                lang={htmlLang(locale)}
                rows={3}
                maxLength={LONGEST_CORRECTION}
                aria-describedby={`${id}-both`}
                className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base"
              />
            </div>
          ))}
          <p id={`${id}-both`} className="text-xs text-muted">
            {t('correction.both')}
          </p>
          <Fault words={wanting ?? fault} />
          <Button type="submit" tone="primary" pending={pending} className="justify-self-end">
            {t('releaseNow')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
