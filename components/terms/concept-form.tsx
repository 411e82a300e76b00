'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { Select } from '@/components/ui/select';
import { LOCALES } from '@/domain/locale';
import { CONCEPT_KINDS, type Concept } from '@/domain/terms/concept';
import { conceptFault } from '@/domain/terms/term-faults';
import { formsOf, rowsOf } from './form-row';
import { FormRows } from './form-rows';

/** A new concept, or one to change: `version` is the one on the screen, 0 for a new one. */
export function ConceptForm({ concept, version }: { concept: Concept | null; version: number }) {
  const t = useTranslations('Terms');
  const faults = useTranslations('TermFaults');
  const router = useRouter();
  const locale = useLocale();
  const noteId = useId();
  const [kind, setKind] = useState(concept?.kind ?? 'term');
  const [note, setNote] = useState(concept?.note ?? '');
  const [rows, setRows] = useState(() => rowsOf(concept?.forms ?? []));
  const [fault, setFault] = useState<string>();
  const { send, pending, fault: refused } = useCommand('save-concept', { says: 'nothing' });

  async function save(): Promise<void> {
    const forms = formsOf(rows);
    const wrong = conceptFault({ forms, note });
    setFault(wrong ? faults(wrong) : undefined);
    if (wrong) return;
    const result = await send({ id: concept?.id ?? null, seen: version, kind, forms, note: note.trim() });
    if (!result.ok) return;
    toast.success(t('saved'));
    router.push(`/${locale}/desk/terms`);
    router.refresh();
  }

  return (
    <form
      method="post"
      className="grid max-w-4xl gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      <Select
        label={t('kindHeading')}
        value={kind}
        options={CONCEPT_KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
        onChange={({ target }) => setKind(CONCEPT_KINDS.find((each) => each === target.value) ?? 'term')}
        className="max-w-60"
      />
      <div className="grid gap-6 lg:grid-cols-2">
        {LOCALES.map((each) => (
          <FormRows
            key={each}
            locale={each}
            rows={rows.filter((row) => row.locale === each)}
            conceptId={concept?.id ?? null}
            onChange={(own) => setRows([...rows.filter((row) => row.locale !== each), ...own])}
          />
        ))}
      </div>
      <p className="text-sm text-muted">{t('formsHint')}</p>
      <div>
        <label htmlFor={noteId} className="block text-sm font-medium">
          {t('note')}
        </label>
        <textarea
          id={noteId}
          value={note}
          maxLength={1000}
          rows={3}
          onChange={({ target }) => setNote(target.value)}
          className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base text-ink"
        />
      </div>
      <Fault words={fault ?? refused} />
      <Button type="submit" tone="primary" pending={pending} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  );
}
