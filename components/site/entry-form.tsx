'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { About, Names } from '@/domain/site/names';
import { WordsFields } from './words-fields';

/** What has names in both languages; `about` is null where there is nothing more to say of it. */
export type Entry = { slug: string; names: Names; about: About | null };

type EntryFormProps = {
  verb: 'save-section' | 'save-tag' | 'change-contributor';
  /** Null for a new one. */
  entry: Entry | null;
  /** Whether readers are told something of it beside its names. */
  withAbout: boolean;
  onSaved: () => void;
};

const UNSAID = { zh: '', en: '' };

/** The names of a section, a tag or a contributor, and what readers are told of it. */
export function EntryForm({ verb, entry, withAbout, onSaved }: EntryFormProps) {
  const t = useTranslations('Site');
  const router = useRouter();
  const [names, setNames] = useState<Names>(entry?.names ?? UNSAID);
  const [about, setAbout] = useState<About>(entry?.about ?? UNSAID);
  const [fault, setFault] = useState<string>();
  const { send, pending, fault: refused } = useCommand(verb, { says: 'nothing' });

  async function save(): Promise<void> {
    if (!Names.safeParse(names).success) return setFault(t('faults.names'));
    if (!About.safeParse(about).success) return setFault(t('faults.about'));
    setFault(undefined);
    const seen = entry && (withAbout ? { names: entry.names, about: entry.about ?? UNSAID } : entry.names);
    const result = await send({ slug: entry?.slug ?? null, seen, names, ...(withAbout && { about }) });
    if (!result.ok) return;
    toast.success(t('saved'));
    onSaved();
    router.refresh();
  }

  return (
    <form
      method="post"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      <WordsFields label={t('name')} words={names} maxLength={80} onChange={setNames} />
      {withAbout && <WordsFields label={t('about')} words={about} maxLength={2000} rows={4} onChange={setAbout} />}
      {entry && <p className="text-xs text-muted">{t('addressStays', { slug: entry.slug })}</p>}
      <Fault words={fault ?? refused} />
      <Button type="submit" tone="primary" pending={pending} className="justify-self-end">
        {t('save')}
      </Button>
    </form>
  );
}
