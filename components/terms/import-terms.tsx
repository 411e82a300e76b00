'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from 'sonner';
import { postForResult } from '@/components/desk/post-for-result';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { ImportReport as Report } from '@/domain/terms/import-report';
import { ImportReport } from './import-report';

/** Reads a file first without changing anything, shows what it would do, and does it on a second press. */
export function ImportTerms() {
  const t = useTranslations('Terms');
  const refusals = useTranslations('Refusals');
  const router = useRouter();
  const locale = useLocale();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<Report | null>(null);
  const [leaveOut, setLeaveOut] = useState(false);
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();

  async function ask(chosen: File, more: Record<string, string> = {}): Promise<Report | null> {
    const form = new FormData();
    form.set('file', chosen);
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    setPending(true);
    setFault(undefined);
    const result = await postForResult('/api/terms', form);
    setPending(false);
    if (result.ok) return Report.parse(result.value);
    setFault(refusals(result.refusal));
    return null;
  }

  async function read(chosen: File | null): Promise<void> {
    setFile(chosen);
    setTold(null);
    setLeaveOut(false);
    if (chosen) setTold(await ask(chosen));
  }

  async function carryOut(): Promise<void> {
    if (!file || !told) return;
    const done = await ask(file, { seen: `${told.version}`, leaveOut: leaveOut ? 'yes' : 'no' });
    if (!done) return;
    toast.success(t('imported', { added: done.added, changed: done.changed }));
    router.push(`/${locale}/desk/terms`);
    router.refresh();
  }

  const work = told ? told.added + told.changed : 0;
  return (
    <div className="grid max-w-4xl gap-6">
      <div>
        <label htmlFor={id} className="block text-sm font-medium">
          {t('file')}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => void read(target.files?.[0] ?? null)}
          className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-sm text-ink file:mr-3 file:rounded-sm file:border file:border-line-strong file:bg-sunk file:px-3 file:py-1 file:text-ink"
        />
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {t('fileHint')}
        </p>
      </div>
      <p role="status" className="text-muted empty:hidden">
        {pending ? t('reading') : ''}
      </p>
      <Fault words={fault} />
      {told && (
        <>
          <ImportReport told={told} />
          {told.faulty > 0 && work > 0 && (
            <label className="flex items-center gap-2">
              <input type="checkbox" checked={leaveOut} onChange={({ target }) => setLeaveOut(target.checked)} className="size-4" />
              {t('leaveOut', { count: told.faulty })}
            </label>
          )}
          {work > 0 && (
            <Button
              tone="primary"
              pending={pending}
              disabled={told.faulty > 0 && !leaveOut}
              onClick={() => void carryOut()}
              className="justify-self-start"
            >
              {t('carryOut', { count: work })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
