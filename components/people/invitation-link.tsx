'use client';

import { Copy } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

/** The link of a new invitation, to be copied now: nobody can see it again. */
export function InvitationLink({ token, email, expiresAt, onDone }: { token: string; email: string; expiresAt: Date; onDone: () => void }) {
  const t = useTranslations('People');
  const exactTime = useExactTime();
  const [copied, setCopied] = useState(false);
  const link = `${window.location.origin}/${useLocale()}/invitation/${token}`;

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }

  return (
    <div className="grid gap-4">
      <p>{t('inviteMade', { email, until: exactTime(expiresAt) })}</p>
      <Field label={t('link')} value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
      <div className="flex items-center justify-end gap-2">
        <p role="status" className="mr-auto text-jade">
          {copied ? t('copied') : ''}
        </p>
        <Button onClick={() => void copy()}>
          <Copy aria-hidden size={16} />
          {t('copy')}
        </Button>
        <Button tone="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
